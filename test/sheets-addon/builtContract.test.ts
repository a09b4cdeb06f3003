import { Script } from 'node:vm';
import type { SyncWorkbookHost } from '../../core/host/port.ts';
import { promised } from '../../core/host/promised.ts';
import { hostContract } from '../contract/hostContract.ts';
import { bareContext, loadInto } from '../hosts/sheets/runtime/bareContext.ts';
import { builtProject, lateCode } from './builtProject.ts';
import { sheetsBook } from './sheetsBook.ts';

interface Late {
  readonly sheetsHost: () => SyncWorkbookHost;
}

const script = new Script(lateCode(await builtProject()), { filename: 'late.html' });

/** The host as it is pushed to Google: built, and with nothing around it but what Apps Script has. */
hostContract('Sheets, as built', async (start) => {
  const { globals, meter, world } = sheetsBook(start, { calculates: false });
  const { realm, declared } = loadInto(bareContext({ globals, now: () => meter.now(), log: world.log }), script);
  world.realm = realm;
  return promised((declared.OKR_LATE_ as Late).sheetsHost());
});
