import { browser } from 'wxt/browser';
import type { Sender } from './messages';

/** Puts the card's own script into the frame that asked, beside the reader's. */
export async function putCardScript({ tabId, frameId }: Sender): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/content-scripts/card.js'] });
  return true;
}
