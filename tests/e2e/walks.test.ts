/** A reader without a mouse: the card, the popup, the glossary and the settings by keyboard alone. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import { CARD_CLOSED, MARKS, type Site, useBrowser } from './site';
import {
  focusIn,
  focusInCard,
  openArticle,
  openOwn,
  openPopup,
  serveDemo,
  startAfresh,
  stepTo,
  tabTo,
  textOf,
  untilFocus,
  untilFocusInCard,
  untilInCard,
  untilText,
} from './surfaces';

let site: Site;
beforeAll(async () => {
  site = await serveDemo();
});
afterAll(() => site.close());

describe.each(['chromium', 'firefox'] as const)('by keyboard in %s', (name) => {
  const session = useBrowser(name);
  afterEach(() => startAfresh(session));

  it('reads a card: in by Tab, through its links and folds, and out by Esc to where the focus was', async () => {
    const page = await openArticle(session, site.address('/demo'));
    await tabTo(page, /^Law$/);
    await stepTo(session, page);
    expect(await focusIn(page)).toBe('Law');
    await page.press('Tab');
    await page.waitFor(`document.activeElement?.matches('[popover]') ?? false`);
    expect(await focusInCard(page)).toMatch(/^section /);

    const met: string[] = [];
    for (let times = 0; times < 80 && met.at(-1) !== 'button Something wrong?'; times++) {
      await page.press('Tab');
      const at = (await focusInCard(page)) ?? 'outside';
      met.push(at);
      if (at.startsWith('summary Since then')) {
        await page.press('Enter');
        await untilInCard(page, `root.activeElement.parentElement.open`);
        await page.press('Enter');
        await untilInCard(page, `!root.activeElement.parentElement.open`);
      }
    }
    expect(met.slice(0, 2)).toEqual(['button Pin the card', 'button Close']);
    expect(met.filter((at) => at.startsWith('a Source ')).length).toBeGreaterThan(2);
    expect(met.filter((at) => at.startsWith('summary ')).length).toBeGreaterThan(0);
    expect(met).toContain('button Why this card?');
    expect(met).toContain('button Copy with sources');
    expect(met.at(-1)).toBe('button Something wrong?');
    await page.press('Escape');
    await page.waitFor(CARD_CLOSED);
    await untilFocus(page, /^Law$/);
    await page.close();
  });

  it('jumps from a statement to its source and back', async () => {
    const page = await openArticle(session, site.address('/demo'));
    await stepTo(session, page);
    await page.press('Tab');
    await page.waitFor(`document.activeElement?.matches('[popover]') ?? false`);
    for (let times = 0; times < 10 && !(await focusInCard(page))?.startsWith('a Source 1'); times++)
      await page.press('Tab');
    expect(await focusInCard(page)).toMatch(/^a Source 1/);
    await page.press('Enter');
    await untilInCard(page, `root.activeElement.closest('.bk-source') !== null`);
    const address = page.url();
    await page.press('Tab');
    await untilFocusInCard(page, /^button Back to the statement$/);
    await page.press('Enter');
    await untilFocusInCard(page, /^a Source 1/);
    expect(page.url()).toBe(address);
    await page.close();
  });

  it('does not mark a term any more, and marks it again', async () => {
    const page = await openArticle(session, site.address('/demo'));
    const before = await page.evaluate<number>(MARKS);
    await stepTo(session, page);
    await page.press('Tab');
    await page.waitFor(`document.activeElement?.matches('[popover]') ?? false`);
    for (let times = 0; times < 80 && (await focusInCard(page)) !== 'button Don’t mark this term'; times++)
      await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(`${MARKS} < ${before}`);
    // The same button takes it back, and the focus is still on it.
    await untilFocusInCard(page, /^button Mark again$/);
    await untilInCard(page, `root.querySelector('.bk-done [role=status]').textContent === 'Not marked, as you chose'`);
    await page.press('Enter');
    await page.waitFor(`${MARKS} === ${before}`);
    await untilInCard(page, `root.querySelector('.bk-done [role=status]').textContent === 'Marked again'`);
    await page.press('Enter');
    await page.waitFor(`${MARKS} < ${before}`);

    const popup = await openPopup(session, page);
    await popup.waitFor(`document.querySelector('.bk-term-muted')`);
    await tabTo(popup, /^Mark again$/);
    await popup.press('Enter');
    await page.waitFor(`${MARKS} === ${before}`);
    await popup.waitFor(`!document.querySelector('.bk-term-muted')`);
    await untilFocus(popup, /./);
    await popup.close();
    await page.close();
  });

  it('switches a site off and on in the popup', async () => {
    const page = await openArticle(session, site.address('/demo'));
    const popup = await openPopup(session, page);
    await tabTo(popup, /^Mark terms on 127\.0\.0\.1/);
    await popup.press(' ');
    await page.waitFor(`${MARKS} === 0`);
    await popup.waitFor(`document.querySelector('.bk-reason')`);
    await untilText(popup, '.bk-reason', /^Switched off on 127\.0\.0\.1/);
    await popup.press(' ');
    await page.waitFor(`${MARKS} > 0`);
    await popup.close();
    await page.close();
  });

  it('searches in the popup, opens a card and comes back to where the focus was', async () => {
    const page = await openArticle(session, site.address('/demo'));
    const popup = await openPopup(session, page);
    await popup.waitFor(`document.querySelector('input[type=search]').placeholder.startsWith('Search 1')`);
    await tabTo(popup, /^Search \d+ cards$/);
    await popup.type('ECHR');
    await untilText(popup, '.bk-results', /No card for “ECHR”/);
    await popup.press('Escape');
    await popup.waitFor(`document.querySelector('input[type=search]').value === ''`);
    await popup.type('A5');
    await untilText(popup, '.bk-results .bk-term', /^Article 5 of the North Atlantic Treaty/);
    await popup.press('Escape');
    await popup.waitFor(`document.querySelector('input[type=search]').value === ''`);
    await popup.type('Zelenskiy');
    await untilText(popup, '.bk-results .bk-term', /^Volodymyr Zelenskyy/);

    await popup.press('ArrowDown');
    const row = await untilFocus(popup, /Volodymyr Zelenskyy/);
    await popup.press('Enter');
    await popup.waitFor(`document.querySelector('.bk-popup-card .bk-card')`);
    await untilFocus(popup, /^Back$/);
    await popup.press('Enter');
    await popup.waitFor(`!document.querySelector('.bk-popup-card')`);
    await until(
      () => focusIn(popup),
      (focused) => focused === row,
      'the row has the focus again',
    );
    await popup.close();
    await page.close();
  });

  it('opens a card of the page in the popup and comes back', async () => {
    const page = await openArticle(session, site.address('/demo'));
    const popup = await openPopup(session, page);
    await tabTo(popup, /^Open the card here: Alaska summit/);
    await popup.press('Enter');
    await untilText(popup, '.bk-popup-card', /As of this article \(21 Aug 2025\)/);
    await untilFocus(popup, /^Back$/);
    await popup.press('Enter');
    await popup.waitFor(`!document.querySelector('.bk-popup-card')`);
    await untilFocus(popup, /^Open the card here: Alaska summit/);
    await popup.close();
    await page.close();
  });

  it('compares positions at two dates', async () => {
    const page = await openOwn(session, 'glossary.html#positions', `document.querySelector('.bk-positions table')`);
    const told = () => textOf(page, '.bk-positions-count');
    const latest = await untilText(
      page,
      '.bk-positions-count',
      /: \d+ positions on record, \d+ without one, 0 changed since\.$/,
    );
    const [lastDay = ''] = latest.split(':');
    await tabTo(page, /^To the change before$/);
    await page.press('Enter');
    await page.waitFor(
      `!document.querySelector('.bk-positions-count').textContent.startsWith(${JSON.stringify(lastDay)})`,
    );
    const change = await told();
    await page.press('Enter');
    await page.waitFor(`document.querySelector('.bk-positions-count').innerText.trim() !== ${JSON.stringify(change)}`);
    expect(await told()).toMatch(/, [1-9]\d* changed since\.$/);
    expect(await focusIn(page)).toBe('To the change before');

    // The slider says its date, and the table moves with it.
    await tabTo(page, /^The date to stand at$/);
    for (let times = 0; (await page.evaluate('document.activeElement.type')) !== 'range' && times < 8; times++) {
      await page.press('Tab');
      await tabTo(page, /^The date to stand at$/);
    }
    await page.press('Home');
    await page.waitFor(`document.activeElement.getAttribute('aria-valuetext').includes('2008')`);
    expect(await told()).toContain('2008: ');
    expect(await textOf(page, '.bk-table')).toContain('none found as of');
    await page.press('End');
    await page.waitFor(
      `document.querySelector('.bk-positions-count').textContent.startsWith(${JSON.stringify(lastDay)})`,
    );
    expect(await told()).toBe(latest);
    await page.close();
  });

  it('adds a site in the settings, removes it and takes that back', async () => {
    const page = await openOwn(session, 'options.html', `document.querySelector('#data dl')`);
    const listed = () => textOf(page, '#sites');
    await tabTo(page, /^Address of a site$/);
    await page.type('https://www.bbc.example/news');
    await page.press('Enter');
    await page.waitFor(`document.querySelector('#sites .bk-list-row')`);
    expect(await listed()).toContain('www.bbc.example');
    await untilFocus(page, /^Address of a site$/);
    await tabTo(page, /^Remove www\.bbc\.example$/);
    await page.press('Enter');
    await page.waitFor(`!document.querySelector('#sites .bk-list-row')`);
    await untilText(page, '.bk-options-toast [role=status]', /Removed: www\.bbc\.example/);
    // The button that had the focus has gone; the focus stands at the way back.
    await untilFocus(page, /^Undo$/);
    await page.press('Enter');
    await page.waitFor(`document.querySelector('#sites .bk-list-row')`);
    expect(await listed()).toContain('www.bbc.example');
    await untilFocus(page, /./);
    await page.close();
  });
});

describe('by screen reader, as Chromium’s accessibility tree tells it', () => {
  const session = useBrowser('chromium');
  afterEach(() => startAfresh(session));

  const nodes = async (page: PageDriver) => (await page.accessibility()) ?? [];
  const named = async (page: PageDriver, role: string, name: RegExp) =>
    (await nodes(page)).find((node) => node.role === role && name.test(node.name));
  /** What each live region says now. */
  const announced = async (page: PageDriver) => {
    const all = await nodes(page);
    return all.flatMap(({ role, depth, properties }, index) => {
      if (role !== 'status' && role !== 'alert' && !properties['live']) return [];
      const end = all.findIndex((node, at) => at > index && node.depth <= depth);
      const inside = all.slice(index + 1, end < 0 ? undefined : end);
      return [inside.flatMap((node) => (node.role === 'StaticText' ? [node.name] : [])).join('')];
    });
  };

  /** The tree follows the page with a little delay. */
  const untilAnnounced = (page: PageDriver, text: RegExp) =>
    until(
      () => announced(page),
      (all) => all.some((said) => text.test(said)),
      `${text} is announced`,
    );

  it('hears a card: a dialog, not modal, named by its title and described by its definition', async () => {
    const page = await openArticle(session, site.address('/demo'));
    expect((await nodes(page)).some(({ role }) => role === 'dialog')).toBe(false);
    await stepTo(session, page);
    const dialog = await named(page, 'dialog', /./);
    expect(dialog?.name).toBe('Alaska summit (Trump and Putin)');
    expect(dialog?.description).toMatch(/^Meeting of Donald Trump and Vladimir Putin/);
    expect(dialog?.properties['modal'] ?? 'false').toBe('false');
    await page.press('Tab');
    await page.waitFor(`document.activeElement?.matches('[popover]') ?? false`);
    await until(
      async () => (await nodes(page)).find(({ role }) => role === 'dialog')?.properties['focused'],
      (focused) => focused === 'true',
      'the dialog is said to have the focus',
    );

    expect((await named(page, 'button', /^Pin the card$/))?.properties['pressed']).toBe('false');
    expect(await named(page, 'heading', /^As of this article \(21 Aug 2025\)$/)).toBeDefined();
    expect((await named(page, 'DisclosureTriangle', /^Since then \(\d+\)/))?.properties['expanded']).toBe('false');
    expect(await named(page, 'link', /^Source 1: /)).toBeDefined();
    expect(await named(page, 'link', /opens in a new tab/)).toBeDefined();
    expect((await named(page, 'image', /^Dates on this card\. Up to 21 Aug 2025: /))?.name).toMatch(/After it: .*2026/);
    await page.close();
  });

  it('hears the switch and the counts in the popup', async () => {
    const page = await openArticle(session, site.address('/demo'));
    const popup = await openPopup(session, page);
    expect((await named(popup, 'switch', /^Mark terms on 127/))?.properties['checked']).toBe('true');
    await untilAnnounced(popup, /^\d+ terms found on this page$/);
    expect(await named(popup, 'button', /Sergei Lavrov.* \d mentions$/)).toBeDefined();
    expect((await named(popup, 'radio', /^First mentions$/))?.properties['checked']).toBe('true');

    await tabTo(popup, /^Mark terms on/);
    await popup.press(' ');
    await popup.waitFor(`document.querySelector('.bk-reason')`);
    expect((await named(popup, 'switch', /^Mark terms on 127/))?.properties['checked']).toBe('false');
    await untilAnnounced(popup, /Switched off on 127\.0\.0\.1/);

    await popup.waitFor(`document.querySelector('input[type=search]').placeholder.startsWith('Search 1')`);
    await tabTo(popup, /^Search \d+ cards$/);
    await popup.type('Zelenskiy');
    await popup.waitFor(`document.querySelector('.bk-results .bk-term')`);
    await untilAnnounced(popup, /^\d+ cards? found$/);
    await popup.close();
    await page.close();
  });

  it('hears what a date changes among the positions', async () => {
    const page = await openOwn(session, 'glossary.html#positions', `document.querySelector('.bk-positions table')`);
    expect(await named(page, 'table', /^Positions of the parties on 1 July 2026$/)).toBeDefined();
    expect(await named(page, 'columnheader', /^NATO membership$/)).toBeDefined();
    expect(await named(page, 'rowheader', /^Ukraine$/)).toBeDefined();
    await page.evaluate(`document.querySelector('.bk-stand input[type=range]').focus()`);
    await page.press('Home');
    await page.waitFor(`document.querySelector('.bk-positions-count').textContent.includes('2008')`);
    expect(await named(page, 'slider', /^The date to stand at$/)).toBeDefined();
    // The protocol tells a slider's number, not the words that are read out for it.
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-valuetext')`)).toMatch(/2008$/);
    await untilAnnounced(page, /2008: \d+ positions on record, .* changed since\.$/);
    await page.close();
  });

  it('hears the years of the timeline with their counts', async () => {
    const page = await openOwn(session, 'glossary.html#timeline', `document.querySelector('.bk-events li')`);
    expect((await named(page, 'radio', /^2026: \d+ events$/))?.properties['checked']).toBe('true');
    await tabTo(page, /^2026: \d+ events$/);
    await page.press('ArrowLeft');
    await page.waitFor(`document.querySelector('.bk-timeline-year').textContent.startsWith('2025')`);
    await untilAnnounced(page, /^2025 ?\d+ events$/);
    await page.close();
  });
});
