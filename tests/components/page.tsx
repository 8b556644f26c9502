/** Puts a whole page of the extension's own on a clean document, as its entrypoint does on its body. */
import '../../components/card.css';
import '../../components/styles/page.css';
import '../../components/styles/lists.css';
import '../../components/styles/marks.css';
import '../../components/styles/popup.css';
import '../../components/styles/options.css';
import '../../components/styles/glossary.css';
import '../../components/styles/welcome.css';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { WordsContext } from '../../components/words';
import { words } from './show';

let host: HTMLElement | null = null;

export async function showPage(children: ComponentChildren, { theme = 'light', kind = 'bk-page' } = {}) {
  clearPage();
  const place = document.createElement('div');
  place.className = kind;
  place.dataset.theme = theme;
  document.documentElement.lang = 'en';
  document.title = 'Test';
  document.body.append(place);
  host = place;
  await drawPage(children);
  return place;
}

/** Draws again on the same page. */
export async function drawPage(children: ComponentChildren): Promise<void> {
  const place = host;
  if (!place) throw new Error('No page is shown.');
  await act(() => render(<WordsContext.Provider value={words}>{children}</WordsContext.Provider>, place));
}

export function clearPage(): void {
  if (host) render(null, host);
  host?.remove();
  host = null;
}

export async function inForcedColours(run: () => Promise<void>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  try {
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    await run();
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  }
}

/** WCAG 2.5.8: each control is 24 by 24, or a label around it is. Text links within a sentence are exempt. */
export function smallTargets(root: HTMLElement): string[] {
  return [...root.querySelectorAll<HTMLElement>('button, select, summary, input, a')]
    .filter((element) => element.checkVisibility() && !element.matches('.bk-ref, .bk-page p a'))
    .filter((element) => {
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      return box.width < 24 || box.height < 24;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
