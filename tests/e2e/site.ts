/** A page server and a browser with the built extension, for the end-to-end tests. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserDriver, BrowserName, LaunchOptions, PageDriver } from '../../scripts/browsers/driver';
import { type Inside, inside } from '../../scripts/browsers/inside';
import { launch } from '../../scripts/browsers/launch';
import { until } from '../../scripts/browsers/until';
import { builtFolder } from '../../scripts/build';

export interface Site {
  readonly address: (path: string) => string;
  close(): void;
}

/** Serves pages by path from a look-up; 404 for the rest. */
export async function serve(
  pages: (path: string) => { body: string | Buffer; type?: string; headers?: Record<string, string> } | undefined,
): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const page = pages(decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')));
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? 'not found');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `http://127.0.0.1:${port}${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

export function extensionFor(name: BrowserName): string {
  const folder = builtFolder(name);
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built: run npm test or npm run build.`);
  return folder;
}

/** One browser with the extension for a whole test file. */
export function useBrowser(
  name: BrowserName,
  options: LaunchOptions = {},
): { readonly browser: BrowserDriver; readonly own: Inside } {
  let browser: BrowserDriver | undefined;
  let own: Inside | undefined;
  beforeAll(async () => {
    browser = await launch(name, { extension: extensionFor(name), ...options });
    own = await inside(browser);
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      if (!browser) throw new Error('The browser has not started.');
      return browser;
    },
    get own() {
      if (!own) throw new Error('The browser has not started.');
      return own;
    },
  };
}

export interface Listed {
  readonly text: string;
  readonly card: string;
  readonly marked: boolean;
}

interface Report {
  readonly state: string;
  readonly cards: readonly { id: string; count: number }[];
}

/** Waits until the extension has read the page and returns its mentions. */
export async function readMentions(own: Inside, page: PageDriver): Promise<Listed[]> {
  await until(
    () => own.ask<Report>(page, { type: 'report-now' }),
    (report) => report?.state === 'ready',
    `${page.url()} is read`,
  );
  return (await own.ask<Listed[]>(page, { type: 'list-mentions' })) ?? [];
}

/** Count of painted marks, as the page itself can see it. */
export const MARKS = `[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)`;

/** Viewport px of the middle of the first mark whose text is as given, scrolled into view. */
export async function placeOf(page: PageDriver, text: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate<{ x: number; y: number } | null>(`(() => {
    for (const highlight of CSS.highlights.values()) for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (live.toString().replace(/\\s+/g, ' ') !== ${JSON.stringify(text)}) continue;
      range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = live.getClientRects()[0];
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  })()`);
  if (!place) throw new Error(`No mark reads "${text}".`);
  return place;
}

export const CARD_OPEN = `!!document.querySelector('[popover]:popover-open')`;
export const CARD_CLOSED = `!document.querySelector('[popover]')`;

/** Rests the pointer on a mark until its card is there; returns the card's text. */
export async function hoverOn(page: PageDriver, text: string): Promise<string> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x - 4, y, 3);
  await page.mouse.move(x, y, 4);
  await page.waitFor(CARD_OPEN);
  return (
    (await until(
      () => page.cardText(),
      (said) => (said?.length ?? 0) > 80,
      'the card says something',
    )) ?? ''
  );
}
