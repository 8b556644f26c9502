import type { CardLibrary } from './library';
import type { SearchEntry } from './search';

/** What the search looks through: titles and, where they are known, the other names of each card. */
export function searchEntries(
  { cards }: Pick<CardLibrary, 'cards'>,
  formsOf: (id: string) => readonly string[],
): SearchEntry[] {
  return cards.map(({ id, title, kind }) => ({ id, title, kind, forms: formsOf(id) }));
}
