import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox } from '../find-browser.mjs';
import { type BrowserDriver, type LaunchOptions, MissingBrowser, type PageDriver } from './driver';
import { until, untilTrue } from './until';

const ADDON = 'backgrounder@backgrounder.example';
/** Fixed, so that the extension's own pages have an address that is known before they open. */
const UUID = '5b2c5ad6-6c4e-4f0e-9c5d-0f2f8c3a7e11';

/** Starts Firefox with the extension, over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<BrowserDriver> {
  const executablePath = findFirefox();
  if (!executablePath) throw new MissingBrowser('No Firefox was found.');
  const { width = 1280, height = 800 } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless !== false,
    // Without it Firefox lets no driver open an extension's own pages.
    args: ['--remote-allow-system-access'],
    userDataDir: options.profile ?? mkdtempSync(join(tmpdir(), 'backgrounder-')),
    defaultViewport: options.headless === false ? null : { width, height },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      // A temporary add-on would lose its storage with every restart.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.disabledForTesting': true,
      'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
      ...(options.grantAsked && { 'extensions.webextOptionalPermissionPrompts': false }),
      ...(options.locale && { 'intl.locale.requested': options.locale }),
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  return {
    name: 'firefox',
    version: await browser.version(),
    async newPage(url) {
      const driver = drive(await browser.newPage());
      if (url !== undefined) await driver.goto(url);
      return driver;
    },
    extensionUrl: (path) => `moz-extension://${UUID}/${path}`,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

function drive(page: Page): PageDriver {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return {
    url: () => page.url(),
    errors,
    requests,
    goto: async (url) => {
      if (!url.startsWith('moz-extension:')) return void (await page.goto(url, { waitUntil: 'load' }));
      // Firefox opens an extension's own page in another process and never tells the driver that it has loaded.
      page.goto(url, { timeout: 0 }).catch(() => undefined);
      await until(
        // While the process changes, the driver answers with errors of its own.
        () =>
          page
            .evaluate(`location.href.startsWith('moz-extension:') && document.readyState === 'complete'`)
            .catch(() => false),
        (ready) => ready === true,
        `${url} is open`,
      );
    },
    evaluate: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
    waitFor: (expression, timeout = 15_000) => untilTrue((text) => page.evaluate(text), expression, timeout),
    mouse: {
      move: (x, y, steps = 8) => page.mouse.move(x, y, { steps }),
      click: (x, y) => page.mouse.click(x, y),
      wheel: (dy) => page.mouse.wheel({ deltaY: dy }),
    },
    press: (key) => press(page, key),
    type: (text) => page.keyboard.type(text),
    tap: (x, y) => page.touchscreen.tap(x, y),
    resize: (width, height) => page.setViewport({ width, height }),
    cardText: () => cardText(page),
    inCard: (expression) => inCard(page, expression),
    accessibility: async () => null,
    emulate: async () => false,
    screenshot: async (file, fullPage = false) =>
      void (await page.screenshot({ path: file as `${string}.png`, fullPage })),
    close: () => page.close(),
  };
}

/** "Alt+Shift+Period" pressed as a chord. */
async function press(page: Page, chord: string): Promise<void> {
  const keys = chord.split('+') as Parameters<Page['keyboard']['press']>[0][];
  const last = keys.pop();
  for (const key of keys) await page.keyboard.down(key);
  if (last) await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

interface SerializedNode {
  readonly type: string;
  /** The protocol's handle for a node. */
  readonly sharedId?: string;
  readonly value?: {
    nodeType?: number;
    nodeValue?: string;
    localName?: string;
    children?: SerializedNode[];
    shadowRoot?: SerializedNode | null;
  };
}

interface Answer<Value> {
  readonly result: { readonly result: Value; readonly exceptionDetails?: { readonly text: string } };
}

/** Sends a command of BiDi that puppeteer has no call for, to the page's own context. */
function bidi<Value>(page: Page, method: string, params: object): Promise<Answer<Value>> {
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, params: object): Promise<Answer<Value>> };
  };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  return connection.send(method, { ...params, target: { context }, awaitPromise: true });
}

/** BiDi can write out a document with its closed shadow roots, which no script in the page can. */
async function openCard(page: Page, maxDomDepth: number): Promise<SerializedNode> {
  const { result } = await bidi<SerializedNode>(page, 'script.evaluate', {
    expression: `[...document.querySelectorAll('[popover]')].findLast((element) => element.matches(':popover-open'))`,
    serializationOptions: { maxDomDepth, includeShadowTree: 'all' },
  });
  return result.result;
}

async function cardText(page: Page): Promise<string | null> {
  const texts: string[] = [];
  const walk = (node: SerializedNode | null | undefined) => {
    if (!node?.value || node.value.localName === 'style') return;
    if (node.value.nodeType === 3) texts.push(node.value.nodeValue ?? '');
    walk(node.value.shadowRoot);
    for (const child of node.value.children ?? []) walk(child);
  };
  walk(await openCard(page, 60));
  return texts.length === 0 ? null : texts.join(' ').replace(/\s+/g, ' ');
}

async function inCard<Value>(page: Page, expression: string): Promise<Value | null> {
  const sharedId = (await openCard(page, 1)).value?.shadowRoot?.sharedId;
  if (sharedId === undefined) return null;
  // As text, so that any value arrives as it left.
  const { result } = await bidi<{ value?: string }>(page, 'script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify((${expression}) ?? null)`,
    arguments: [{ sharedId }],
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value ?? 'null') as Value | null;
}
