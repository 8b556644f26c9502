/** The positions table: parties by issues, on one day. */
import { cardAsOf, type PositionCell } from './as-of';
import type { Card, PartyId } from './types';

interface IssueColumn {
  readonly id: string;
  readonly title: string;
  /** The column's short name, such as "Foreign troops". */
  readonly short: string;
}

export interface PositionsTable {
  /** The day the table stands at, "YYYY-MM-DD". */
  readonly day: string;
  readonly issues: readonly IssueColumn[];
  /** One row a party, in the order given; the cells are in the order of `issues`. */
  readonly rows: readonly { readonly party: PartyId; readonly cells: readonly PositionCell[] }[];
}

/**
 * Each party's position on each issue on a day, with its earlier steps and what changed since.
 * A party of which the data holds nothing on an issue gets an empty cell.
 */
export function comparePositions(cards: readonly Card[], parties: readonly PartyId[], date: string): PositionsTable {
  const columns = cards
    .flatMap((card) => (card.issue ? [{ issue: card.issue, view: cardAsOf(card, date) }] : []))
    .sort((a, b) => a.issue.order - b.issue.order);
  const rows = parties.map((party) => ({
    party,
    cells: columns.map(({ view }) => view.positions.find((cell) => cell.party === party) ?? emptyCell(party)),
  }));
  const issues = columns.map(({ issue, view }) => ({ id: view.card.id, title: view.card.title, short: issue.short }));
  return { day: columns[0]?.view.day ?? date, issues, rows };
}

function emptyCell(party: PartyId): PositionCell {
  return { party, current: null, noneAsOf: null, earlier: [], later: [] };
}
