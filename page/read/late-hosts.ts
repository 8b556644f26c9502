/**
 * Custom elements that are drawn later. Attaching a shadow root is no change of the page that an observer would
 * tell, but what is drawn in one takes room: a ResizeObserver tells of that, without asking again and again.
 */
import { INLINE, roleOf } from './elements';
import { parentOf } from './readable';
import { shadowRootOf } from './shadow-roots';

/** More of them than these are a grid of widgets, not an article. */
const MOST = 60;

/** What grows with an element: custom elements are laid out in line by default, and those report no size of their own. */
function roomOf(element: Element): Element {
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    if (at instanceof Element && !at.nodeName.includes('-') && roleOf(at.nodeName) !== INLINE) return at;
  }
  return element;
}

export class LateHosts {
  #waiting = new Set<Element>();
  #rooms = new Map<Element, Set<Element>>();
  /** Made when first needed: most pages have no custom elements. */
  #observer: ResizeObserver | undefined;

  /** @param onRoot called once for each element that has got a root, with the element. */
  constructor(
    signal: AbortSignal,
    private readonly onRoot: (host: Element) => void,
  ) {
    signal.addEventListener('abort', () => this.#observer?.disconnect(), { once: true });
  }

  #watch(room: Element): void {
    this.#observer ??= new ResizeObserver((entries) => {
      for (const { target } of entries) {
        for (const host of this.#rooms.get(target) ?? []) {
          if (host.isConnected && shadowRootOf(host) === null) continue;
          this.#forget(target, host);
          if (host.isConnected) this.onRoot(host);
        }
      }
    });
    this.#observer.observe(room);
  }

  readonly wait = (host: Element): void => {
    if (this.#waiting.has(host)) return;
    if (this.#waiting.size >= MOST) this.#prune();
    if (this.#waiting.size >= MOST) return;
    this.#waiting.add(host);
    const room = roomOf(host);
    const hosts = this.#rooms.get(room) ?? new Set();
    this.#rooms.set(room, hosts.add(host));
    if (hosts.size === 1) this.#watch(room);
  };

  #prune(): void {
    for (const [room, hosts] of this.#rooms) for (const host of hosts) if (!host.isConnected) this.#forget(room, host);
  }

  #forget(room: Element, host: Element): void {
    this.#waiting.delete(host);
    const hosts = this.#rooms.get(room);
    hosts?.delete(host);
    if (hosts?.size !== 0) return;
    this.#rooms.delete(room);
    this.#observer?.unobserve(room);
  }
}
