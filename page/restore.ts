/** Marks that a page has cleared from the registry come back when the reader next does something; nothing is polled. */

/** ms between two looks while the pointer moves. */
const PAUSE_MS = 250;

/**
 * Until the signal aborts, calls back when the reader does something.
 * @returns what listens again where the page has taken the listeners away (document.open), and else does nothing.
 */
export function keepMarks(window: Window, signal: AbortSignal, restore: () => void): () => void {
  let lookedAt = Number.NEGATIVE_INFINITY;
  const look = ({ timeStamp, isTrusted }: Event) => {
    if (!isTrusted || timeStamp - lookedAt < PAUSE_MS) return;
    lookedAt = timeStamp;
    restore();
  };
  const listen = () => {
    const options = { signal, passive: true, capture: true } as const;
    for (const type of ['pointermove', 'pointerdown', 'scrollend', 'keyup', 'pageshow'])
      window.addEventListener(type, look, options);
    window.document.addEventListener('visibilitychange', look, options);
  };
  listen();
  return listen;
}
