/** What happens to open pages when the extension is put in twice, reloaded, or told to be quiet. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { hoverOn, MARKS, readMentions, type Site, serve, useBrowser } from './site';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ukraine and NATO</title>
<p>Kyiv again pointed to the Budapest Memorandum.</p><p>The Istanbul Communiqué set out ten points for Ukraine.</p></html>`;
const QUIET = '<!doctype html><meta charset="utf-8"><title>Soup</title><p>Leek and potato soup for four.</p>';
const TERM = 'Budapest Memorandum';
let site: Site;
beforeAll(async () => {
  site = await serve((path) =>
    path.startsWith('/page') ? { body: PAGE } : path === '/quiet' ? { body: QUIET } : undefined,
  );
});
afterAll(() => site.close());

/** Puts the first script into the page once more, as the popup does. */
const INJECT = (address: string) => `(async () => {
  const tab = (await api.tabs.query({})).find(({ url }) => url === ${JSON.stringify(address)});
  const target = { tabId: tab.id, allFrames: true };
  await api.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
  await api.scripting.executeScript({ target, files: ['/content-scripts/content.js'] });
})()`;
const SETTINGS = (settings: object) =>
  `api.storage.local.set({ settings: ${JSON.stringify({ version: 1, ...settings })} })`;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const session = useBrowser(name);

  it('a second copy in the same page does nothing', async () => {
    const page = await session.browser.newPage(site.address('/page-twice'));
    await readMentions(session.own, page);
    await page.waitFor(`${MARKS} === 2`);
    await session.own.evaluate(INJECT(page.url()));
    await session.own.evaluate(INJECT(page.url()));
    expect(await page.evaluate(MARKS)).toBe(2);
    await hoverOn(page, TERM);
    expect(await page.evaluate(`document.querySelectorAll('[popover]').length`)).toBe(1);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('a site that is switched off is let go, and taken up again', async () => {
    const page = await session.browser.newPage(site.address('/page-switch'));
    await page.waitFor(`${MARKS} === 2`);
    await hoverOn(page, TERM);
    const { host } = new URL(page.url());
    await session.own.evaluate(SETTINGS({ sites: { [host]: 'off' } }));
    await page.waitFor(`${MARKS} === 0 && !document.querySelector('[popover]')`);
    await session.own.evaluate(SETTINGS({ markStyle: 'solid' }));
    await page.waitFor(`${MARKS} === 2 && CSS.highlights.has('backgrounder-solid')`);
    await session.own.evaluate(SETTINGS({ muted: ['budapest-memorandum'] }));
    await page.waitFor(`${MARKS} === 1 && CSS.highlights.has('backgrounder')`);
    await session.own.evaluate(SETTINGS({}));
    await page.waitFor(`${MARKS} === 2`);
    await page.close();
  });

  it('the icon says that a site is off, also where a page has nothing to mark', async () => {
    await session.own.evaluate(SETTINGS({ sites: { '127.0.0.1': 'off' } }));
    const page = await session.browser.newPage(site.address('/quiet'));
    const badge = `(async () => {
      const tab = (await api.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
      return api.action.getBadgeText({ tabId: tab.id });
    })()`;
    await until(
      () => session.own.evaluate<string>(badge),
      (text) => text === 'off',
      'the icon says off',
    );
    await session.own.evaluate(SETTINGS({}));
    await page.close();
  });

  it('a page that comes back from the cache of the history has its marks', async () => {
    const page = await session.browser.newPage(site.address('/page-back'));
    await page.waitFor(`${MARKS} === 2`);
    await page.goto(site.address('/page-next'));
    await page.evaluate('void setTimeout(() => history.back())');
    await until(
      () => page.evaluate<string>('location.pathname').catch(() => ''),
      (path) => path === '/page-back',
      'the page is back',
    );
    await page.waitFor(`${MARKS} === 2`);
    await hoverOn(page, TERM);
    await page.close();
  });
});

describe('in chromium, without the extension', () => {
  const session = useBrowser('chromium');

  it('a copy whose extension has gone stops at the next event and takes its marks along', async () => {
    const page = await session.browser.newPage(site.address('/page-orphan'));
    await page.waitFor(`${MARKS} === 2`);
    await hoverOn(page, TERM);
    // Loaded from the command line, an extension that reloads itself does not come back: as if it had been removed.
    await session.own.evaluate('void setTimeout(() => api.runtime.reload())').catch(() => undefined);
    await until(
      async () => {
        await page.mouse.move(300, 500, 3);
        await page.mouse.move(700, 600, 3);
        return page.evaluate<number>(MARKS);
      },
      (marks) => marks === 0,
      'the marks have gone',
    );
    await page.waitFor(`!document.querySelector('[popover]')`);
    expect(page.errors).toEqual([]);
  });
});
