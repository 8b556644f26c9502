/** Pages that were open before this version of the extension was: they get it too, where the browser lets us. */
import { browser } from 'wxt/browser';

const FILES = { script: '/content-scripts/content.js', styles: '/content-scripts/content.css' } as const;

/** Puts the reader's first script into every open page. A page that has a living copy keeps that one. */
async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.insertCSS({ target, files: [FILES.styles] });
      await browser.scripting.executeScript({ target, files: [FILES.script] });
    }),
  );
}

/** For the background. Firefox puts manifest scripts into open pages by itself; Chromium does not. */
export function readOpenTabsOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }: { reason: string }) => {
    if (reason === 'install' || reason === 'update') void readOpenTabs().catch(() => undefined);
  });
}
