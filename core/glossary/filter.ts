/** Which cards the glossary's list shows. */
import { cardAsOf } from '../cards/as-of';
import type { Card, Kind, PartyId, StatusStep } from '../cards/types';

export interface Filter {
  readonly kind: Kind | null;
  /** Cards on which this party takes a position or gives an account. */
  readonly party: PartyId | null;
  /** Cards whose state on the day is this one. */
  readonly status: StatusStep['step'] | null;
}

export const NO_FILTER: Filter = { kind: null, party: null, status: null };

export const isFiltering = ({ kind, party, status }: Filter): boolean =>
  kind !== null || party !== null || status !== null;

/** The cards that a filter lets through, in the order given. @param day ISO day on which the status is looked at. */
export function filterCards(cards: readonly Card[], filter: Filter, day: string): Card[] {
  return cards.filter(
    (card) =>
      (filter.kind === null || card.kind === filter.kind) &&
      (filter.party === null || speaks(card, filter.party)) &&
      (filter.status === null || cardAsOf(card, day).status.current?.step === filter.status),
  );
}

function speaks(card: Card, party: PartyId): boolean {
  const voices = card.accounts.flatMap((account) => account.voices);
  return [...card.positions, ...voices].some((entry) => entry.party === party && 'text' in entry);
}
