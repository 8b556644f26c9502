/** What of us a page could notice: its DOM, its errors, its requests; and the heap we take. Its own scripts run here. */
import type { CDPSession } from 'playwright-core';
import { heapAfterCollection, type MeasuringBrowser, pause } from '../chromium';
import type { LastingBrowser } from '../lasting';
import type { BenchServer, Served } from '../serve';
import { median } from '../statistics';

export interface PageTraces {
  readonly page: string;
  /**
   * `varies`: the page differs from load to load by itself, also without us, in every try.
   * `unknown`: no browser survives the page.
   */
  readonly dom: 'same' | 'differs' | 'varies' | 'unknown';
  /** Errors and requests that no load without us had. */
  readonly errorsAdded: readonly string[];
  readonly requestsAdded: readonly string[];
  /** Bytes of JavaScript heap more with the extension than without, after a collection. */
  readonly heapDelta: number;
  readonly marks: number;
}

interface Look {
  readonly html: string;
  readonly errors: readonly string[];
  readonly requests: readonly string[];
  readonly heap: number;
  readonly marks: number;
}

/** Chance and the clock are the commonest reasons why a page differs from itself: both are set. */
const STEADY = `(() => {
  let seed = 1, now = 1767225600000;
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  Date.now = () => (now += 1);
})();`;

const SETTLE_MS = 700;
const TRIES = 3;
const OUTER = 'document.documentElement === null ? "" : document.documentElement.outerHTML';
const MARKS = `[...CSS.highlights].reduce((sum, [name, ranges]) => sum + (name === 'backgrounder' ? ranges.size : 0), 0)`;

async function look(browser: MeasuringBrowser, address: string): Promise<Look> {
  const { page, session } = await browser.open();
  const errors = await errorsOf(session);
  const requests: PageRequest[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), type: request.resourceType() }));
  await page.addInitScript(STEADY);
  await page.goto(address, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined);
  await pause(SETTLE_MS);
  // Through the debugger, which no policy of the page stops.
  const value = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  const html = String(await value(OUTER));
  const marks = Number(await value(MARKS));
  const { heap } = await heapAfterCollection(session);
  await page.close();
  return { html, errors, requests: asked(requests), heap, marks };
}

interface PageRequest {
  readonly url: string;
  /** In the browser's words: "document", "image", "manifest" … */
  readonly type: string;
}

/** Addresses of what a page asked for. The browser fetches a page's web manifest at times of its own, in some loads and not in others. */
export function asked(requests: readonly PageRequest[]): string[] {
  return requests.filter(({ type }) => type !== 'manifest').map(({ url }) => url);
}

/** Uncaught errors of every world of the page, ours included, as they come. */
async function errorsOf(session: CDPSession): Promise<string[]> {
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    errors.push(exception?.description ?? text),
  );
  await session.send('Runtime.enable');
  return errors;
}

/** The entries of one list that are not in the other, each as often as it stands there more often. */
export function added(list: readonly string[], before: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const entry of before) left.set(entry, (left.get(entry) ?? 0) + 1);
  return list.filter((entry) => {
    const count = left.get(entry) ?? 0;
    left.set(entry, count - 1);
    return count <= 0;
  });
}

export async function tracesLeft(
  ours: LastingBrowser,
  none: LastingBrowser,
  server: BenchServer,
  pages: readonly Served[],
  say: (line: string) => void,
): Promise<PageTraces[]> {
  const results: PageTraces[] = [];
  for (const [index, { name }] of pages.entries()) {
    const address = server.addressOf(index, 'live');
    const withUs: Look[] = [];
    const without: Look[] = [];
    const isSame = () => withUs.some(({ html }) => without.some((other) => other.html === html));
    const fewest = (key: 'errors' | 'requests') =>
      withUs
        .flatMap((one) => without.map((other) => added(one[key], other[key])))
        .reduce((least, list) => (list.length < least.length ? list : least));
    const isClean = () => isSame() && fewest('errors').length === 0 && fewest('requests').length === 0;
    try {
      do {
        without.push(await none.use((browser) => look(browser, address)));
        withUs.push(await ours.use((browser) => look(browser, address)));
      } while (withUs.length < TRIES && !isClean());
    } catch (error) {
      say(`traces: ${index + 1} of ${pages.length}, ${name}: ${error instanceof Error ? error.message : error}`);
      results.push({ page: name, dom: 'unknown', errorsAdded: [], requestsAdded: [], heapDelta: Number.NaN, marks: 0 });
      continue;
    }
    const steady = without.every(({ html }) => html === without[0]?.html);
    results.push({
      page: name,
      dom: isSame() ? 'same' : steady ? 'differs' : 'varies',
      errorsAdded: fewest('errors'),
      requestsAdded: fewest('requests'),
      heapDelta: median(withUs.map(({ heap }) => heap)) - median(without.map(({ heap }) => heap)),
      marks: withUs[0]?.marks ?? 0,
    });
    say(`traces: ${index + 1} of ${pages.length}, ${name}: DOM ${results.at(-1)?.dom}`);
  }
  return results;
}
