/** Paints marks as a CSS custom highlight: ranges in a registry, no node of the page touched. */
import { HIGHLIGHT_NAME } from '../../core/constants';

export class Highlights {
  #highlight: Highlight | null = null;
  #ranges = new Set<AbstractRange>();

  constructor(private readonly registry: HighlightRegistry) {}

  /** Makes these ranges, and only these, the marks of the page. */
  show(ranges: readonly AbstractRange[]): void {
    const next = new Set(ranges);
    for (const range of this.#ranges) if (!next.has(range)) this.#highlight?.delete(range);
    this.#highlight ??= new Highlight();
    for (const range of next) if (!this.#ranges.has(range)) this.#highlight.add(range);
    this.#ranges = next;
    this.restore();
  }

  /** Puts the marks back where the page has cleared the registry or emptied our highlight. */
  restore(): void {
    if (this.#ranges.size === 0) {
      this.registry.delete(HIGHLIGHT_NAME);
      return;
    }
    if (this.#highlight === null || this.#highlight.size !== this.#ranges.size) this.#highlight = new Highlight(...this.#ranges);
    if (this.registry.get(HIGHLIGHT_NAME) !== this.#highlight) this.registry.set(HIGHLIGHT_NAME, this.#highlight);
  }

  clear(): void {
    this.#ranges.clear();
    this.#highlight = null;
    this.registry.delete(HIGHLIGHT_NAME);
  }
}
