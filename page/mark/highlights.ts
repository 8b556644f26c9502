/** Paints marks as a CSS custom highlight: ranges in a registry, no node of the page touched. */
import type { HighlightName } from '../../core/constants';
import type { MarkStyle } from '../../core/settings/settings';

const NAMES: Readonly<Record<MarkStyle, HighlightName>> = {
  dotted: 'backgrounder',
  solid: 'backgrounder-solid',
  tint: 'backgrounder-tint',
};

export class Highlights {
  #highlight: Highlight | null = null;
  #ranges = new Set<AbstractRange>();
  #name: HighlightName;

  constructor(
    private readonly registry: HighlightRegistry,
    style: MarkStyle,
  ) {
    this.#name = NAMES[style];
  }

  /** Makes these ranges, and only these, the marks of the page. */
  show(ranges: readonly AbstractRange[], style: MarkStyle): void {
    if (this.#name !== NAMES[style]) {
      this.#remove();
      this.#name = NAMES[style];
    }
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
      this.#remove();
      return;
    }
    if (this.#highlight === null || this.#highlight.size !== this.#ranges.size) {
      this.#highlight ??= new Highlight();
      for (const range of this.#ranges) this.#highlight.add(range);
    }
    if (this.registry.get(this.#name) !== this.#highlight) this.registry.set(this.#name, this.#highlight);
  }

  clear(): void {
    this.#remove();
    this.#ranges.clear();
    this.#highlight = null;
  }

  /** Takes our own highlight away, never the one that a newer copy of us has put in its place. */
  #remove(): void {
    if (this.#highlight !== null && this.registry.get(this.#name) === this.#highlight) this.registry.delete(this.#name);
  }
}
