import type { AccountAsOf, CardAsOf, PositionCell } from './as-of';
import type { PartyId, Voice } from './types';

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

/** Voices of a question that are shown before its fold. */
const VOICES_SHOWN = 4;
/** A fold must not leave the reader with one of them alone. */
const SIDES: readonly PartyId[] = ['ukraine', 'russia'];

/** Parts the voices of a question, newest first: the newest ones and the newest of each side, then the folded rest. */
export function foldVoices(voices: readonly Voice[]): {
  readonly shown: readonly Voice[];
  readonly more: readonly Voice[];
} {
  const newestOfSides = SIDES.map((side) => voices.find(({ party }) => party === side));
  const shown = voices.filter((voice, index) => index < VOICES_SHOWN || newestOfSides.includes(voice));
  return { shown, more: voices.filter((voice) => !shown.includes(voice)) };
}
