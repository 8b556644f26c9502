/**
 * No rule of axe is broken on any page of the built extension, in either theme. The card itself stands in a closed
 * shadow root, where axe cannot go: its states are held by tests/components/accessibility.test.tsx.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver';
import { readMentions, type Site, useBrowser } from './site';
import { openOwn, openPopup, type Session, serveDemo, startAfresh, store } from './surfaces';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: PageDriver): Promise<string[]> {
  await page.evaluate(`${axe}; undefined`);
  return page.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`);
}

let site: Site;
beforeAll(async () => {
  site = await serveDemo();
});
afterAll(() => site.close());

interface Surface {
  readonly name: string;
  open(session: Session, article: PageDriver): Promise<PageDriver>;
}

const SURFACES: readonly Surface[] = [
  {
    name: 'the popup with terms',
    open: async (session, article) => {
      const popup = await openPopup(session, article);
      await popup.waitFor(`document.querySelector('.bk-page-strip')`);
      return popup;
    },
  },
  {
    name: 'the popup with search results',
    open: async (session, article) => {
      const popup = await openPopup(session, article);
      await popup.evaluate(`document.querySelector('input[type=search]').focus()`);
      await popup.type('guarantees');
      await popup.waitFor(`document.querySelector('.bk-results .bk-term')`);
      return popup;
    },
  },
  {
    name: 'a card in the popup',
    open: async (session, article) => {
      const popup = await openPopup(session, article);
      await popup.evaluate(`document.querySelector('.bk-term .bk-icon-button').click()`);
      await popup.waitFor(`document.querySelector('.bk-popup-card .bk-foot')`);
      return popup;
    },
  },
  { name: 'the settings', open: (session) => openOwn(session, 'options.html', `document.querySelector('#data dl')`) },
  { name: 'the cards', open: (session) => openOwn(session, 'glossary.html', `document.querySelector('.bk-term')`) },
  {
    name: 'a card in the glossary, unfolded',
    open: async (session) => {
      const page = await openOwn(
        session,
        'glossary.html#alaska-summit-2025-08-15',
        `document.querySelector('.bk-foot')`,
      );
      await page.evaluate(`document.querySelectorAll('details').forEach((fold) => { fold.open = true; })`);
      return page;
    },
  },
  {
    name: 'the timeline',
    open: (session) => openOwn(session, 'glossary.html#timeline', `document.querySelector('.bk-events li')`),
  },
  {
    name: 'the positions',
    open: (session) => openOwn(session, 'glossary.html#positions', `document.querySelector('.bk-table td')`),
  },
  {
    name: 'the first run with a card',
    open: async (session) => {
      const page = await openOwn(session, 'welcome.html', `document.querySelector('.bk-try-mark')`);
      await page.evaluate(`document.querySelector('.bk-try-mark').click()`);
      await page.waitFor(`document.querySelector('.bk-try-card .bk-foot')`);
      return page;
    },
  },
];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const session = useBrowser(name);
  let article: PageDriver;
  beforeAll(async () => {
    // Stays open for all of them.
    article = await session.browser.newPage(site.address('/demo'));
    await readMentions(session.own, article);
  });
  afterEach(() => startAfresh(session));

  describe.each(['light', 'dark'])('in the %s theme', (theme) => {
    it.each(SURFACES)('$name breaks no rule of axe', async ({ open }) => {
      await store(session, { version: 1, theme });
      const page = await open(session, article);
      expect(await page.evaluate('getComputedStyle(document.body).colorScheme')).toBe(theme);
      expect(await violations(page)).toEqual([]);
      expect(page.errors).toEqual([]);
      await page.close();
    });
  });

  // Only Chromium's driver emulates it.
  if (name === 'chromium') {
    it.each(SURFACES)('$name breaks no rule of axe in forced colours', async ({ open }) => {
      const page = await open(session, article);
      await page.emulate({ forcedColors: 'active' });
      expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  }
});
