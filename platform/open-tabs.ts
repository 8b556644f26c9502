/** Pages that were open before this version of the extension was: they get it too, where the browser lets us. */
import { browser } from 'wxt/browser';
import { putIntoTab } from './page-scripts';

/** Of every open page; one that has a living copy of the script keeps that one. */
async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file://*/*'], discarded: false });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : putIntoTab(id))));
}

/** For the background. Firefox puts manifest scripts into open pages by itself; Chromium does not. */
export function readOpenTabsOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }: { reason: string }) => {
    if (reason === 'install' || reason === 'update') void readOpenTabs().catch(() => undefined);
  });
}
