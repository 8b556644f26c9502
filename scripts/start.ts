/** `npm start`: builds the extension and shows it at work, in a window or, without a display, in a table and pictures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserDriver } from './browsers/driver';
import { launch } from './browsers/launch';
import { build, root } from './build';
import { CommandError, endWithOneLine } from './command-error';
import { readOptions, type StartOptions } from './start/options';
import { readPage, servePages } from './start/pages';
import { showPage } from './start/show-page';
import { table } from './start/table';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await endWithOneLine(async () => {
  const options = readOptions(process.argv.slice(2), hasDisplay);
  const demo = join(root, 'scripts/demo/demo-article.html');
  const pages = (options.pages.length > 0 ? options.pages : [demo]).map(readPage);
  const served = await servePages(pages, options.port);
  try {
    const extension = build(options.browser);
    const browser = await launch(options.browser, { extension, headless: options.headless });
    const addresses = pages.map((_, index) => served.addressOf(index));
    return await (options.headless ? inPictures : inWindow)(
      browser,
      addresses,
      options,
      pages.map((page) => page.name),
    );
  } finally {
    served.server.close();
    served.server.closeAllConnections();
  }
});

async function inWindow(browser: BrowserDriver, addresses: readonly string[]): Promise<number> {
  for (const address of addresses) await open(browser, address);
  process.stdout.write('The browser is open; close it, or press Ctrl+C here, to end.\n');
  await browser.closed;
  return 0;
}

async function inPictures(
  browser: BrowserDriver,
  addresses: readonly string[],
  options: StartOptions,
  names: readonly string[],
): Promise<number> {
  mkdirSync(options.shots, { recursive: true });
  const results = [];
  try {
    for (const [index, address] of addresses.entries()) {
      const page = await open(browser, address);
      const result = await showPage(browser, page, options.shots, names[index] ?? `page-${index}`);
      results.push({ page: options.pages[index] ?? 'demo', ...result });
      process.stdout.write(table(results.at(-1)?.page ?? '', result));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  process.stdout.write(`Pictures are in ${options.shots}\n`);
  if (options.json !== null) {
    mkdirSync(dirname(options.json), { recursive: true });
    writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  }
  return 0;
}

async function open(browser: BrowserDriver, address: string) {
  const page = await browser.newPage();
  try {
    await page.goto(address);
  } catch (error) {
    await browser.close();
    throw new CommandError(
      `${address} does not answer: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
  }
  return page;
}
