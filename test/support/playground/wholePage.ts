import { start } from '../../../playground/page/start.ts';
import { snapshotAsJson } from './snapshotAsJson.ts';

/** The page as people get it, with what works behind it in reach of a test. */
const running = await start();
Object.assign(globalThis, { running, readJson: async () => running && snapshotAsJson(await running.host.read()) });
document.documentElement.dataset.ready = String(running !== undefined);
