/** Loads the mentions of all cards from `data/`, checks them and packs the lexicon. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type PackEntry, PackError, packLexicon } from '../core/detection/pack';
import { mentionsSchema, type Topic, topicSchema } from '../data/mentions-schema';

const DATA = fileURLToPath(new URL('../data/', import.meta.url));

/** All faults of the data: one line each, with file and path. */
export class DataError extends Error {}

function readJson(file: string, faults: string[]): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function check<T>(schema: z.ZodType<T>, value: unknown, file: string, faults: string[]): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(`${file}: ${issue.path.join('.')}: ${issue.message}`);
  return undefined;
}

const cardWithMentions = z.object({ id: z.string(), mentions: z.unknown() });

/** Mentions by card id and the topic. `data/cards/<id>.json` (key `mentions`) wins over `data/mentions/<id>.json`. */
export function readMentions(folder = DATA): { entries: PackEntry[]; topic: Topic } {
  const faults: string[] = [];
  const found = new Map<string, unknown>();
  const files = new Map<string, string>();
  const jsonIn = (name: string): string[] =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name))
          .filter((file) => file.endsWith('.json'))
          .sort()
          .map((file) => join(folder, name, file))
      : [];
  for (const file of jsonIn('mentions')) {
    const id = file.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
    found.set(id, readJson(file, faults));
    files.set(id, file);
  }
  for (const file of jsonIn('cards')) {
    const card = cardWithMentions.safeParse(readJson(file, faults));
    if (!card.success || card.data.mentions === undefined) continue;
    found.set(card.data.id, card.data.mentions);
    files.set(card.data.id, file);
  }
  const entries: PackEntry[] = [];
  for (const id of [...found.keys()].sort()) {
    const mentions = check(mentionsSchema, found.get(id), files.get(id) ?? id, faults);
    if (mentions !== undefined) entries.push({ id, mentions });
  }
  const topicFile = join(folder, 'topic.json');
  const topic = check(topicSchema, readJson(topicFile, faults), topicFile, faults);
  if (topic === undefined || faults.length > 0) throw new DataError(faults.join('\n'));
  return { entries, topic };
}

/** The packed lexicon of the project's own data. Throws DataError. */
export function packedLexicon(folder = DATA): string {
  const { entries, topic } = readMentions(folder);
  try {
    return packLexicon(entries, topic);
  } catch (error) {
    if (error instanceof PackError) throw new DataError(error.message);
    throw error;
  }
}
