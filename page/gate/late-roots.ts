/**
 * Custom elements that are drawn later. Attaching a shadow root is no change of the page that an observer would
 * tell, but what is drawn in one takes room: a ResizeObserver on what stands around them tells of that.
 */
import { likelyRootOf, type OpenShadowRoot } from './likely-roots';

/** More of them than these are a grid of widgets, not an article. */
const MOST = 60;

export class LateRoots {
  readonly #waiting = new Set<Element>();
  readonly #observer = new ResizeObserver(() => this.#look());

  /** @param onRoot called once for each element that has got a root, with the element. */
  constructor(
    private readonly open: OpenShadowRoot,
    private readonly onRoot: (host: Element) => void,
  ) {}

  wait(host: Element): void {
    if (this.#waiting.size >= MOST) this.#look();
    if (this.#waiting.size >= MOST || this.#waiting.has(host)) return;
    this.#waiting.add(host);
    // The element itself is laid out in line by default, and has no size then; each box around it may be the one that grows.
    for (let at: Node | null = host; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      if (at instanceof Element) this.#observer.observe(at);
    }
  }

  stop(): void {
    this.#observer.disconnect();
    this.#waiting.clear();
  }

  #look(): void {
    for (const host of this.#waiting) {
      const isDrawn = host.isConnected && likelyRootOf(host, this.open) !== null;
      if (host.isConnected && !isDrawn) continue;
      this.#waiting.delete(host);
      if (isDrawn) this.onRoot(host);
    }
    if (this.#waiting.size === 0) this.#observer.disconnect();
  }
}
