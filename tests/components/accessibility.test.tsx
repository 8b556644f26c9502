/// <reference types="@vitest/browser-playwright" />
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { FactCard } from '../../components/FactCard';
import { Parts } from '../../entrypoints/gallery/Parts';
import { PANE_STATES } from '../../entrypoints/gallery/page-states';
import { CARD_STATES } from '../../entrypoints/gallery/states';
import { clear, show, violations, words } from './show';

afterEach(clear);

function unfold(root: HTMLElement): void {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  it.each(CARD_STATES)('$name breaks no rule of axe', async ({ props, width, locale }) => {
    const root = await show(
      <div style={{ width: width ?? 360 }}>
        <FactCard {...props} />
      </div>,
      { theme, ...(locale && { locale }) },
    );
    unfold(root);
    expect(await violations(root)).toEqual([]);
  });

  it.each(PANE_STATES)('$name breaks no rule of axe', async ({ draw }) => {
    expect(await violations(await show(draw(words), { theme }))).toEqual([]);
  });

  it('the small parts break no rule of axe', async () => {
    expect(await violations(await show(<Parts />, { theme }))).toEqual([]);
  });
});

describe('in forced colours', () => {
  it.each(CARD_STATES.slice(0, 4))('$name breaks no rule of axe', async ({ props }) => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    try {
      const root = await show(<FactCard {...props} />);
      unfold(root);
      expect(matchMedia('(forced-colors: active)').matches).toBe(true);
      expect(await violations(root)).toEqual([]);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    }
  });
});

describe('every control', () => {
  it.each(CARD_STATES)('in $name has a name and a target of at least 24 by 24', async ({ props, width }) => {
    const root = await show(
      <div style={{ width: width ?? 360 }}>
        <FactCard {...props} />
      </div>,
    );
    unfold(root);
    for (const element of root.querySelectorAll<HTMLElement>('button, summary, a')) {
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      expect(name.trim(), element.outerHTML).not.toBe('');
      const box = element.getBoundingClientRect();
      const reach = getComputedStyle(element, '::after');
      const [down, across] = element.matches('.bk-ref')
        ? [-2 * Number.parseFloat(reach.top), -2 * Number.parseFloat(reach.left)]
        : [0, 0];
      expect(box.height + down, element.outerHTML).toBeGreaterThanOrEqual(24);
      expect(box.width + across, element.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });
});
