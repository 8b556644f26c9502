import { browser } from 'wxt/browser';

const ALL_SITES = { origins: ['<all_urls>'] };

/** Calls back with whether the extension may read every site, now and when that changes. */
export function watchAccess(signal: AbortSignal, onAccess: (all: boolean) => void): void {
  const read = async () => {
    const all = await browser.permissions.contains(ALL_SITES).catch(() => true);
    if (!signal.aborted) onAccess(all);
  };
  browser.permissions.onAdded.addListener(read);
  browser.permissions.onRemoved.addListener(read);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(read);
    browser.permissions.onRemoved.removeListener(read);
  });
  void read();
}

/** Asks for every site. Must be called straight from a click. */
export async function askForAllSites(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES).catch(() => false);
}
