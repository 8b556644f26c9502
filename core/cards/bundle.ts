import type { Card, Kind, Source } from './types';

/** A card that another card names, with what a link to it shows. */
export interface RelatedCard {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
}

/** Everything one open card needs, so that showing it takes one message. */
export interface CardBundle {
  readonly card: Card;
  /** By id: every source that a statement of the card names. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly related: readonly RelatedCard[];
  /** The last day the facts were checked, "YYYY-MM-DD". */
  readonly dataDate: string;
}
