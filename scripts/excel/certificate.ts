import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A key and the certificate to it, as https wants them. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAYS = 365;
const DAY = 86_400_000;

/** The development certificate for localhost: kept in a folder, so that it has to be trusted only once a year. */
export async function certificateIn(folder: string, now: Date): Promise<Certificate> {
  const kept = await readKept(folder);
  if (kept && now.getTime() - kept.made < (DAYS - 7) * DAY) return kept;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: now,
    notAfterDate: new Date(now.getTime() + DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'localhost.json'), JSON.stringify({ key, cert, made: now.getTime() }), { mode: 0o600 });
  await writeFile(join(folder, 'localhost.crt'), cert);
  return { key, cert };
}

async function readKept(folder: string): Promise<(Certificate & { readonly made: number }) | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'localhost.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
