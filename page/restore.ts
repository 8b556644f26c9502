/** Marks that a page has cleared from the registry come back when the reader next does something; nothing is polled. */

/** ms between two looks while the pointer moves. */
const PAUSE_MS = 250;

/**
 * Calls `restore` when the reader does something after which lost marks would be seen, at most every 250 ms
 * of pointer moves, until the signal aborts.
 */
export function keepMarks(window: Window, signal: AbortSignal, restore: () => void): void {
  let lookedAt = Number.NEGATIVE_INFINITY;
  const look = ({ timeStamp, isTrusted }: Event) => {
    if (!isTrusted || timeStamp - lookedAt < PAUSE_MS) return;
    lookedAt = timeStamp;
    restore();
  };
  const options = { signal, passive: true, capture: true } as const;
  for (const type of ['pointermove', 'pointerdown', 'scrollend', 'keyup']) window.addEventListener(type, look, options);
  window.document.addEventListener('visibilitychange', look, options);
  window.addEventListener('pageshow', look, options);
}
