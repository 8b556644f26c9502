/** Reads and checks everything in `data/` from disk (build time only). */
import { findErrors } from './checks';
import { loadRecords } from './checks/load';
import type { Problem, Records } from './checks/records';
import type { Card, Party, Source } from './schema';

export type { Problem } from './checks/records';

export interface Data {
  readonly cards: readonly Card[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly parties: readonly Party[];
}

/** A problem as one line: file, path inside it, reason. */
export function formatProblem({ file, path, reason }: Problem): string {
  return `${file}: ${path || '(whole file)'}: ${reason}`;
}

export class DataError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'DataError';
  }
}

/**
 * @param folder the `data` folder.
 * @returns every record with its place, for the report and the tests.
 * @throws DataError naming every problem of every file at once.
 */
export function readRecords(folder: string): Records {
  const { records, problems } = loadRecords(folder);
  const all = [...problems, ...findErrors(records)];
  if (all.length > 0) throw new DataError(all);
  return records;
}

/**
 * @param folder the `data` folder.
 * @throws DataError naming every problem of every file at once.
 */
export function readData(folder: string): Data {
  const { cards, sourceById, parties } = readRecords(folder);
  return { cards: cards.map(({ value }) => value), sources: sourceById, parties: parties.map(({ value }) => value) };
}
