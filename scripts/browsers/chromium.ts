import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../find-browser.mjs';
import { type BrowserDriver, type LaunchOptions, MissingBrowser, type PageDriver } from './driver';

/** Starts Chromium with the extension. */
export async function launchChromium(options: LaunchOptions = {}): Promise<BrowserDriver> {
  const executablePath = findChromium();
  if (!executablePath) throw new MissingBrowser('No Chromium, Chrome or Edge was found.');
  const { extension, width = 1280, height = 800 } = options;
  const context = await chromium.launchPersistentContext(
    options.profile ?? mkdtempSync(join(tmpdir(), 'backgrounder-')),
    {
      executablePath,
      headless: false,
      viewport: options.headless === false ? null : { width, height },
      ...(options.locale && { locale: options.locale }),
      ...(options.colorScheme && { colorScheme: options.colorScheme }),
      args: [
        // Playwright's own headless switch leaves extensions out; the browser's new headless mode has them.
        ...(options.headless === false ? [] : ['--headless=new']),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
        ...(options.locale ? [`--lang=${options.locale}`] : []),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      ...(options.locale && { env: { ...process.env, LANGUAGE: options.locale } }),
    },
  );
  let id = '';
  if (extension) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    id = new URL(worker.url()).host;
  }
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    async newPage(url) {
      const driver = drive(await context.newPage());
      if (url !== undefined) await driver.goto(url);
      return driver;
    },
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
  };
}

function drive(page: Page): PageDriver {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return {
    url: () => page.url(),
    errors,
    requests,
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    evaluate: (expression) => page.evaluate(expression),
    waitFor: async (expression, timeout = 15_000) => {
      try {
        await page.waitForFunction(expression, undefined, { timeout, polling: 50 });
      } catch {
        throw new Error(`Not so within ${timeout} ms: ${expression}`);
      }
    },
    mouse: {
      move: (x, y, steps = 8) => page.mouse.move(x, y, { steps }),
      click: (x, y) => page.mouse.click(x, y),
      wheel: (dy) => page.mouse.wheel(0, dy),
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    tap: (x, y) => tap(page, x, y),
    resize: (width, height) => page.setViewportSize({ width, height }),
    cardText: () => cardText(page),
    screenshot: async (file, fullPage = false) => void (await page.screenshot({ path: file, fullPage })),
    close: () => page.close(),
  };
}

async function tap(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** The accessibility tree is the one view that shows what stands in a closed shadow root. */
async function cardText(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const dialog = nodes.findLast((node) => node.role?.value === 'dialog');
  if (!dialog) return null;
  const texts: string[] = [];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') texts.push(String(node.name?.value ?? ''));
    else for (const child of node?.childIds ?? []) walk(child);
  };
  walk(dialog.nodeId);
  return texts.join(' ');
}
