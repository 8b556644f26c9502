import type { ArticleDate } from '../../core/cards/reading-date';

/** The page's date as a card takes it; where it stood on the page is told only by the card in the page. */
export function articleDateOf(published: string | null, dataDate = '9999-12-31'): ArticleDate {
  if (published === null) return { date: dataDate, origin: 'none', confidence: 'low' };
  return { date: published, origin: 'chosen', confidence: 'high' };
}
