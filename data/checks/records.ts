/** What the checks work on: every record with the file and path it was read from. */
import type { Mentions } from '../mentions-schema';
import type { Card, Party, Source } from '../schema';
import type { VerdictWord } from './verdict-words';

/** One broken rule: the file, the path inside it, and the reason. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

export interface Filed<Value> {
  readonly file: string;
  /** Where in the file the value stands; '' for the whole file. */
  readonly path: string;
  readonly value: Value;
}

export interface CardMentions {
  readonly card: string;
  readonly rules: Mentions;
}

/**
 * Everything in `data/`. The raw lists also hold what the schema refused: ids and references of a
 * broken card are checked all the same, so that one run names every problem.
 */
export interface Records {
  readonly rawCards: readonly Filed<unknown>[];
  readonly cards: readonly Filed<Card>[];
  readonly rawSources: readonly Filed<unknown>[];
  readonly sources: readonly Filed<Source>[];
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly parties: readonly Filed<Party>[];
  readonly mentions: readonly Filed<CardMentions>[];
  /** Names of the cue groups in topic.json; null where there is no such file yet. */
  readonly cueGroups: ReadonlySet<string> | null;
  readonly verdictWords: readonly VerdictWord[];
  /** False where a file could not be read at all: what it held is unknown, so nothing is called missing. */
  readonly complete: boolean;
}

export type Check = (records: Records) => Problem[];

/** A path inside a record that itself stands at `filed.path` in its file. */
export function problemAt(filed: Filed<unknown>, path: string, reason: string): Problem {
  return { file: filed.file, path: [filed.path, path].filter((part) => part !== '').join('.'), reason };
}

/** A string member of a value of unknown shape. */
export function stringMember(value: unknown, key: string): string | undefined {
  const member = memberOf(value, key);
  return typeof member === 'string' ? member : undefined;
}

/** A member of a value of unknown shape: undefined where it is no object or has none. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

/** Ids that cards go by: their own and their file's, so that one wrong id is one problem and not ten. */
export function cardIds({ rawCards }: Records): ReadonlySet<string> {
  return new Set(rawCards.flatMap(({ file, value }) => [nameOf(file), stringMember(value, 'id') ?? nameOf(file)]));
}

/** "nato" of "cards/nato.json". */
export function nameOf(file: string): string {
  return file.replace(/^.*\/|\.json$/g, '');
}
