import type { CardData } from './library';
import type { Card, Kind } from './types';

export interface DataReport {
  readonly cards: number;
  readonly byKind: readonly { readonly kind: Kind; readonly count: number }[];
  /** Dated, sourced statements on all cards. */
  readonly statements: number;
  readonly sources: number;
  readonly dataDate: string;
}

/** How much the glossary holds. */
export function dataReport({ cards, sources, dataDate }: CardData): DataReport {
  const kinds = new Map<Kind, number>();
  for (const { kind } of cards) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    cards: cards.length,
    byKind: [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
    statements: cards.reduce((sum, card) => sum + statementsOf(card), 0),
    sources: sources.length,
    dataDate,
  };
}

function statementsOf({ status, offices, facts, accounts, positions }: Card): number {
  const voices = accounts.reduce((sum, account) => sum + account.voices.length, 0);
  return status.length + offices.length + facts.length + voices + positions.length;
}
