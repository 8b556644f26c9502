import { browser } from 'wxt/browser';
import type { Script, Sender } from './messages';

/** Puts scripts into the frame that asked. */
export async function putScripts({ tabId, frameId }: Sender, scripts: readonly Script[]): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: scripts.map((script) => `/content-scripts/${script}.js` as const),
  });
  return true;
}
