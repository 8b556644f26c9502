/** What a frame tells of itself. */

import type { ArticleDate } from '../core/cards/reading-date';
import { explain } from '../core/detection';
import type { Level } from '../core/settings/settings';
import { knownDate } from './read/article-date';
import type { PageReader } from './reader';

export interface PageReport {
  readonly state: 'reading' | 'ready' | 'off' | 'unreadable';
  /** Why the page cannot be read, in a word, where state is "unreadable". */
  readonly reason?: string;
  readonly level: Level;
  readonly published: string | null;
  /** Where on the page that date stood; only told where there is something to date. */
  readonly dateFrom?: Pick<ArticleDate, 'origin' | 'confidence'>;
  /** In story order, with the count of mentions. */
  readonly cards: { id: string; text: string; count: number }[];
}

const UNREAD: Pick<ArticleDate, 'origin' | 'confidence'> = { origin: 'none', confidence: 'low' };

/** What a frame shows now. @param reader undefined where the page is not read. */
export function reportOf(reader: PageReader | undefined, level: Level): PageReport {
  if (!reader) return { state: 'off', level, published: null, cards: [] };
  const cards = new Map<string, { id: string; text: string; count: number }>();
  for (const mention of reader.mentions) {
    const known = cards.get(mention.card);
    if (known) known.count += 1;
    else cards.set(mention.card, { id: mention.card, text: mention.text.slice(0, 200), count: 1 });
  }
  const { origin, confidence } = cards.size > 0 ? reader.articleDate : UNREAD;
  return {
    state: reader.isReady ? 'ready' : 'reading',
    level,
    published: cards.size > 0 ? knownDate(reader.articleDate) : null,
    dateFrom: { origin, confidence },
    cards: [...cards.values()],
  };
}

interface ListedMention {
  readonly text: string;
  readonly card: string;
  readonly why: string;
  readonly marked: boolean;
}

/** Every mention in reading order. */
export function listOf(reader: PageReader | undefined): ListedMention[] {
  const marks = new Set(reader?.marks);
  return (reader?.mentions ?? []).map((mention) => ({
    text: mention.text,
    card: mention.card,
    why: explain(mention.why),
    marked: marks.has(mention),
  }));
}
