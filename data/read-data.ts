/** Reads and checks everything in `data/` from disk (build time only). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Card, cardSchema, type Party, partySchema, type Source, sourceSchema } from './schema';

export interface Data {
  readonly cards: readonly Card[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly parties: readonly Party[];
}

/** One broken rule: the file, the path inside it, and the reason. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

export class DataError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file}: ${problem.path || '(whole file)'}: ${problem.reason}`).join('\n'));
    this.name = 'DataError';
  }
}

/**
 * @param folder the `data` folder.
 * @throws DataError naming every problem of every file at once.
 */
export function readData(folder: string): Data {
  const problems: Problem[] = [];

  const read = <Value>(file: string, schema: z.ZodType<Value>): Value | undefined => {
    let json: unknown;
    try {
      json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      problems.push({ file, path: '', reason: `is not JSON: ${error instanceof Error ? error.message : error}` });
      return undefined;
    }
    const parsed = schema.safeParse(json);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) problems.push({ file, path: issue.path.join('.'), reason: issue.message });
    return undefined;
  };
  const jsonFiles = (sub: string) =>
    readdirSync(join(folder, sub))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${sub}/${name}`);

  const cards = jsonFiles('cards').flatMap((file) => read(file, cardSchema) ?? []);
  const sources = new Map<string, Source>();
  for (const file of jsonFiles('sources')) {
    for (const source of read(file, z.array(sourceSchema)) ?? []) sources.set(source.id, source);
  }
  const parties = read('parties.json', z.array(partySchema)) ?? [];
  if (problems.length > 0) throw new DataError(problems);
  return { cards, sources, parties };
}
