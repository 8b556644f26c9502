import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../find-browser.mjs';
import { type AccessibleNode, type BrowserDriver, type LaunchOptions, MissingBrowser, type PageDriver } from './driver';
import { until, untilTrue } from './until';

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
        ...(options.scrollbars === false ? ['--hide-scrollbars'] : []),
        ...(options.hosts
          ? [
              `--host-resolver-rules=${Object.entries(options.hosts)
                .map(([name, address]) => `MAP ${name} ${address}`)
                .join(', ')}`,
            ]
          : []),
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
    if (!options.profile) await welcomed(context);
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

/** The first-run page comes by itself into the foreground; whatever opened before it would stay unpainted. */
async function welcomed(context: BrowserContext): Promise<void> {
  const shown = await until(
    async () => context.pages().find((page) => page.url().endsWith('/welcome.html')),
    (page) => page !== undefined,
    'the first-run page is there',
    5_000,
  ).catch(() => undefined);
  if (!shown) return;
  // Closed while it loads, it would take the words of all pages of the extension with it.
  await shown.waitForSelector('h1', { timeout: 10_000 }).catch(() => undefined);
  // The browser ends with its last page.
  if (context.pages().length > 1) await shown.close();
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
    waitFor: (expression, timeout = 15_000) => untilTrue((text) => page.evaluate(text), expression, timeout),
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
    inCard: (expression) => inCard(page, expression),
    accessibility: () => accessibility(page),
    emulate: async (media) => {
      await page.emulateMedia(media);
      return true;
    },
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

/** The closed shadow root of the open card, which the protocol can hand to a function though no script can reach it. */
async function inCard<Value>(page: Page, expression: string): Promise<Value | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result: host } = await session.send('Runtime.evaluate', {
      expression: `[...document.querySelectorAll('[popover]')].find((element) => element.matches(':popover-open'))`,
    });
    if (!host.objectId) return null;
    const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object: root } = await session.send('DOM.resolveNode', { backendNodeId });
    if (!root.objectId) return null;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: root.objectId,
      functionDeclaration: `async function () { const root = this; return (${expression}); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (result.value ?? null) as Value | null;
  } finally {
    await session.detach();
  }
}

async function accessibility(page: Page): Promise<AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: AccessibleNode[] = [];
  const walk = (id: string, depth: number) => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored) {
      found.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        properties: Object.fromEntries(
          (node.properties ?? []).map(({ name, value }) => [name, String(value.value ?? '')]),
        ),
        depth,
      });
    }
    for (const child of node.childIds ?? []) walk(child, depth + (node.ignored ? 0 : 1));
  };
  const top = nodes.find((node) => node.parentId === undefined);
  if (top) walk(top.nodeId, 0);
  return found;
}
