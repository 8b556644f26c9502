/** All cards, sources and parties together, with look-ups. */
import type { Card, Party, Source } from '../../data/schema';
import type { CardBundle } from './bundle';

export interface CardData {
  readonly cards: readonly Card[];
  readonly sources: readonly Source[];
  readonly parties: readonly Party[];
  readonly dataDate: string;
  /** By card: how often its marks on the labelled texts were right, and how often wrong. */
  readonly precision: Readonly<Record<string, { readonly right: number; readonly wrong: number }>>;
}

export interface CardLibrary extends CardData {
  card(id: string): Card | undefined;
  /** A card with everything that showing it takes; undefined for an unknown id. */
  bundle(id: string): CardBundle | undefined;
}

/** The cards of the package with their lookups. */
export function libraryOf(data: CardData): CardLibrary {
  const cards = new Map(data.cards.map((card) => [card.id, card]));
  return {
    ...data,
    card: (id) => cards.get(id),
    bundle(id) {
      const card = cards.get(id);
      if (!card) return undefined;
      const named = new Set(sourceIdsOf(card));
      return {
        card,
        sources: Object.fromEntries(
          data.sources.filter((source) => named.has(source.id)).map((source) => [source.id, source]),
        ),
        related: card.related.flatMap((other) => {
          const found = cards.get(other);
          return found ? [{ id: found.id, title: found.title, kind: found.kind }] : [];
        }),
        dataDate: data.dataDate,
      };
    },
  };
}

/** Every source id that a statement of the card names. */
function* sourceIdsOf(card: Card): Generator<string> {
  yield* card.definitionSources;
  const voices = card.accounts.flatMap((account) => account.voices);
  for (const statement of [...card.status, ...card.offices, ...card.facts, ...voices, ...card.positions]) {
    if ('sources' in statement) yield* statement.sources;
  }
}
