/** All checks of the data. An error stops the build; a note is reported. */
import { checkAccounts } from './check-accounts';
import { checkDates } from './check-dates';
import { checkIds } from './check-ids';
import { checkKinds } from './check-kinds';
import { checkMentions } from './check-mentions';
import { checkPositions } from './check-positions';
import { checkReferences } from './check-references';
import { checkSilence } from './check-silence';
import { checkSourcing } from './check-sourcing';
import { checkWords } from './check-words';
import { NOTES } from './notes';
import type { Check, Problem, Records } from './records';

const ERRORS: readonly Check[] = [
  checkIds,
  checkReferences,
  checkKinds,
  checkDates,
  checkWords,
  checkAccounts,
  checkPositions,
  checkSilence,
  checkSourcing,
  checkMentions,
];

/** Every broken rule in records that could be read. */
export function findErrors(records: Records): Problem[] {
  return ERRORS.flatMap((check) => check(records));
}

export interface Notes {
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** What an editor should look at, by subject. */
export function findNotes(records: Records): Notes[] {
  return NOTES.map(([title, check]) => ({ title, problems: check(records) }));
}
