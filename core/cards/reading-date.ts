/** From the date found on a page to the day a card is shown on, and what the reader must be told about it. */
import { firstDay, parsePartialDate } from '../dates/span';

/** Where the page's own date was read, best first; "none" when the page states none; "chosen" by the reader, with no page at all. */
export type DateOrigin = 'json-ld' | 'meta' | 'time' | 'url' | 'none' | 'chosen';

export interface ArticleDate {
  /** Day, month or year precision; not read when `origin` is "none". */
  readonly date: string;
  readonly origin: DateOrigin;
  readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * article: shown as of the article's date. no-date: the page states none, shown as of the data's date.
 * after-data: the article is newer than the facts. future: the page's date lies after today, so it is not believed.
 * chosen: the reader stands at a date, and there is nothing to tell about it.
 */
type ReadingCase = 'article' | 'no-date' | 'after-data' | 'future' | 'chosen';

export interface ReadingDate {
  readonly case: ReadingCase;
  /** The date to stand at, never after the data's own. Month or year precision where the article has no more. */
  readonly asOf: string;
  /** The article's date as found; null where there is none. */
  readonly article: string | null;
}

/** `dataDate` and `today` are "YYYY-MM-DD". */
export function readingDate(found: ArticleDate, dataDate: string, today: string): ReadingDate {
  if (found.origin === 'chosen')
    return { case: 'chosen', asOf: found.date > dataDate ? dataDate : found.date, article: null };
  const article = found.origin === 'none' ? null : parsePartialDate(found.date);
  if (article === null) return { case: 'no-date', asOf: dataDate, article: null };
  if (firstDay(article) > nextDay(today)) return { case: 'future', asOf: dataDate, article };
  if (firstDay(article) > dataDate) return { case: 'after-data', asOf: dataDate, article };
  return { case: 'article', asOf: article, article };
}

/** East of the reader it can already be tomorrow. */
function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
