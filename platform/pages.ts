import { browser } from 'wxt/browser';

/** Opens the glossary in a tab, at a card where one is named. */
export async function openGlossary(id?: string): Promise<void> {
  const address = new URL(browser.runtime.getURL('/glossary.html'));
  if (id !== undefined) address.hash = id;
  await browser.tabs.create({ url: address.href });
}

/** Opens the settings, or shows them where they are open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Shows the first-run page once, when the extension is installed. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }: { reason: string }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

/** As the manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
