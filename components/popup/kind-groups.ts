import type { Kind } from '../../core/cards/types';
import type { WordKey } from '../words';

export const KIND_GROUP_WORDS: Record<Kind, WordKey> = {
  document: 'kindsDocument',
  concept: 'kindsConcept',
  proposal: 'kindsProposal',
  organisation: 'kindsOrganisation',
  person: 'kindsPerson',
  event: 'kindsEvent',
  place: 'kindsPlace',
};
