/** A reader without a mouse: the card, the popup, the glossary and the settings by keyboard alone. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CARD_CLOSED, MARKS, type Site, useBrowser } from './site';
import {
  focusIn,
  focusInCard,
  forget,
  openArticle,
  openOwn,
  openPopup,
  serveDemo,
  stepTo,
  tabTo,
  textOf,
} from './surfaces';

let site: Site;
beforeAll(async () => {
  site = await serveDemo();
});
afterAll(() => site.close());

describe.each(['chromium', 'firefox'] as const)('by keyboard in %s', (name) => {
  const session = useBrowser(name);
  afterEach(() => forget(session));

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
        expect(await page.inCard(`root.activeElement.parentElement.open`)).toBe(true);
        await page.press('Enter');
        expect(await page.inCard(`root.activeElement.parentElement.open`)).toBe(false);
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
    expect(await focusIn(page)).toBe('Law');
    await page.close();
  });

  it('jumps from a statement to its source and back', async () => {
    const page = await openArticle(session, site.address('/demo'));
    await stepTo(session, page);
    await page.press('Tab');
    await page.waitFor(`document.activeElement?.matches('[popover]') ?? false`);
    for (let times = 0; times < 10 && !(await focusInCard(page))?.startsWith('a Source 1'); times++)
      await page.press('Tab');
    await page.press('Enter');
    expect(await page.inCard(`root.activeElement.closest('.bk-source') !== null`)).toBe(true);
    const address = page.url();
    await page.press('Tab');
    expect(await focusInCard(page)).toBe('button Back to the statement');
    await page.press('Enter');
    expect(await focusInCard(page)).toMatch(/^a Source 1/);
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
    expect(await focusInCard(page)).toBe('button Mark again');
    expect(await page.inCard(`root.querySelector('.bk-done [role=status]').textContent`)).toBe(
      'Not marked, as you chose',
    );
    await page.press('Enter');
    await page.waitFor(`${MARKS} === ${before}`);
    expect(await page.inCard(`root.querySelector('.bk-done [role=status]').textContent`)).toBe('Marked again');
    await page.press('Enter');
    await page.waitFor(`${MARKS} < ${before}`);

    const popup = await openPopup(session, page);
    await popup.waitFor(`document.querySelector('.bk-term-muted')`);
    await tabTo(popup, /^Mark again$/);
    await popup.press('Enter');
    await page.waitFor(`${MARKS} === ${before}`);
    await popup.waitFor(`!document.querySelector('.bk-term-muted')`);
    expect(await focusIn(popup)).not.toBe('');
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
    expect(await textOf(popup, '.bk-reason')).toContain('Switched off on 127.0.0.1');
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
    await popup.waitFor(`document.querySelector('.bk-results .bk-empty')`);
    expect(await textOf(popup, '.bk-results')).toContain('No card for “ECHR”');
    await popup.press('Escape');
    await popup.waitFor(`document.querySelector('input[type=search]').value === ''`);
    await popup.type('A5');
    await popup.waitFor(`document.querySelector('.bk-results .bk-term')`);
    expect(await textOf(popup, '.bk-results .bk-term')).toContain('Article 5 of the North Atlantic Treaty');
    await popup.press('Escape');
    await popup.type('Zelenskiy');
    await popup.waitFor(`document.querySelector('.bk-results .bk-term')`);
    expect(await textOf(popup, '.bk-results .bk-term')).toContain('Volodymyr Zelenskyy');

    await popup.press('ArrowDown');
    const row = await focusIn(popup);
    expect(row).toContain('Volodymyr Zelenskyy');
    await popup.press('Enter');
    await popup.waitFor(`document.querySelector('.bk-popup-card .bk-card')`);
    expect(await focusIn(popup)).toBe('Back');
    await popup.press('Enter');
    await popup.waitFor(`!document.querySelector('.bk-popup-card')`);
    expect(await focusIn(popup)).toBe(row);
    await popup.close();
    await page.close();
  });

  it('opens a card of the page in the popup and comes back', async () => {
    const page = await openArticle(session, site.address('/demo'));
    const popup = await openPopup(session, page);
    await tabTo(popup, /^Open the card here: Alaska summit/);
    await popup.press('Enter');
    await popup.waitFor(`document.querySelector('.bk-popup-card .bk-card')`);
    expect(await textOf(popup, '.bk-popup-card')).toContain('As of this article (21 Aug 2025)');
    await popup.press('Enter');
    await popup.waitFor(`!document.querySelector('.bk-popup-card')`);
    expect(await focusIn(popup)).toMatch(/^Open the card here: Alaska summit/);
    await popup.close();
    await page.close();
  });

  it('compares positions at two dates', async () => {
    const page = await openOwn(session, 'glossary.html#positions', `document.querySelector('.bk-positions table')`);
    const told = () => textOf(page, '.bk-positions-count');
    const latest = await told();
    expect(latest).toMatch(/^1 July 2026: \d+ positions on record, \d+ without one, 0 changed since\.$/);
    await tabTo(page, /^To the change before$/);
    await page.press('Enter');
    await page.waitFor(`!document.querySelector('.bk-positions-count').textContent.startsWith('1 July 2026')`);
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
    await page.waitFor(`document.querySelector('.bk-positions-count').textContent.startsWith('1 July 2026')`);
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
    expect(await focusIn(page)).toBe('Address of a site');
    await tabTo(page, /^Remove www\.bbc\.example$/);
    await page.press('Enter');
    await page.waitFor(`!document.querySelector('#sites .bk-list-row')`);
    expect(await textOf(page, '.bk-options-toast [role=status]')).toContain('Removed: www.bbc.example');
    // The button that had the focus has gone; the focus stands at the way back.
    expect(await focusIn(page)).toBe('Undo');
    await page.press('Enter');
    await page.waitFor(`document.querySelector('#sites .bk-list-row')`);
    expect(await listed()).toContain('www.bbc.example');
    expect(await focusIn(page)).not.toBe('');
    await page.close();
  });
});
