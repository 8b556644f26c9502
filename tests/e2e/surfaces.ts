/** The extension's own pages and the open card, as a reader with a keyboard meets them. */
import { readFileSync } from 'node:fs';
import type { BrowserDriver, PageDriver } from '../../scripts/browsers/driver';
import type { Inside } from '../../scripts/browsers/inside';
import { until } from '../../scripts/browsers/until';
import { CARD_OPEN, readMentions, type Site, serve } from './site';

export interface Session {
  readonly browser: BrowserDriver;
  readonly own: Inside;
}

const demo = readFileSync(new URL('../../scripts/demo/demo-article.html', import.meta.url));

/** The demo article, and whatever pages a test adds. */
export const serveDemo = (
  pages: Readonly<Record<string, { body: string | Buffer; type?: string }>> = {},
): Promise<Site> => serve((path) => (path === '/demo' ? { body: demo } : pages[path]));

const opened = new WeakMap<Session, PageDriver[]>();

async function open(session: Session, address: string): Promise<PageDriver> {
  const page = await session.browser.newPage(address);
  opened.set(session, [...(opened.get(session) ?? []), page]);
  return page;
}

/** No settings and no page left open: after a failed test the next one would find the wrong tab in front. */
export async function startAfresh(session: Session): Promise<void> {
  const pages = opened.get(session) ?? [];
  opened.delete(session);
  // Most are closed already, which is all that is wanted.
  for (const page of pages) await page.close().catch(() => undefined);
  await session.own.evaluate(`api.storage.local.remove('settings')`);
}

export async function openArticle(session: Session, address: string): Promise<PageDriver> {
  const { own } = session;
  const page = await open(session, address);
  await readMentions(own, page);
  await page.waitFor(`[...CSS.highlights.values()].some((highlight) => highlight.size > 0)`);
  return page;
}

export const tabOf = ({ own }: Session, page: PageDriver): Promise<number> =>
  own.evaluate<number>(`(await api.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(page.url())}).id`);

/** The tab in front, whose address the browser may keep to itself. */
export const tabInFront = ({ own }: Session): Promise<number> =>
  own.evaluate<number>(`(await api.tabs.query({ active: true }))[0].id`);

/** The popup over a page, as a tab of its own. */
export async function openPopup(session: Session, over: PageDriver | number): Promise<PageDriver> {
  const tab = typeof over === 'number' ? over : await tabOf(session, over);
  const popup = await open(session, session.browser.extensionUrl(`popup.html?tab=${tab}`));
  await popup.waitFor(`document.querySelector('.bk-found, .bk-reason')`);
  return popup;
}

export async function openOwn(session: Session, path: string, ready: string): Promise<PageDriver> {
  const page = await open(session, session.browser.extensionUrl(path));
  await page.waitFor(ready);
  return page;
}

export const store = ({ own }: Session, settings: object): Promise<unknown> =>
  own.evaluate(`api.storage.local.set({ settings: ${JSON.stringify(settings)} })`);

/** What a screen reader would call an element, in short. */
const NAME = `((element) => !element ? '' : (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '').replace(/\\s+/g, ' ').trim())`;

/** The name of the element with focus; "" for none. */
export const focusIn = (page: PageDriver): Promise<string> =>
  page.evaluate<string>(
    `document.activeElement === document.body ? '' : ${NAME}(document.activeElement) || document.activeElement.tagName`,
  );

/** Waits until the element with focus has this name: an interface moves it after it has drawn. */
export const untilFocus = (page: PageDriver, name: RegExp): Promise<string> =>
  until(
    () => focusIn(page),
    (now) => name.test(now),
    `the focus is on ${name}`,
  );

/** Waits until an element's text matches. */
export const untilText = (page: PageDriver, selector: string, text: RegExp): Promise<string> =>
  until(
    () => textOf(page, selector),
    (now) => text.test(now),
    `${selector} says ${text}`,
  );

/** The tag and name of the element with focus inside the open card; null where focus is not in it. */
export const focusInCard = (page: PageDriver): Promise<string | null> =>
  page.inCard<string>(
    `root.activeElement ? root.activeElement.localName + ' ' + ${NAME}(root.activeElement).slice(0, 60) : null`,
  );

/** Waits until the element with focus inside the open card has this tag and name. */
export const untilFocusInCard = (page: PageDriver, name: RegExp): Promise<string | null> =>
  until(
    () => focusInCard(page),
    (now) => now !== null && name.test(now),
    `the focus is on ${name}`,
  );

/** Waits until an expression in which `root` is the open card's shadow root is true. */
export const untilInCard = (page: PageDriver, expression: string): Promise<boolean | null> =>
  until(
    () => page.inCard<boolean>(expression),
    (holds) => holds === true,
    `in the card: ${expression}`,
  );

/** Presses Tab until the element with focus has this name. */
export async function tabTo(page: PageDriver, name: RegExp, most = 60): Promise<void> {
  const met: string[] = [];
  for (let times = 0; times < most; times++) {
    const now = await focusIn(page);
    if (name.test(now)) return;
    met.push(now);
    await page.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}, but to: ${met.join(' · ')}`);
}

/** Steps to the next mention by key, as the browser's command does, and waits for its card in full. */
export async function stepTo({ own }: Session, page: PageDriver): Promise<void> {
  await until(
    () => own.ask(page, { type: 'step', direction: 'next' }),
    (stepped) => stepped === true,
    'a step is taken',
  );
  await page.waitFor(CARD_OPEN);
  await until(
    () => page.inCard<number>(`root.querySelectorAll('.bk-foot').length`),
    (count) => count === 1,
    'the card is there in full',
  );
}

export const textOf = (page: PageDriver, selector: string): Promise<string> =>
  page.evaluate<string>(
    `(document.querySelector(${JSON.stringify(selector)})?.innerText ?? '').replace(/\\s+/g, ' ').trim()`,
  );
