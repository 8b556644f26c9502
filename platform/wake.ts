/** Makes the scripts in a tab listen: most pages are never asked anything, and only look at their text. */
import { browser } from 'wxt/browser';

/**
 * Brings the script that answers into a tab. It stays silent where the gate does not stand.
 * @param frameId one frame; all frames where it is left out. Does nothing where the browser keeps us out.
 */
export async function wakeTab(tabId: number, frameId?: number): Promise<void> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/content-scripts/visit.js'] });
  } catch {
    // No access, or no such tab: nobody will answer.
  }
}
