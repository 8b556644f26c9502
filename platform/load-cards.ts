/** The card texts and the search, on the pages that can do without them at first. */
import type { CardLibrary } from '../core/cards/library';
import { createSearch, type SearchHit } from '../core/cards/search';
import { searchEntries } from '../core/cards/search-entries';

export interface Glossary {
  readonly library: CardLibrary;
  readonly search: (query: string) => readonly SearchHit[];
}

/** Loads the texts after the first paint. */
export async function loadGlossary(): Promise<Glossary> {
  const [{ allCards }, { formsOf }] = await Promise.all([import('./card-texts'), import('./search-forms')]);
  const library = allCards();
  let search: ((query: string) => readonly SearchHit[]) | undefined;
  return {
    library,
    search: (query) => {
      search ??= createSearch(searchEntries(library, formsOf));
      return search(query);
    },
  };
}
