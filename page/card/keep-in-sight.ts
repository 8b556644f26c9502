/** A sheet lies over the lower part of the window, where the term may be: the text then gives way. */

/**
 * Scrolls what the term stands in by just as much as the sheet would cover of it. Where that cannot scroll, the
 * sheet moves to the upper edge.
 * @param gap px to leave free between the term and the sheet.
 */
export function keepInSight(term: Range, sheet: HTMLElement, gap: number): void {
  const covered = () => term.getBoundingClientRect().bottom + gap - sheet.getBoundingClientRect().top;
  const isBelow = () => term.getBoundingClientRect().top >= window.innerHeight;
  if (covered() <= 0 || isBelow()) return;
  for (const scroller of scrollersAround(term.startContainer)) {
    scroller.scrollBy({ top: Math.ceil(covered()), behavior: 'instant' });
    if (covered() <= 0) return;
  }
  sheet.style.setProperty('bottom', 'auto', 'important');
  sheet.style.setProperty('top', '0', 'important');
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
