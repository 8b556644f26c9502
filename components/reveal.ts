/**
 * Brings an element of a card into sight by scrolling the card alone. `scrollIntoView` may move the page
 * underneath as well, which is the reader's; it is used only where the card is part of a page of ours.
 */
export function reveal(element: HTMLElement, place: 'start' | 'center' | 'nearest' = 'center'): void {
  const card = element.closest<HTMLElement>('.bk-card');
  if (!card || getComputedStyle(card).overflowY === 'visible') {
    element.scrollIntoView({ block: place });
    return;
  }
  const box = element.getBoundingClientRect();
  const view = card.getBoundingClientRect();
  if (place === 'start')
    card.scrollTop += box.top - view.top - Number.parseFloat(getComputedStyle(card).scrollPaddingTop);
  else if (place === 'center') card.scrollTop += box.top + box.height / 2 - (view.top + view.height / 2);
  else card.scrollTop += Math.max(0, box.bottom - view.bottom);
}
