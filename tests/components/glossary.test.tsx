/// <reference types="@vitest/browser-playwright" />
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Glossary } from '../../components/glossary/Glossary';
import type { Route } from '../../core/glossary/route';
import { library, search } from '../../entrypoints/gallery/library';
import { clearPage, inForcedColours, showPage, smallTargets } from './page';
import { click, control, find, violations } from './show';

beforeEach(() => page.viewport(1280, 800));
afterEach(clearPage);

function Live({ at }: { at: Route }) {
  const [route, setRoute] = useState(at);
  return <Glossary library={library} search={search} route={route} onRoute={setRoute} onCopy={async () => {}} />;
}

const ROUTES: readonly { name: string; at: Route; says: string }[] = [
  { name: 'the list', at: { view: 'cards', id: null }, says: 'Choose a card' },
  { name: 'a card', at: { view: 'cards', id: 'istanbul-guarantor-clause' }, says: 'Guarantor clause' },
  { name: 'an unknown card', at: { view: 'cards', id: 'no-such-card' }, says: 'There is no card “no-such-card”' },
  { name: 'the timeline', at: { view: 'timeline' }, says: 'events' },
  { name: 'one issue', at: { view: 'positions', issue: 'neutrality-force-caps' }, says: 'positions on record' },
  { name: 'all issues', at: { view: 'positions', issue: null }, says: 'positions on record' },
];

describe.each(ROUTES)('the glossary at $name', ({ at, says }) => {
  it.each(['light', 'dark'])('breaks no rule of axe in the %s theme', async (theme) => {
    const root = await showPage(<Live at={at} />, { theme });
    expect(root.textContent).toContain(says);
    expect(await violations(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });

  it('breaks no rule of axe in forced colours', () =>
    inForcedColours(async () => {
      expect(await violations(await showPage(<Live at={at} />))).toEqual([]);
    }));
});

const choose = (element: HTMLSelectElement | HTMLInputElement, value: string, event = 'change') =>
  act(() => {
    element.value = value;
    element.dispatchEvent(new Event(event, { bubbles: true }));
  });

describe('the positions', () => {
  it('follow the date the reader stands at', async () => {
    const root = await showPage(<Live at={{ view: 'positions', issue: null }} />);
    const count = () => find(root, '.bk-positions-count').textContent ?? '';
    const held = () => Number(/(\d+) positions on record/.exec(count())?.[1]);
    const atTheEnd = held();
    await choose(find<HTMLInputElement>(root, 'input[type=date]'), '2022-03-29');
    expect(count()).toContain('29 March 2022');
    expect(held()).toBeLessThan(atTheEnd);
    expect(root.textContent).toContain('none found as of');
    expect(root.textContent).toContain('Changed since');
    // Nothing has changed where nothing was on record: such a cell says when its first position came.
    const later = [...root.querySelectorAll('td')].filter((cell) => cell.textContent?.startsWith('Later ('));
    expect(later.length).toBeGreaterThan(0);
    for (const cell of later) expect(cell.textContent).not.toMatch(/none found|Changed since/);
    const slider = find<HTMLInputElement>(root, 'input[type=range]');
    await choose(slider, String(Number(slider.value) + 1), 'input');
    expect(count()).toContain('30 March 2022');
    await click(control(root, 'To the latest'));
    expect(held()).toBe(atTheEnd);
  });

  it('step from change to change', async () => {
    const root = await showPage(<Live at={{ view: 'positions', issue: null }} />);
    const day = () => find<HTMLInputElement>(root, 'input[type=date]').value;
    const end = day();
    await click(control(root, 'To the change before'));
    const before = day();
    expect(before < end).toBe(true);
    await click(control(root, 'To the next change'));
    expect(day() > before).toBe(true);
  });

  it('say in sight which sources are no newsroom', async () => {
    const root = await showPage(<Live at={{ view: 'positions', issue: 'troops-foreign-ukraine' }} />);
    const seen = (publisher: string) => {
      const link = control(root, publisher).cloneNode(true);
      if (!(link instanceof HTMLElement)) throw new Error('No link.');
      link.querySelector('.bk-unseen')?.remove();
      return link.textContent;
    };
    expect(seen('TASS')).toBe('TASS state media (Russia)');
    expect(seen('The Kyiv Independent')).toBe('The Kyiv Independent');
  });

  it('show one issue at a time where there is room for one', async () => {
    await page.viewport(390, 844);
    const root = await showPage(<Live at={{ view: 'positions', issue: null }} />);
    const heads = () => [...root.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    expect(heads()).toHaveLength(2);
    const [, first] = heads();
    const select = find<HTMLSelectElement>(root, '.bk-view-head select');
    expect(select.options).toHaveLength(10);
    await choose(select, select.options[3]?.value ?? '');
    expect(heads()).toHaveLength(2);
    expect(heads()[1]).not.toBe(first);
  });

  it('have a head for each row and column', async () => {
    const root = await showPage(<Live at={{ view: 'positions', issue: null }} />);
    expect(root.querySelectorAll('thead th[scope=col]')).toHaveLength(11);
    expect(root.querySelectorAll('tbody th[scope=row]')).toHaveLength(library.parties.length);
  });
});

describe('the list', () => {
  it('is narrowed by kind, party and status together, and opened again', async () => {
    const root = await showPage(<Live at={{ view: 'cards', id: null }} />);
    const shown = () => root.querySelectorAll('.bk-cards .bk-term').length;
    expect(shown()).toBe(library.cards.length);
    await choose(find<HTMLSelectElement>(root, '[aria-label=Kind]'), 'document');
    const documents = shown();
    expect(documents).toBeLessThan(library.cards.length);
    await choose(find<HTMLSelectElement>(root, '[aria-label=Status]'), 'never-signed');
    expect(shown()).toBeLessThan(documents);
    await choose(find<HTMLSelectElement>(root, '[aria-label=Party]'), 'china');
    expect(shown()).toBe(0);
    await click(control(root, 'Clear the filters'));
    expect(shown()).toBe(library.cards.length);
  });
});

describe('the timeline', () => {
  it('shows the chosen year', async () => {
    const root = await showPage(<Live at={{ view: 'timeline' }} />);
    const year = find<HTMLInputElement>(root, '[aria-label^="2022:"]');
    await act(() => year.click());
    expect(find(root, '.bk-timeline-year').textContent).toContain('2022');
    const dates = [...root.querySelectorAll('.bk-events time')].map((time) => time.textContent ?? '');
    expect(dates.length).toBeGreaterThan(5);
    expect(dates.every((date) => date.includes('2022'))).toBe(true);
  });
});
