/** The parts of a card, named. Everything here comes from the data's schema; nothing is added. */
import type { Card, PartyId, Source } from '../../data/schema';

export type { Card, PartyId, Source };
export type Kind = Card['kind'];
export type StatusStep = Card['status'][number];
export type Office = Card['offices'][number];
export type Fact = Card['facts'][number];
export type Account = Card['accounts'][number];
export type Voice = Extract<Account['voices'][number], { who: string }>;
export type Position = Extract<Card['positions'][number], { text: string }>;

/** Somebody looked, up to this date, and found nothing that the party said. */
export interface NoneFound {
  readonly party: PartyId;
  readonly noneFound: string;
}

/** True for an entry that says that nothing was found. */
export function isNoneFound<T extends object>(entry: T | NoneFound): entry is NoneFound {
  return 'noneFound' in entry;
}
