/**
 * `npx tsx scripts/popup-paint.ts [loads]`: how soon the popup is there, in both browsers. ms from the start of its
 * navigation to the first contentful paint, and to the largest, which is a term of the page; a bare page of the
 * extension beside it says what the browser itself takes on this machine at this moment.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from './bench/statistics';
import type { BrowserDriver } from './browsers/driver';
import { inside } from './browsers/inside';
import { launch } from './browsers/launch';
import { until } from './browsers/until';
import { build } from './build';
import { endWithOneLine } from './command-error';

const PAINTS = `new Promise((done) => {
  const of = (type, found) => new PerformanceObserver((list) => found(list.getEntries().at(-1).startTime)).observe({ type, buffered: true });
  of('paint', (first) => of('largest-contentful-paint', (largest) => done({ first, largest })));
})`;

async function paintsOf(browser: BrowserDriver, address: string, ready: string) {
  const page = await browser.newPage(browser.extensionUrl(address));
  await page.waitFor(ready);
  const paints = await page.evaluate<{ first: number; largest: number }>(PAINTS);
  await page.close();
  return paints;
}

const row = (name: string, values: readonly number[]) =>
  `  ${name.padEnd(26)} median ${quantile(values, 0.5).toFixed(0).padStart(4)} ms   p90 ${quantile(values, 0.9).toFixed(0).padStart(4)} ms\n`;

await endWithOneLine(async () => {
  const loads = Number(process.argv[2] ?? 15);
  const article = readFileSync(new URL('demo/demo-article.html', import.meta.url));
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(article);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  for (const name of ['chromium', 'firefox'] as const) {
    const extension = join(mkdtempSync(join(tmpdir(), 'backgrounder-paint-')), 'extension');
    cpSync(build(name), extension, { recursive: true });
    writeFileSync(join(extension, 'bare.html'), '<!doctype html><title>Bare</title><p>Bare</p>');
    const browser = await launch(name, { extension });
    const own = await inside(browser);
    const page = await browser.newPage(url);
    await until(
      () => own.ask<{ state: string }>(page, { type: 'report-now' }),
      (report) => report?.state === 'ready',
      'the article is read',
    );
    const tab = await own.evaluate<number>(
      `(await api.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)}).id`,
    );
    const bare: number[] = [];
    const first: number[] = [];
    const largest: number[] = [];
    for (let load = 0; load < loads; load++) {
      bare.push((await paintsOf(browser, 'bare.html', 'true')).first);
      const paints = await paintsOf(browser, `popup.html?tab=${tab}`, `document.querySelector('.bk-term')`);
      first.push(paints.first);
      largest.push(paints.largest);
    }
    process.stdout.write(
      `${name}, ${loads} loads, load average ${loadavg()[0]?.toFixed(1)}\n${row('a bare page, first paint', bare)}${row('the popup, first paint', first)}${row('the popup, largest paint', largest)}`,
    );
    await browser.close();
  }
  server.close();
  server.closeAllConnections();
  return 0;
});
