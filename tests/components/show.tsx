/** Puts components on a clean page, with English words, in a theme. */
import '../../components/card.css';
import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { directionOf, makeWords, WordsContext } from '../../components/words';
import english from '../../locales/en.json';

export const words = makeWords((key) => english[key], 'en');

let host: HTMLElement | null = null;

/** Returns the element that holds what was shown. */
export async function show(children: ComponentChildren, { theme = 'light', locale = 'en' } = {}): Promise<HTMLElement> {
  const place = document.createElement('main');
  clear();
  host = place;
  place.dataset.theme = theme;
  place.dir = directionOf(locale);
  place.style.background = theme === 'dark' ? '#121315' : '#fff';
  document.documentElement.lang = 'en';
  document.title = 'Test';
  document.body.append(place);
  const spoken = Object.assign((...values: Parameters<typeof words>) => words(...values), { locale });
  await act(() => render(<WordsContext.Provider value={spoken}>{children}</WordsContext.Provider>, place));
  return place;
}

export function clear(): void {
  if (host) render(null, host);
  host?.remove();
  host = null;
}

/** One line for each broken rule and element; empty when there is none. */
export async function violations(element: HTMLElement): Promise<string[]> {
  const { violations: found } = await axe.run(element, { resultTypes: ['violations'] });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary?.slice(0, 200)}`),
  );
}

export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The control whose text or accessible name holds the words. */
export function control(root: ParentNode, name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('a, button, summary')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(name));
  if (!found) throw new Error(`No control is called ${name}.`);
  return found;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(() => element.click());
}
