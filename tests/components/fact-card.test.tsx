import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FactCard, type FactCardProps } from '../../components/FactCard';
import { bundle } from './bundle';
import { clear, click, control, find, show } from './show';

const BASE: FactCardProps = {
  bundle,
  asOf: { date: '2025-08-21', origin: 'json-ld', confidence: 'high' },
  why: 'Because of the word “draft”.',
  pinned: false,
  layout: 'popover',
  today: '2026-07-10',
};
const showCard = (props: Partial<FactCardProps> = {}) => show(<FactCard {...BASE} {...props} />);
const textOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim());

afterEach(clear);

describe('the card', () => {
  it('is a labelled, described dialog that is not modal', async () => {
    const dialog = find(await showCard(), '[role="dialog"]');
    expect(dialog.getAttribute('aria-modal')).toBe('false');
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('A draft treaty');
    expect(document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'What the draft',
    );
  });

  it('is no dialog inline', async () => {
    expect((await showCard({ layout: 'inline' })).querySelector('[role="dialog"]')).toBeNull();
  });

  it('shows kind, and the status of the article’s day rather than today’s', async () => {
    const root = await showCard();
    expect(find(root, '.bk-kind').textContent).toBe('Document');
    expect(textOf(root, '.bk-badge')).toEqual(['drafted']);
  });

  it('says so when the thing is later than the article', async () => {
    const root = await showCard({ asOf: { ...BASE.asOf, date: '2021-05-01' } });
    expect(textOf(root, '.bk-badge')).toEqual(['later than this article']);
    expect(root.textContent).toContain('Nothing on this card is dated before this article.');
  });

  it('shows the three newest facts and the status first, and folds the rest', async () => {
    const root = await showCard();
    const rail = find(root, '.bk-section > .bk-rail');
    const shown = textOf(rail, '.bk-text').map((text) => text?.replace(/\d+$/, ''));
    expect(shown).toEqual(
      ['The newest fact.4', 'The third fact.', 'The second fact.'].map((text) => text.replace(/\d$/, '')),
    );
    expect(rail.textContent).toContain('said by one side: Russia');
    expect(rail.textContent).toContain('Status: drafted');
    expect(control(root, 'Earlier (1)').closest('details')?.open).toBe(false);
  });

  it('folds what came later, with when the latest was', async () => {
    const root = await showCard();
    const fold = control(root, 'Since then').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('Since then (5)latest 4 Jun 2026');
    expect(fold?.textContent).toContain('Signed at last');
    expect(fold?.textContent).toContain('exact day not known');
    expect(fold?.textContent).toContain('We did not');
  });

  it('leads from its head to what came later, and opens it', async () => {
    const root = await showCard();
    const card = find(root, '.bk-card');
    card.style.maxHeight = '300px';
    await click(control(root, '5 since'));
    const fold = control(root, 'Since then (').closest('details');
    expect(fold?.open).toBe(true);
    expect(document.activeElement).toBe(fold?.querySelector('summary'));
    const top = fold?.getBoundingClientRect().top ?? 0;
    expect(top).toBeGreaterThanOrEqual(find(root, '.bk-title').getBoundingClientRect().bottom);
    expect(top).toBeLessThan(card.getBoundingClientRect().top + 150);
  });

  it('says in its head where the date was read only where nothing came later', async () => {
    const head = async (date: string) =>
      find(await showCard({ asOf: { ...BASE.asOf, date } }), '.bk-section-head').textContent;
    expect(await head('2025-08-21')).toBe('As of this article (21 Aug 2025)5 since');
    expect(await head('2026-06-30')).toBe('As of this article (30 Jun 2026)from the page’s data');
  });

  it('shows each party’s position of the day, and where none was found', async () => {
    const root = await showCard();
    const [ukraine, russia, turkey] = textOf(root, '.bk-section > .bk-voices > li');
    expect(ukraine).toContain('Ukraine accepts');
    expect(ukraine).toContain('changed since');
    expect(russia).toContain('Russia refuses');
    expect(turkey).toBe('Turkeynone found as of 21 Aug 2025');
    expect(control(root, 'More parties (1)')).toBeTruthy();
  });

  it('names the party whose account came later, without calling it silent', async () => {
    const question = control(await showCard(), 'Who proposed it?').closest('details');
    expect(question?.open).toBe(true);
    expect(question?.textContent).toContain('Later, under “Since then”: Ukraine');
    expect(question?.textContent).not.toContain('none found');
  });

  it('shows no positions, and calls nobody silent, where nobody had one by then', async () => {
    const root = await showCard({ asOf: { ...BASE.asOf, date: '2023-06-01' } });
    expect(root.querySelector('.bk-section > .bk-voices')).toBeNull();
    expect(root.textContent).not.toContain('none found as of 1 Jun 2023');
  });

  it('names the parties whose positions came later', async () => {
    const root = await showCard({ asOf: { ...BASE.asOf, date: '2025-02-01' } });
    expect(textOf(root, '.bk-section > .bk-none')).toEqual(['Later, under “Since then”: Ukraine']);
    expect(textOf(root, '.bk-section > .bk-voices > li')[0]).toContain('Russia refuses');
  });

  it.each([
    [
      { date: '', origin: 'none', confidence: 'low' },
      'This page gives no date. The card shows what was known on 1 July 2026.',
    ],
    [
      { date: '2026-07-08', origin: 'meta', confidence: 'high' },
      'This article is dated 8 July 2026. The facts on this card end on 1 July 2026.',
    ],
    [
      { date: '2031-01-03', origin: 'meta', confidence: 'high' },
      'The page gives a date in the future (3 January 2031).',
    ],
  ] as const)('explains a date of %o', async (asOf, notice) => {
    const root = await showCard({ asOf });
    expect(find(root, '.bk-notice').textContent).toContain(notice);
    expect(find(root, 'h3').textContent).toBe('As of 1 Jul 2026');
  });

  it('says where the date was read, and that it is uncertain', async () => {
    const root = await showCard({ asOf: { date: '2025-08', origin: 'url', confidence: 'low' } });
    expect(find(root, '.bk-section-head').textContent).toBe(
      'As of this article (Aug 2025)from the page’s address: uncertain6 since',
    );
  });

  it('describes the strip of dates in words', async () => {
    const label = find(await showCard(), '.bk-strip svg').getAttribute('aria-label');
    expect(label).toContain('Up to 21 Aug 2025: 29 Mar 2022; 15 Apr 2022');
    expect(label).toMatch(/After it: Aug 2025; .*6 Jan 2026/);
  });
});

describe('sources', () => {
  it('of what came later are listed only while the reader looks at it, or asks for all', async () => {
    const root = await showCard({ asOf: { ...BASE.asOf, date: '2022-05-01' } });
    const listed = () => textOf(root, '.bk-source-link').map((text) => text?.slice(0, 'Title one'.length));
    expect(listed()).toEqual(['Title one']);
    control(root, 'Since then').closest('details')?.setAttribute('open', '');
    await vi.waitFor(() => expect(listed()).toHaveLength(4));
    control(root, 'Since then').closest('details')?.removeAttribute('open');
    await vi.waitFor(() => expect(listed()).toHaveLength(1));
    await click(control(root, 'All sources (6)'));
    expect(listed()).toHaveLength(6);
  });

  it('has all its sources on paper, so that no number stands without its entry', async () => {
    const root = await showCard({ layout: 'inline' });
    expect(root.querySelectorAll('.bk-source')).toHaveLength(4);
    window.dispatchEvent(new Event('beforeprint'));
    await vi.waitFor(() => expect(root.querySelectorAll('.bk-source')).toHaveLength(6));
  });

  it('are listed with publisher, title, date and kind, and open apart', async () => {
    const root = await showCard();
    await click(control(root, 'All sources (6)'));
    const entry = (id: string) => find(root, `.bk-source a[href="https://news.example/${id}"]`).closest('li');
    expect(entry('one')?.textContent).toContain('Publisher one 20 Aug 2025 treaty text not re-opened');
    expect(entry('two')?.textContent).toContain('state media (Russia)');
    expect(entry('four')?.textContent).toContain('read in a copy');
    const link = find<HTMLAnchorElement>(root, '.bk-source a');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('are reached from a statement and left again, without changing the page’s address', async () => {
    const root = await showCard();
    const before = location.href;
    const reference = control(root, 'Source 6: Publisher six');
    reference.closest('details')?.setAttribute('open', '');
    reference.focus();
    await click(reference);
    expect(document.activeElement?.getAttribute('href')).toBe('https://news.example/six');
    expect(location.href).toBe(before);
    await click(control(root, 'Back to the statement'));
    expect(document.activeElement).toBe(reference);
  });

  it('can be reached a second time', async () => {
    const root = await showCard();
    for (let time = 0; time < 2; time++) {
      await click(control(root, 'Source 1: Publisher one'));
      expect(document.activeElement?.getAttribute('href')).toBe('https://news.example/one');
      find(root, '.bk-icon-button, summary').focus();
    }
  });
});

describe('what the reader can do', () => {
  it('offers only what it was given', async () => {
    const root = await showCard({ why: null });
    expect(textOf(root, '.bk-foot button')).toEqual([]);
    expect(root.querySelector('.bk-tools button')).toBeNull();
    expect(root.querySelector('.bk-related')).toBeNull();
  });

  it('calls back', async () => {
    const on = { onClose: vi.fn(), onPin: vi.fn(), onMute: vi.fn(), onReport: vi.fn(), onOpenCard: vi.fn() };
    const root = await showCard(on);
    for (const name of ['Close', 'Pin the card', 'Don’t mark this term', 'Something wrong?', 'Another card'])
      await click(control(root, name));
    for (const call of Object.values(on)) expect(call).toHaveBeenCalledOnce();
    expect(on.onOpenCard).toHaveBeenCalledWith('b-card');
  });

  it('takes back with the same button that a term is not marked', async () => {
    const onMute = vi.fn(async () => {});
    const root = await showCard({ onMute });
    await click(control(root, 'Don’t mark this term'));
    await expect.poll(() => find(root, '.bk-done').textContent).toBe('Not marked, as you chose');
    await click(control(root, 'Mark again'));
    expect(onMute.mock.calls).toEqual([[true], [false]]);
    await expect.poll(() => find(root, '.bk-done').textContent).toBe('Marked again');
  });

  it('says that a term is still marked where that could not be saved', async () => {
    const root = await showCard({ onMute: async () => Promise.reject(new Error('full')) });
    await click(control(root, 'Don’t mark this term'));
    await expect.poll(() => find(root, '.bk-done').textContent).toContain('could not be saved');
    control(root, 'Don’t mark this term');
  });

  it('says on the pin whether it is down', async () => {
    const root = await showCard({ pinned: true, onPin: () => {} });
    expect(control(root, 'Unpin the card').getAttribute('aria-pressed')).toBe('true');
  });

  it('tells why the term was marked', async () => {
    const root = await showCard();
    const why = control(root, 'Why this card?');
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(root.textContent).toContain('Because of the word “draft”.');
  });

  it('copies what it shows, then offers Markdown', async () => {
    const onCopy = vi.fn();
    const root = await showCard({ onCopy });
    await click(control(root, 'Copy with sources'));
    expect(onCopy.mock.calls[0]?.[0]).toContain('20 Aug 2025 · said by one side: Russia: The newest fact.');
    expect(onCopy.mock.calls[0]?.[0]).not.toContain('A later fact');
    expect(find(root, '.bk-done [role="status"]').textContent).toBe('Copied with its sources');
    await click(control(root, 'Copy as Markdown'));
    expect(onCopy).toHaveBeenLastCalledWith(expect.stringContaining('## A draft treaty'), 'markdown');
  });

  it('says when copying failed', async () => {
    const root = await showCard({ onCopy: () => Promise.reject(new Error('denied')) });
    await click(control(root, 'Copy with sources'));
    await vi.waitFor(() => expect(find(root, '.bk-done').textContent).toBe('Could not be copied'));
  });
});

describe('another card in the same place', () => {
  it('begins at its top, with nothing left over from the last', async () => {
    const next = { ...bundle, card: { ...bundle.card, id: 'b-card', title: 'Another card' } };
    function Changing() {
      const [shown, setShown] = useState(bundle);
      return <FactCard {...BASE} bundle={shown} onOpenCard={() => setShown(next)} />;
    }
    const root = await show(<Changing />);
    await click(control(root, 'Why this card?'));
    await click(control(root, 'All sources'));
    find(root, '.bk-card').scrollTop = 200;
    await click(control(root, 'Another card'));
    expect(find(root, 'h2').textContent).toBe('Another card');
    expect(root.querySelector('.bk-why')).toBeNull();
    expect(root.querySelectorAll('.bk-source')).toHaveLength(4);
    expect(find(root, '.bk-card').scrollTop).toBe(0);
  });
});

describe('the scrolled card and the focus in it', () => {
  const long = { ...bundle, card: { ...bundle.card, title: 'A draft treaty with a title of many words '.repeat(3) } };
  const showLow = async () => {
    const root = await showCard({ bundle: long, onClose: vi.fn(), onOpenCard: vi.fn() });
    const card = find(root, '.bk-card');
    card.style.maxHeight = '300px';
    await vi.waitFor(() => expect(card.style.cssText).toContain('--bk-title-height'));
    return { root, card };
  };

  it('never hides the focus under the title on the way back up', async () => {
    const { root, card } = await showLow();
    const stops = [...card.querySelectorAll<HTMLElement>('a, button, summary')].filter((stop) =>
      stop.checkVisibility(),
    );
    expect(stops.length).toBeGreaterThan(12);
    for (const stop of stops.reverse()) {
      stop.focus();
      if (stop.closest('.bk-bar')) continue;
      expect(stop.getBoundingClientRect().top, stop.textContent ?? '').toBeGreaterThanOrEqual(
        find(root, '.bk-title').getBoundingClientRect().bottom,
      );
    }
  });

  it('draws the focus on the card itself around it', async () => {
    const { root, card } = await showLow();
    expect(getComputedStyle(find(root, '.bk-frame')).outlineStyle).toBe('none');
    await userEvent.keyboard('{Tab}');
    card.focus();
    expect(getComputedStyle(find(root, '.bk-frame')).outlineStyle).toBe('solid');
  });

  it('has an edge under the title only while something lies above it', async () => {
    const { root, card } = await showLow();
    const edge = () => getComputedStyle(find(root, '.bk-title'), '::after').borderBottomStyle;
    expect(edge()).toBe('none');
    card.scrollTop = 40;
    await vi.waitFor(() => expect(edge()).toBe('solid'));
    card.scrollTop = 0;
    await vi.waitFor(() => expect(edge()).toBe('none'));
  });
});
