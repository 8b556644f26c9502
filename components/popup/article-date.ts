import type { ArticleDate } from '../../core/cards/reading-date';

/** A page without a date is shown by the data's own. */
export function articleDateOf(published: ArticleDate | null, dataDate = '9999-12-31'): ArticleDate {
  return published ?? { date: dataDate, origin: 'none', confidence: 'low' };
}
