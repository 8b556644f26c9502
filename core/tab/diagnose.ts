/** Why a tab shows what it shows: the one reason that the reader can act on. */
import type { ArticleDate } from '../cards/reading-date';
import type { Level } from '../settings/settings';
import type { Address } from './address';
import { type FrameTerms, type PageTerm, pageTerms, publishedOn } from './terms';

export interface FrameState extends FrameTerms {
  readonly state: 'reading' | 'ready' | 'off' | 'unreadable';
  /** Why the page cannot be read, in a word. */
  readonly reason?: string | undefined;
  readonly level: Level;
}

export interface TabFacts {
  readonly address: Address;
  /** True where the extension may read the site without being asked again. */
  readonly granted: boolean;
  readonly filesAllowed: boolean;
  /** The MIME type of the top document; null where it could not be asked. */
  readonly contentType: string | null;
  /** What each frame has reported; frame 0 only if it answered just now. */
  readonly frames: readonly FrameState[];
}

export type TabState =
  /** The browser's own page, which no extension may read. */
  | { readonly kind: 'browser' | 'store' | 'own' | 'file-blocked' | 'pdf' }
  /** The reader has not given access to this site. */
  | { readonly kind: 'no-access'; readonly pattern: string }
  /** Access is there, but nobody answers: the page is older than the extension. */
  | { readonly kind: 'not-read' }
  | { readonly kind: 'unreadable' }
  /** The page says that it is in a language without terms. */
  | { readonly kind: 'other-language' }
  | {
      readonly kind: 'page';
      readonly reading: boolean;
      readonly level: Level;
      readonly terms: readonly PageTerm[];
      readonly published: ArticleDate | null;
    };

/** What a tab is and why it shows what it shows, from what is known of it. */
export function diagnose(facts: TabFacts): TabState {
  const { address, frames } = facts;
  const top = frames.find(({ frameId }) => frameId === 0);
  const terms = pageTerms(frames);
  const isPdf = facts.contentType === null ? address.looksLikePdf : /^application\/pdf$/i.test(facts.contentType);
  if (terms.length === 0 && isPdf) return { kind: 'pdf' };
  if (!top) return withoutAnswer(facts);
  if (top.state === 'unreadable') return { kind: top.reason === 'language' ? 'other-language' : 'unreadable' };
  const reading = frames.some(({ state }) => state === 'reading');
  return { kind: 'page', reading, level: top.level, terms, published: publishedOn(frames) };
}

function withoutAnswer({ address, granted, filesAllowed }: TabFacts): TabState {
  switch (address.kind) {
    case 'own':
      return { kind: 'own' };
    case 'browser':
    case 'unknown':
      return { kind: 'browser' };
    case 'file':
      return { kind: filesAllowed ? 'not-read' : 'file-blocked' };
    case 'web':
      if (address.isStore) return { kind: 'store' };
      return granted || address.pattern === null
        ? { kind: 'not-read' }
        : { kind: 'no-access', pattern: address.pattern };
  }
}
