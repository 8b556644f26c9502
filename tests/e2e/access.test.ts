/**
 * Where the reader lets the extension in only on a click, or has taken its access back: pages stay unread, the popup
 * says so and asks. No driver reaches the browser's own question: Firefox is told to grant what is asked for; in
 * Chromium the test answers in the browser's place, on its page of extensions.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, PageDriver } from '../../scripts/browsers/driver';
import { MARKS, type Site, serve, useBrowser } from './site';
import { openArticle, openPopup, type Session, tabOf, untilText } from './surfaces';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ukraine and NATO</title>
<p>Kyiv again pointed to the Budapest Memorandum.</p></html>`;
const ALLOW = '.bk-reason .bk-action';

let site: Site;
beforeAll(async () => {
  site = await serve((path) => (path.startsWith('/page') ? { body: PAGE } : undefined));
});
afterAll(() => site.close());

/** Runs a call of the browser's own page of extensions, where `id` is the extension's. */
async function asBrowser({ browser }: Session, call: string): Promise<void> {
  const page = await browser.newPage('chrome://extensions');
  const id = new URL(browser.extensionUrl('')).host;
  await page.evaluate(`((id) => ${call})(${JSON.stringify(id)})`);
  await page.close();
}

/** As the browser's menu does it: "On click", or the add-on manager's switch for all sites. */
const takeAccess = (session: Session) =>
  session.browser.name === 'chromium'
    ? asBrowser(
        session,
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' })`,
      )
    : session.own.evaluate(`await api.permissions.remove({ origins: ['<all_urls>'] })`);

/** Keeps what is asked for, and lets the test answer. */
const KEEP_QUESTION = `chrome.permissions.request = ({ origins }) => new Promise((answer) => {
  globalThis.asked = { origins, byClick: navigator.userActivation.isActive, answer };
})`;

/** The browser gives what the popup has asked for. */
async function grantAsked(session: Session, popup: PageDriver): Promise<void> {
  if (session.browser.name === 'firefox') return;
  await popup.waitFor('globalThis.asked');
  const asked = await popup.evaluate<{ origins: string[]; byClick: boolean }>(
    '({ origins: asked.origins, byClick: asked.byClick })',
  );
  expect(asked).toEqual({ origins: ['http://127.0.0.1/*'], byClick: true });
  await asBrowser(session, `chrome.developerPrivate.addHostPermission(id, ${JSON.stringify(asked.origins[0])})`);
  await popup.evaluate('asked.answer(true)');
}

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  const session = useBrowser(name, { grantAsked: true });

  it('without access a page is not read; the popup says so, asks on a click, and the page is marked', async () => {
    const page = await openArticle(session, site.address('/page'));
    // Opened before, as no driver clicks on the toolbar, which is what tells the popup the address of such a page.
    const popup = await openPopup(session, page);
    const tab = await tabOf(session, page);
    if (name === 'chromium') await popup.evaluate(`void (${KEEP_QUESTION})`);
    await takeAccess(session);
    await page.goto(site.address('/page'));
    // A report, so that the popup asks again.
    await session.own.evaluate(`api.storage.session.set({ 'tab-${tab}': {} })`);
    expect(await untilText(popup, '.bk-reason', /^No access/)).toMatch(
      /^No access to 127\.0\.0\.1:\d+ Terms can be marked here once you allow .* Allow on this site$/,
    );
    expect(await page.evaluate(MARKS)).toBe(0);

    const { x, y } = await popup.evaluate<{ x: number; y: number }>(`(() => {
      const { left, top, width, height } = document.querySelector('${ALLOW}').getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    })()`);
    await popup.mouse.click(x, y);
    await grantAsked(session, popup);
    await page.waitFor(`${MARKS} === 1`);
    await untilText(popup, '.bk-found', /1 term/);
    expect(page.errors).toEqual([]);
  });
});
