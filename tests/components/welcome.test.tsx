/// <reference types="@vitest/browser-playwright" />
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TRY_OUT_TEXT } from '../../components/welcome/try-out-text';
import { Welcome } from '../../components/welcome/Welcome';
import { library } from '../../entrypoints/gallery/library';
import { clearPage, inForcedColours, showPage, smallTargets } from './page';
import { click, control, find, violations } from './show';

afterEach(clearPage);

const welcome = (hasAccess = true) => (
  <Welcome
    library={library}
    hasAccess={hasAccess}
    onAskAccess={vi.fn()}
    onCopy={async () => {}}
    onOpenGlossary={vi.fn()}
    onOpenOptions={vi.fn()}
  />
);

describe('the first-run page', () => {
  it.each(['light', 'dark'])('breaks no rule of axe in the %s theme, with and without a card', async (theme) => {
    const root = await showPage(welcome(false), { theme });
    expect(root.textContent).toContain('Allow on all sites');
    expect(await violations(root)).toEqual([]);
    await click(control(root, 'Istanbul draft'));
    expect(await violations(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });

  it('breaks no rule of axe in forced colours', () =>
    inForcedColours(async () => {
      expect(await violations(await showPage(welcome()))).toEqual([]);
    }));

  it('has a card for each term of its paragraph', () => {
    const ids = TRY_OUT_TEXT.flatMap((part) => (typeof part === 'string' ? [] : [part.id]));
    expect(ids.filter((id) => library.card(id) === undefined)).toEqual([]);
  });

  it('closes the card with Esc and gives the focus back', async () => {
    const root = await showPage(welcome());
    const term = control(root, 'Istanbul draft');
    await click(term);
    const card = find(root, '.bk-card');
    await act(() => {
      card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(root.querySelector('.bk-card')).toBeNull();
    expect(document.activeElement).toBe(term);
  });
});
