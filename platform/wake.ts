/** Makes the scripts in a tab listen: most pages are never asked anything, and only look at their text. */
import { browser } from 'wxt/browser';

/** @param frameId one frame; all frames where it is left out. Does nothing where the browser keeps us out. */
export async function wakeTab(tabId: number, frameId?: number): Promise<void> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, func: callWake });
  } catch {
    // No access, or no such tab: nobody will answer.
  }
}

/** Runs in the page; the name is that of platform/page-api.ts, which must not be imported into a function that travels. */
function callWake(): void {
  const wake: unknown = Reflect.get(globalThis, Symbol.for('backgrounder.wake'));
  if (typeof wake === 'function') wake();
}
