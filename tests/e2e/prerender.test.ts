/**
 * A page that the browser loads ahead of the reader is let alone until it is shown. Drivers switch prerendering off,
 * so here nobody drives: the pages themselves tell the server what they see.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { until } from '../../scripts/browsers/until';
import { findChromium } from '../../scripts/find-browser.mjs';
import { extensionFor } from './site';

/** ms for which the page stands there unseen: many times what reading it takes. */
const UNSEEN_MS = 1500;
const MARKS = '[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)';

const FIRST = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Soup</title>
<script type="speculationrules">{"prerender": [{"urls": ["/next"], "eagerness": "immediate"}]}</script>
<p>Leek and potato soup for four. <a href="/next">On</a></p>
<script>fetch('/go').then(() => document.querySelector('a').click());</script></html>`;
const NEXT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ukraine and NATO</title>
<p>Kyiv again pointed to the Budapest Memorandum.</p>
<script>
  const tell = (what) => fetch('/told/' + what + '/' + ${MARKS});
  const look = () => ${MARKS} > 0 ? tell('shown') : requestAnimationFrame(look);
  if (document.prerendering) {
    addEventListener('load', () => setTimeout(() => tell('unseen'), ${UNSEEN_MS}));
    document.addEventListener('prerenderingchange', look);
  } else tell('not-prerendered');
</script></html>`;

let server: Server;
let root = '';
let told: string[] = [];
/** The request of the first page, which goes on to the next when it is answered. */
let go: ServerResponse | undefined;
let shown = () => {};

function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (url === '/go') {
    go = response;
    return;
  }
  if (url.startsWith('/told/')) told.push(url.slice('/told/'.length));
  if (url.startsWith('/told/unseen')) go?.end();
  if (/^\/told\/(?:shown|not)/.test(url)) shown();
  response.end(url === '/first' ? FIRST : url === '/next' ? NEXT : '');
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Target {
  readonly url: string;
}

/** Asks the browser for its list of tabs, or for a new one, without attaching to any. */
async function debugging(profile: string, path: string, method = 'GET'): Promise<readonly Target[]> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const answered: unknown = await (await fetch(`http://127.0.0.1:${port}${path}`, { method })).json();
  return z.array(z.looseObject({ url: z.string() })).parse([answered].flat());
}

it('a prerendered page is read once it is shown, and not before', async () => {
  told = [];
  const isShown = new Promise<void>((resolve) => {
    shown = resolve;
  });
  const extension = extensionFor('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const browser = spawn(
    findChromium() ?? 'chromium',
    [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      '--disable-background-networking',
      '--no-first-run',
    ],
    { stdio: 'ignore' },
  );
  try {
    // The first-run page comes by itself into the foreground; a page behind it is not prerendered for.
    await until(
      () => debugging(profile, '/json/list').catch((): Target[] => []),
      (tabs) => tabs.some(({ url }) => url.endsWith('/welcome.html')),
      'the first-run page is there',
    );
    await debugging(profile, `/json/new?${root}/first`, 'PUT');
    await isShown;
    expect(told).toEqual(['unseen/0', 'shown/1']);
  } finally {
    browser.kill();
  }
});
