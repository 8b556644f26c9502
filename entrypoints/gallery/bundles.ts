import type { CardBundle } from '../../core/cards/bundle';
import type { Card, Source } from '../../core/cards/types';
import { cardSchema, DATA_DATE, sourceSchema } from '../../data/schema';

const cardFiles = import.meta.glob<unknown>('../../data/cards/*.json', { eager: true, import: 'default' });
const sourceFiles = import.meta.glob<unknown>('../../data/sources/*.json', { eager: true, import: 'default' });

/** Sources being edited while the gallery is open may not be valid yet: those are left out, not fatal. */
const sources = new Map<string, Source>();
for (const file of Object.values(sourceFiles)) {
  for (const entry of Array.isArray(file) ? file : []) {
    const source = sourceSchema.safeParse(entry);
    if (source.success) sources.set(source.data.id, source.data);
  }
}

const cards = new Map<string, Card>();
for (const file of Object.values(cardFiles)) {
  const card = cardSchema.safeParse(file);
  if (card.success) cards.set(card.data.id, card.data);
}

export const cardIds: readonly string[] = [...cards.keys()];

/** The bundle that the background would send for a card of the data. */
export function bundleOf(id: string): CardBundle {
  const card = cards.get(id);
  if (!card) throw new Error(`No valid card ${id} in data/cards.`);
  return bundleFrom(card);
}

export function bundleFrom(card: Card): CardBundle {
  const related = card.related.flatMap((id) => {
    const other = cards.get(id);
    return other ? [{ id, title: other.title, kind: other.kind }] : [];
  });
  return { card, sources: Object.fromEntries(sources), related, dataDate: DATA_DATE };
}
