import type { CardAsOf } from '../../core/cards/as-of';
import { formatSpan } from '../../core/dates/format';
import { KIND_WORDS, STATUS_WORDS } from '../record-words';
import type { Words } from '../words';

interface TermSummary {
  /** Words of the interface. */
  readonly label: string;
  /** Words of the data, in English. */
  readonly office: string | null;
}

/**
 * What a card is, in one line: a person's office that day, a document's state, an event's date.
 * Of offices held together the data name the main one first; the newest may be one held beside it, or ad interim.
 */
export function termSummary({ card, offices, status }: CardAsOf, words: Words): TermSummary {
  const kind = words(KIND_WORDS[card.kind]);
  const office = card.offices.find((one) => offices.held.includes(one)) ?? offices.former[0];
  if (card.kind === 'person' && office) return { label: kind, office: office.title };
  if (status.current) return { label: words('popupAnd', kind, words(STATUS_WORDS[status.current.step])), office: null };
  if (card.kind === 'event' && card.period) {
    return { label: words('popupAnd', kind, formatSpan(card.period, words.locale)), office: null };
  }
  return { label: kind, office: null };
}
