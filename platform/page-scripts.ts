import { browser } from 'wxt/browser';
import type { Sender } from './messages';

/** Puts the script that reads, or the card's, into the frame that asked. */
export async function putScript({ tabId, frameId }: Sender, script: 'reader' | 'card'): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`/content-scripts/${script}.js`],
  });
  return true;
}
