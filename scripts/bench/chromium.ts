/** Chromium for measuring: one profile a browser, at most one extension, no host but this machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { CommandError } from '../command-error';
import { findChromium } from '../find-browser.mjs';

interface MeasuredPage {
  readonly page: Page;
  readonly session: CDPSession;
}

export interface MeasuringBrowser {
  readonly context: BrowserContext;
  readonly version: string;
  /** A fresh tab with a session for the browser's own counters. */
  open(): Promise<MeasuredPage>;
  close(): Promise<void>;
}

/**
 * @param extension folder of the one extension to load; null for none.
 * @throws CommandError where no Chromium is found.
 */
export async function startChromium(extension: string | null): Promise<MeasuringBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new CommandError('No Chromium, Chrome or Edge was found.');
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: { width: 1280, height: 800 },
    // The driver would close the browser and let the run live on, which would start another.
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : ['--disable-extensions']),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--js-flags=--expose-gc',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  // Saved pages name hosts all over the world: none is asked. A frame gets an empty document, since the browser's
  // own error page would run scripts, and content scripts, where the real page has neither.
  await context.route(
    ({ protocol, hostname }) => /^https?:$/.test(protocol) && hostname !== '127.0.0.1',
    (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' })
        : route.abort(),
  );
  return {
    context,
    version: context.browser()?.version() ?? '',
    async open() {
      const page = await context.newPage();
      return { page, session: await context.newCDPSession(page) };
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Bytes in use after a full collection: the JavaScript heap, and with it the memory behind array buffers. */
export async function heapAfterCollection(session: CDPSession): Promise<{ heap: number; backing: number }> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  const backing = 'backingStorageSize' in usage ? Number(usage.backingStorageSize) : 0;
  return { heap: usage.usedSize, backing };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
