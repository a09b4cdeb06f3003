/**
 * The address of a site without a slash at its end; a sentence when Excel would not load an add-in from there.
 *
 * @example readBaseUrl('https://okr.example.com/excel/') // { baseUrl: 'https://okr.example.com/excel' }
 */
export function readBaseUrl(text: string): { readonly baseUrl: string } | { readonly fault: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:') return { fault: `--base-url must begin with https://, not ${text}` };
  if (/^(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(url.hostname)) {
    return { fault: '--base-url is this machine; npm run dev:excel serves there' };
  }
  if (url.search !== '' || url.hash !== '') return { fault: '--base-url must be a folder, without ? and #' };
  return { baseUrl: url.href.replace(/\/+$/, '') };
}
