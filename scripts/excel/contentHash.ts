import { createHash } from 'node:crypto';

/** Eight characters that change with the content: files named so may be kept for ever. */
export const contentHash = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 8);
