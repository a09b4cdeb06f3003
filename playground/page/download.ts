import { element } from './element.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands bytes to the browser as a file to keep. */
export function download(name: string, bytes: Uint8Array): void {
  const href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = element('a', { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the bytes after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
