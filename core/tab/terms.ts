/** The terms of a whole tab, put together from what its frames report. */
import type { ArticleDate } from '../cards/reading-date';

interface FoundCard {
  readonly id: string;
  /** The term as it stands on the page, where it comes first. */
  readonly text: string;
  readonly count: number;
}

export interface FrameTerms {
  readonly frameId: number;
  readonly published: string | null;
  /** Where on the page that date stood. */
  readonly dateFrom?: Pick<ArticleDate, 'origin' | 'confidence'> | undefined;
  readonly cards: readonly FoundCard[];
}

export interface PageTerm extends FoundCard {
  /** The frames it stands in, in order, with how often. */
  readonly places: readonly { readonly frameId: number; readonly count: number }[];
}

/** In story order: the top frame's first, then what only other frames hold. */
export function pageTerms(frames: readonly FrameTerms[]): PageTerm[] {
  const terms = new Map<string, PageTerm>();
  for (const { frameId, cards } of [...frames].sort((one, other) => one.frameId - other.frameId)) {
    for (const { id, text, count } of cards) {
      const known = terms.get(id);
      const places = [...(known?.places ?? []), { frameId, count }];
      terms.set(id, { id, text: known?.text ?? text, count: (known?.count ?? 0) + count, places });
    }
  }
  return [...terms.values()];
}

/** Where the mention of this number stands, counted from 0 over all frames; it wraps around. */
export function placeOfMention(term: PageTerm, number: number): { frameId: number; index: number } | null {
  let index = ((number % term.count) + term.count) % term.count;
  for (const { frameId, count } of term.places) {
    if (index < count) return { frameId, index };
    index -= count;
  }
  return null;
}

/** The article's date: the top frame's, else the first that any frame states. */
export function publishedOn(frames: readonly FrameTerms[]): ArticleDate | null {
  for (const { published, dateFrom } of [...frames].sort((one, other) => one.frameId - other.frameId)) {
    if (published !== null) return { date: published, ...(dateFrom ?? { origin: 'meta', confidence: 'high' }) };
  }
  return null;
}
