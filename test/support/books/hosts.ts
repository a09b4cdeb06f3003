import { memoryHost } from '../../../core/host/memoryHost.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import { type OpenBook, openBook } from '../../../template/host/readBook.ts';
import { type XlsxHost, xlsxHost } from '../../../template/host/xlsxHost.ts';
import { isFileProblem } from '../../../template/package/fileProblem.ts';
import { plainFile } from '../../../template/render/plainFile.ts';
import { TODAY } from './sample.ts';

/** Opens a file that must open. */
export async function opened(bytes: Uint8Array): Promise<OpenBook> {
  const open = await openBook(bytes);
  if (isFileProblem(open)) throw new Error(JSON.stringify(open));
  return open;
}

/** A host over the bytes of a file that must open. */
export async function fileHost(bytes: Uint8Array): Promise<XlsxHost> {
  return xlsxHost(bytes, await opened(bytes), { today: TODAY });
}

export const makeMemoryHost = async (start: Snapshot) => memoryHost(start);
export const makeXlsxHost = async (start: Snapshot) => fileHost(await plainFile(start));
