/**
 * Forgiving search over the cards' titles and surface forms.
 *
 * Not fuse.js: one threshold for everything cannot tell a typing error in a long name from a different
 * abbreviation. tests/unit/cards/search-fuse.test.ts keeps the comparison.
 */
import { abbreviation, articleAbbreviations, isTypingError, namesOfPattern, plainWords, wordKey } from './search-text';
import type { Kind } from './types';

export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  /** Other names, in any language, as the data writes them: patterns such as "(the|) Coalition~" are understood. */
  readonly forms: readonly string[];
}

export interface SearchHit {
  readonly entry: SearchEntry;
  /** The name that matched; null where that was the title, or only the stem of a name, which is no word to show. */
  readonly form: string | null;
}

/** Best first; everything that matches at one level comes before the next. */
const RANK = { whole: 0, abbreviation: 1, words: 2, beginnings: 3, typing: 4 } as const;
/** Added for a match in a form rather than the title: "NATO" is the alliance before it is part of a treaty's other name. */
const FORM_PENALTY = 0.5;

interface Name {
  readonly entry: SearchEntry;
  readonly text: string;
  readonly isTitle: boolean;
  readonly isStem: boolean;
  readonly keys: readonly string[];
  readonly short: string;
  readonly articles: readonly string[];
}

/** Prepares the entries once; the function it gives is fast enough to call at every key stroke. */
export function createSearch(entries: readonly SearchEntry[]): (query: string) => SearchHit[] {
  const names = entries.flatMap((entry) => [
    nameOf(entry, entry.title, { isTitle: true, isStem: false }),
    ...entry.forms.flatMap((pattern) =>
      namesOfPattern(pattern).map((name) => nameOf(entry, name, { isTitle: false, isStem: pattern.includes('~') })),
    ),
  ]);
  return (query) => {
    const plain = plainWords(query);
    if (plain.length === 0) return [];
    const asked = { keys: plain.map(wordKey), short: plain.join('') };
    const best = new Map<string, { rank: number; name: Name }>();
    for (const name of names) {
      const level = match(asked, name);
      if (level === null) continue;
      const rank = RANK[level] + (name.isTitle ? 0 : FORM_PENALTY);
      const known = best.get(name.entry.id);
      if (!known || rank < known.rank) best.set(name.entry.id, { rank, name });
    }
    const hits = [...best.values()].sort((a, b) => a.rank - b.rank || a.name.keys.length - b.name.keys.length);
    return hits.map(({ name }) => ({ entry: name.entry, form: name.isTitle || name.isStem ? null : name.text }));
  };
}

function nameOf(entry: SearchEntry, text: string, kind: Pick<Name, 'isTitle' | 'isStem'>): Name {
  return {
    entry,
    text,
    ...kind,
    keys: plainWords(text).map(wordKey),
    short: abbreviation(text),
    articles: articleAbbreviations(text),
  };
}

function match(asked: { keys: readonly string[]; short: string }, name: Name): keyof typeof RANK | null {
  const every = (test: (key: string, word: string) => boolean) =>
    asked.keys.every((key) => name.keys.some((word) => test(key, word)));
  if (asked.keys.join(' ') === name.keys.join(' ')) return 'whole';
  if (name.short === asked.short) return 'abbreviation';
  if (name.articles.includes(asked.short) || every((key, word) => key === word)) return 'words';
  if (every((key, word) => word.startsWith(key))) return 'beginnings';
  if (every((key, word) => word.startsWith(key) || isTypingError(key, word))) return 'typing';
  return null;
}
