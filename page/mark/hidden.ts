/**
 * Waits for text that holds mentions but is not shown: a closed tab, a folded part, a lazy section.
 * An IntersectionObserver tells when it is laid out in view; what appears by `visibility` alone is looked at
 * after the reader has done something. Nothing is asked while nothing happens.
 */
import { isVisible } from '../read/readable';

/** More hidden parts than these are not watched one by one: the page's own changes tell of them. */
const MOST = 300;
/** ms after an event in which a page has unfolded what it unfolds. */
const SETTLE_MS = 200;

interface HiddenWatch {
  /** Makes these, and only these, the elements that are waited for. */
  set(elements: ReadonlySet<Element>): void;
  /** Listens again where the page has taken the listeners away (document.open); else does nothing. */
  listen(): void;
}

/** @param onShown called when at least one of the elements has become visible. */
export function watchHidden(window: Window, signal: AbortSignal, onShown: () => void): HiddenWatch {
  let waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let observer: IntersectionObserver | undefined;

  const look = () => {
    timer = undefined;
    for (const element of waiting) if (isVisible(element)) return onShown();
  };
  const soon = () => {
    if (waiting.size > 0) timer ??= setTimeout(look, SETTLE_MS);
  };
  const onSeen = (entries: readonly IntersectionObserverEntry[]) => {
    if (entries.some((entry) => entry.isIntersecting && isVisible(entry.target))) onShown();
  };

  const listen = () => {
    for (const type of ['click', 'keyup', 'scrollend', 'focusin', 'transitionend']) {
      window.addEventListener(type, soon, { signal, passive: true, capture: true });
    }
  };
  listen();
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer?.disconnect();
      waiting.clear();
    },
    { once: true },
  );

  return {
    listen,
    set(elements) {
      if (signal.aborted) return;
      const next = new Set([...elements].slice(0, MOST));
      for (const element of waiting) if (!next.has(element)) observer?.unobserve(element);
      if (next.size > 0) observer ??= new IntersectionObserver(onSeen);
      for (const element of next) if (!waiting.has(element)) observer?.observe(element);
      waiting = next;
    },
  };
}
