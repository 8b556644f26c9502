/** Reads how every card is found in text, from disk (build time only). */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as z from 'zod';
import { type Mentions, mentionsSchema, type Topic, topicSchema, topicWeightsSchema } from './mentions-schema';

export interface CardMentions {
  readonly id: string;
  readonly mentions: Mentions;
}

/** All faults of the mentions: one line each, with file and path. */
export class MentionsError extends Error {}

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

/**
 * @param folder the `data` folder.
 * @throws MentionsError naming every fault at once.
 */
export function readMentions(folder: string): { entries: CardMentions[]; topic: Topic } {
  const faults: string[] = [];
  const names = readdirSync(join(folder, 'mentions')).filter((name) => name.endsWith('.json'));
  const entries = names.sort().flatMap((name) => {
    const file = join(folder, 'mentions', name);
    const mentions = check(mentionsSchema, readJson(file, faults), file, faults);
    return mentions === undefined ? [] : [{ id: basename(name, '.json'), mentions }];
  });
  const topicFile = join(folder, 'topic.json');
  const topic = check(topicSchema, readJson(topicFile, faults), topicFile, faults);
  const weightsFile = join(folder, 'topic-weights.json');
  const weights = check(topicWeightsSchema, readJson(weightsFile, faults), weightsFile, faults);
  if (topic === undefined || weights === undefined || faults.length > 0) throw new MentionsError(faults.join('\n'));
  return { entries, topic: { ...topic, weights } };
}
