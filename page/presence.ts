/** Whether anybody is at the page: until then nobody can want a card, and its script need not come. */

/** What a reader does before a card can open. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;

/** Calls back once, when the reader first does something. */
export function whenPresent(window: Window, signal: AbortSignal, call: () => void): void {
  const waiting = new AbortController();
  signal.addEventListener('abort', () => waiting.abort(), { once: true, signal: waiting.signal });
  const look = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    waiting.abort();
    call();
  };
  for (const type of SIGNS)
    window.addEventListener(type, look, { signal: waiting.signal, passive: true, capture: true });
}
