/**
 * One copy of ourselves a page. The extension's own global object holds who is here; after an update the
 * browser gives the new copy a global of its own, and the old one learns of its end at its next event.
 */
import { HIGHLIGHT_NAMES } from '../core/constants';
import { isFunction, leave, left } from './slot';

const COPY = Symbol.for('backgrounder.copy');
/**
 * Sent only where marks of a copy are seen that is not in this global: it makes that copy ask the browser whether
 * it is still alive. Nothing else comes of it, so a page that forges it achieves nothing.
 */
const ASK = 'backgrounder-ask';

/**
 * @param isAlive whether the extension behind this copy is still there.
 * @returns false where a living copy runs already: then this one has nothing to do.
 */
export function claimPage(isAlive: () => boolean): boolean {
  if (isClaimed()) return false;
  leave(COPY, isAlive);
  return true;
}

/** False in a page that has no living copy: nobody has let us in here. */
export function isClaimed(): boolean {
  return left<() => boolean>(COPY, isFunction)?.() === true;
}

/** Called before the first marks are set: sends an older copy away, and hears of a newer one. */
export function askOlderCopies(document: Document, signal: AbortSignal, isAlive: () => boolean): void {
  if (HIGHLIGHT_NAMES.some((name) => CSS.highlights.has(name))) document.dispatchEvent(new Event(ASK));
  document.addEventListener(ASK, () => void isAlive(), { signal });
}
