/** The data's own cards as one library, as the pages get it. */
import { libraryOf } from '../../core/cards/library';
import { createSearch } from '../../core/cards/search';
import { searchEntries } from '../../core/cards/search-entries';
import parties from '../../data/parties.json';
import { cardSchema, DATA_DATE, partySchema, sourceSchema } from '../../data/schema';

const cardFiles = import.meta.glob<unknown>('../../data/cards/*.json', { eager: true, import: 'default' });
const sourceFiles = import.meta.glob<unknown>('../../data/sources/*.json', { eager: true, import: 'default' });

export const library = libraryOf({
  cards: Object.values(cardFiles).flatMap((file) => cardSchema.safeParse(file).data ?? []),
  sources: Object.values(sourceFiles)
    .flat()
    .flatMap((entry) => sourceSchema.safeParse(entry).data ?? []),
  parties: parties.map((party) => partySchema.parse(party)),
  dataDate: DATA_DATE,
  precision: { nato: { right: 39, wrong: 1 } },
});

export const search = createSearch(searchEntries(library, () => []));
