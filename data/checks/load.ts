/** Reads every file of the data folder into records, and names what cannot be read or has a wrong shape. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { mentionsSchema } from '../mentions-schema';
import { type Card, cardSchema, type Party, partySchema, type Source, sourceSchema } from '../schema';
import { jsonFaults } from './json-text';
import { type CardMentions, type Filed, nameOf, type Problem, type Records } from './records';
import { schemaProblems } from './schema-problems';
import { type VerdictWord, verdictWordsSchema } from './verdict-words';

const cueGroupsSchema = z.object({ groups: z.record(z.string(), z.unknown()) });

class Loader {
  readonly problems: Problem[] = [];
  complete = true;

  constructor(readonly folder: string) {}

  /** The JSON files of a folder in alphabetical order; an optional folder may be absent. */
  files(sub: string, optional = false): string[] {
    const folder = join(this.folder, sub);
    if (!existsSync(folder)) {
      if (!optional) this.unreadable(sub, 'there is no such folder');
      return [];
    }
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => `${sub}/${name}`);
  }

  /** The value of a JSON file, or undefined where it cannot be read. */
  json(file: string): unknown {
    try {
      const text = readFileSync(join(this.folder, file), 'utf8');
      for (const { line, column, path, reason } of jsonFaults(text)) {
        this.problems.push({ file, path: [`line ${line}, column ${column}`, path].filter(Boolean).join(', '), reason });
      }
      return JSON.parse(text);
    } catch (error) {
      // A syntax error already has its line and column above.
      if (error instanceof SyntaxError) this.complete = false;
      else this.unreadable(file, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  parse<Value>(file: string, at: readonly PropertyKey[], value: unknown, schema: z.ZodType<Value>): Value | undefined {
    const parsed = schema.safeParse(value);
    if (!parsed.success) this.problems.push(...schemaProblems(file, value, parsed.error.issues, at));
    return parsed.data;
  }

  /** The records of a file that holds a list, each checked for itself: one broken record hides no other. */
  list<Value>(file: string, schema: z.ZodType<Value>): { raw: Filed<unknown>[]; good: Filed<Value>[] } {
    const value = this.json(file);
    const items = value === undefined ? [] : (this.parse(file, [], value, z.array(z.unknown())) ?? []);
    const raw = items.map((item, i) => ({ file, path: String(i), value: item }));
    const good = raw.flatMap((item, i) => {
      const parsed = this.parse(file, [i], item.value, schema);
      return parsed === undefined ? [] : [{ ...item, value: parsed }];
    });
    return { raw, good };
  }

  private unreadable(file: string, reason: string): void {
    this.complete = false;
    this.problems.push({ file, path: '', reason });
  }
}

/** One file a card: the language's side of it, apart from its facts. */
function readMentions(loader: Loader): Filed<CardMentions>[] {
  return loader.files('mentions', true).flatMap((file) => {
    const value = loader.json(file);
    const rules = value === undefined ? undefined : loader.parse(file, [], value, mentionsSchema);
    return rules === undefined ? [] : [{ file, path: '', value: { card: nameOf(file), rules } }];
  });
}

/** Everything in the folder, and every problem met on the way. */
export function loadRecords(folder: string): { records: Records; problems: readonly Problem[] } {
  const loader = new Loader(folder);
  const rawCards = loader.files('cards').flatMap((file): Filed<unknown>[] => {
    const value = loader.json(file);
    return value === undefined ? [] : [{ file, path: '', value }];
  });
  const cards = rawCards.flatMap((raw): Filed<Card>[] => {
    const value = loader.parse(raw.file, [], raw.value, cardSchema);
    return value === undefined ? [] : [{ ...raw, value }];
  });
  const sourceLists = loader.files('sources').map((file) => loader.list<Source>(file, sourceSchema));
  const sources = sourceLists.flatMap(({ good }) => good);
  const words = loader.json('verdict-words.json');
  const verdictWords: readonly VerdictWord[] =
    words === undefined ? [] : (loader.parse('verdict-words.json', [], words, verdictWordsSchema)?.words ?? []);
  const topic = existsSync(join(folder, 'topic.json'))
    ? cueGroupsSchema.safeParse(loader.json('topic.json')).data
    : undefined;
  const records: Records = {
    rawCards,
    cards,
    rawSources: sourceLists.flatMap(({ raw }) => raw),
    sources,
    // The first of a doubled id stands, so that the copy is one problem and not one in every card.
    sourceById: new Map(sources.toReversed().map(({ value }) => [value.id, value])),
    parties: loader.list<Party>('parties.json', partySchema).good,
    mentions: readMentions(loader),
    cueGroups: topic === undefined ? null : new Set(Object.keys(topic.groups)),
    verdictWords,
    complete: loader.complete,
  };
  return { records: { ...records, complete: loader.complete }, problems: loader.problems };
}
