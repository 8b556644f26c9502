/** A sheet lies over the lower part of the window, where the term may be. */

/** px that a sheet keeps where the term leaves it less room. */
const LEAST_HEIGHT = 120;

/**
 * Frees a term that a sheet covers. Where the reader has asked for the card, what the term stands in scrolls by just
 * as much. Under a pointer that only rests nothing may move, and elsewhere nothing may be there to scroll: then the
 * sheet takes the side with more room, and no more of it than there is.
 * @param gap px to leave free between the term and the sheet.
 */
export function keepInSight(term: Range, sheet: HTMLElement, gap: number, mayScroll: boolean): void {
  const covered = () => term.getBoundingClientRect().bottom + gap - sheet.getBoundingClientRect().top;
  if (covered() <= 0 || term.getBoundingClientRect().top >= window.innerHeight) return;
  for (const scroller of mayScroll ? scrollersAround(term.startContainer) : []) {
    scroller.scrollBy({ top: Math.ceil(covered()), behavior: 'instant' });
    if (covered() <= 0) return;
  }
  const { top, bottom } = term.getBoundingClientRect();
  const room = Math.max(top, window.innerHeight - bottom) - gap;
  sheet.style.setProperty('--bk-max-height', `min(60dvh, ${Math.floor(Math.max(room, LEAST_HEIGHT))}px)`);
  if (top <= window.innerHeight - bottom) return;
  sheet.style.setProperty('bottom', 'auto', 'important');
  sheet.style.setProperty('top', '0', 'important');
  sheet.style.setProperty('--bk-sheet-corners', '0 0 16px 16px');
}

/** The elements that scroll around a node, innermost first; the document comes last. */
function scrollersAround(node: Node): Element[] {
  const found: Element[] = [];
  const root = document.scrollingElement;
  for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element) || at === root || at.scrollHeight <= at.clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) found.push(at);
  }
  return root ? [...found, root] : found;
}
