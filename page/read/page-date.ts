/**
 * The date of what the page shows now. Pages that go from article to article without loading often leave the
 * first article's data in their head: what spoke for one address does not speak for the next.
 */
import type { ArticleDate } from '../../core/cards/reading-date';
import { type Evidence, readArticleDate } from './article-date';

/** The address without a place inside the article; "#/" and "#!" begin addresses of their own. */
function addressOf({ location }: Document): string {
  if (!location) return '';
  const { origin, pathname, search, hash } = location;
  return `${origin}${pathname}${search}${/^#[/!]/.test(hash) ? hash : ''}`;
}

const wordOf = (element: Element) =>
  element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';

export class PageDate {
  #address = '';
  #known: ArticleDate | undefined;
  /** What an element said, and at which address it was believed. */
  #believed = new WeakMap<Element, { word: string; address: string }>();

  constructor(private readonly document: Document) {
    this.#address = addressOf(document);
  }

  /** Read when first asked for, and anew when the address has changed. */
  get date(): ArticleDate {
    this.follow();
    this.#known ??= readArticleDate(this.document, this.#evidence);
    return this.#known;
  }

  /** Looks whether the page has become another; returns true once for each change. */
  follow(): boolean {
    const address = addressOf(this.document);
    if (address === this.#address) return false;
    this.#address = address;
    this.#known = undefined;
    return true;
  }

  /** Forgets a date that the page may have added to or taken back since. */
  forget(): void {
    this.#known = undefined;
  }

  readonly #evidence: Evidence = {
    isStale: (element) => {
      const known = this.#believed.get(element);
      return known !== undefined && known.address !== this.#address && known.word === wordOf(element);
    },
    use: (element) => {
      this.#believed.set(element, { word: wordOf(element), address: this.#address });
    },
  };
}
