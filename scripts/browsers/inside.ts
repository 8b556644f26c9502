/** Asks the extension itself what it found, from one of its own pages: the way the popup asks. */
import type { BrowserDriver, PageDriver } from './driver';

export interface Inside {
  /** Sends a message to a page's content script in its top frame; undefined where none listens. */
  ask<Answer>(page: PageDriver, message: object): Promise<Answer | undefined>;
  /** Runs an expression in the extension's own page, where `browser` is at hand. */
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

export async function inside(browser: BrowserDriver): Promise<Inside> {
  const own = await browser.newPage(browser.extensionUrl('options.html'));
  const api = 'const api = globalThis.browser ?? globalThis.chrome;';
  return {
    ask: async <Answer>(page: PageDriver, message: object) =>
      (await own.evaluate(`(async () => { ${api}
        const address = ${JSON.stringify(page.url())}.split('#')[0];
        const tabs = await api.tabs.query({});
        const tab = tabs.find((tab) => (tab.url ?? '').split('#')[0] === address);
        if (!tab) return undefined;
        try {
          await api.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ['/content-scripts/visit.js'] });
          return await api.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, { frameId: 0 });
        } catch { return undefined; }
      })()`)) as Answer | undefined,
    evaluate: <Value>(expression: string) => own.evaluate<Value>(`(async () => { ${api} return (${expression}); })()`),
    close: () => own.close(),
  };
}
