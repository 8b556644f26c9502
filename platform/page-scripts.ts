import { browser } from 'wxt/browser';
import { languageOf } from '../core/detection/language-tag';
import { levelForHost } from '../core/settings/site';
import type { Script, Sender } from './messages';
import { readSettings } from './settings-store';

/**
 * Puts what stands in every page into a page that was open before the extension was.
 * @throws where the browser does not allow it.
 */
export async function putIntoTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/content.js'] });
}

/** Puts scripts into the frame that asked. */
export async function putScripts({ tabId, frameId }: Sender, scripts: readonly Script[]): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: scripts.map((script) => `/content-scripts/${script}.js` as const),
  });
  return true;
}

/**
 * Puts what a page needs into the frame that may be about the debate, in one go: each message costs the first mark
 * some 20 ms. Where the site is off, only the script that answers.
 * @param lang what the page states as its language.
 */
export async function openPage(sender: Sender, lang: string): Promise<boolean> {
  const { settings } = await readSettings();
  const host = URL.canParse(sender.url) ? new URL(sender.url).host : '';
  if (levelForHost(settings, host) === 'off') return putScripts(sender, ['visit']);
  const language = languageOf(lang) ?? 'en';
  const words = language !== 'en' && settings.languages.includes(language) ? [`words-${language}` as const] : [];
  return putScripts(sender, ['reader', ...words, 'visit']);
}
