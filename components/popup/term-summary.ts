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

/** What a card is, in one line: a person's office that day, a document's state, an event's date. */
export function termSummary({ card, offices, status }: CardAsOf, words: Words): TermSummary {
  const kind = words(KIND_WORDS[card.kind]);
  const office = offices.held[0] ?? offices.former[0];
  if (card.kind === 'person' && office) return { label: kind, office: office.title };
  if (status.current) return { label: words('popupAnd', kind, words(STATUS_WORDS[status.current.step])), office: null };
  if (card.kind === 'event' && card.period) {
    return { label: words('popupAnd', kind, formatSpan(card.period, words.locale)), office: null };
  }
  return { label: kind, office: null };
}
