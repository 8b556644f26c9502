/** The positions table: how many dated positions each party has on each issue, and where none was found. */
import type { Records } from '../../data/checks/records';
import { type Card, PARTIES, type PartyId } from '../../data/schema';
import type { Cell, Section } from './section';

function cell(card: Card, party: PartyId): Cell {
  const entries = card.positions.filter((position) => position.party === party);
  const dated = entries.filter((entry) => 'text' in entry).length;
  if (dated > 0) return String(dated);
  const none = entries.find((entry) => 'noneFound' in entry);
  return none && 'noneFound' in none ? `none as of ${none.noneFound}` : 'MISSING';
}

export function positionSection({ cards: filed }: Records): Section {
  const issues = filed.map(({ value }) => value).filter((card) => card.issue !== undefined);
  const ordered = issues.sort((a, b) => (a.issue?.order ?? 0) - (b.issue?.order ?? 0));
  const rows = ordered.map((card) => [
    card.issue?.order ?? 0,
    card.issue?.short ?? '',
    ...PARTIES.map((party) => cell(card, party)),
  ]);
  const cells = rows.flatMap((row) => row.slice(2).map(String));
  return {
    title: 'Positions table',
    intro: `${cells.length} cells: ${cells.filter((value) => /^\d/.test(value)).length} with dated positions, ${cells.filter((value) => value.startsWith('none')).length} with "none found", ${cells.filter((value) => value === 'MISSING').length} missing.`,
    table: { head: ['', 'issue', ...PARTIES], rows },
  };
}
