import type { PartyId } from '../core/cards/types';
import type { EnglishName } from './Phrase';
import { PARTY_WORDS } from './record-words';
import { stateName } from './state-name';
import type { Words } from './words';

/** The parties as the data name them where they speak. */
const PARTIES: Readonly<Record<string, PartyId>> = {
  Ukraine: 'ukraine',
  Russia: 'russia',
  'United States': 'united-states',
  E3: 'e3',
  'European Union': 'eu',
  NATO: 'nato',
  Turkey: 'turkey',
  China: 'china',
};

/** Who said something: parties and states in the reader's language; people and offices as the data write them. */
export function actorName(name: string, words: Words): string | EnglishName {
  const party = PARTIES[name];
  if (party !== undefined) return words(PARTY_WORDS[party]);
  return stateName(name, words.locale) ?? (words.locale.startsWith('en') ? name : { english: name });
}
