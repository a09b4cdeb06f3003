import { createServer, type Server } from 'node:https';
import sirv from 'sirv';
import type { Certificate } from './certificate.ts';
import { headersOf } from './headers.ts';

/** Serves a folder over https as the headers for IT say; before the page goes out, `beforePage` may renew it. */
export function serveSite(folder: string, certificate: Certificate, beforePage?: () => Promise<void>): Server {
  const serve = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path.slice(1)))) response.setHeader(name, value);
    },
  });
  return createServer({ ...certificate }, (request, response) => {
    const isPage = /^\/(?:index\.html)?(?:\?|$)/.test(request.url ?? '');
    const ready = isPage && beforePage ? beforePage() : Promise.resolve();
    ready.then(
      () => serve(request, response),
      (error: unknown) => {
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(error instanceof Error ? error.message : String(error));
      },
    );
  });
}
