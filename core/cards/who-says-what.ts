import type { AccountAsOf, CardAsOf, PositionCell } from './as-of';
import type { PartyId } from './types';

/** What is on record by the day: nothing at all where nobody had spoken yet. */
export interface WhoSaysWhat {
  /** Parties with a position, or with a record that none was found. */
  readonly cells: readonly PositionCell[];
  /** Parties whose positions all came after the day. */
  readonly heardLater: readonly PartyId[];
  /** The questions with a voice. */
  readonly questions: readonly AccountAsOf[];
}

/** The part "Who says what" of a card, as it is shown and copied. */
export function whoSaysWhat({ positions, accounts }: CardAsOf): WhoSaysWhat {
  const all = positions.some(({ current }) => current) ? positions : [];
  const cells = all.filter(({ current, noneAsOf }) => current || noneAsOf !== null);
  const heardLater = all.filter((cell) => !cells.includes(cell)).map(({ party }) => party);
  return { cells, heardLater, questions: accounts.filter(({ voices }) => voices.length > 0) };
}
