/** A server on this machine for the pages to measure. */
import { createServer } from 'node:http';
import { basename } from 'node:path';

export interface Served {
  readonly name: string;
  readonly html: Buffer | string;
}

export interface BenchServer {
  /** Address of a page; `quiet`: with a policy under which none of its own scripts runs. */
  addressOf(index: number, mode: 'live' | 'quiet'): string;
  /** Address of an empty page with fine timers (5 µs: it is isolated from other origins). */
  readonly blank: string;
  close(): Promise<void>;
}

const BLANK = '<!doctype html><meta charset="utf-8"><title>bench</title><body></body>';

const nameOf = (page: Served | undefined) => encodeURIComponent(basename(page?.name ?? 'page'));

export async function serve(pages: readonly Served[]): Promise<BenchServer> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const [, mode = '', index = ''] = path.split('/');
    if (mode === 'blank') {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end(BLANK);
      return;
    }
    // A saved page's own relative addresses lead nowhere: a frame of it would hold the page again, and so on down.
    const page = /^\d+$/.test(index) ? pages[Number(index)] : undefined;
    const html = page !== undefined && path === `/${mode}/${index}/${nameOf(page)}` ? page.html : undefined;
    response.writeHead(html === undefined ? 404 : 200, {
      // The page's own <meta charset> decides.
      'content-type': 'text/html',
      ...(mode === 'quiet' && { 'content-security-policy': "script-src 'none'" }),
    });
    response.end(html ?? '<!doctype html>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const root = `http://127.0.0.1:${port}`;
  return {
    addressOf: (index, mode) => `${root}/${mode}/${index}/${nameOf(pages[index])}`,
    blank: `${root}/blank/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
