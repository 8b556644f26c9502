/** Where the keyboard is. */
import { isFrame } from './frames';

/** The element that has focus, inside open shadow roots too. */
export function deepFocus(document: Document): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** True where keys go to another frame of the tab than this one. */
export function keysAreElsewhere(document: Document): boolean {
  const isInFrame = document.defaultView !== document.defaultView?.parent;
  return isFrame(deepFocus(document)) || (isInFrame && !document.hasFocus());
}

/** Calls back at the next Esc, which stays the page's own: whoever asked for it may have gone since. */
export function onNextEscape(window: Window, signal: AbortSignal, call: () => void): void {
  const waiting = new AbortController();
  signal.addEventListener('abort', () => waiting.abort(), { once: true, signal: waiting.signal });
  const look = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    waiting.abort();
    call();
  };
  window.addEventListener('keydown', look, { signal: waiting.signal, passive: true, capture: true });
}
