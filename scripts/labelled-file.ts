/** Reading JSON Lines with errors that name file and line. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { CommandError } from './command-error';

export const articleSchema = z.object({
  id: z.string(),
  lang: z.string().default(''),
  published: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  title: z.string().default(''),
  text: z.string(),
});
export type Article = z.infer<typeof articleSchema>;

const span = { start: z.number().int().min(0), end: z.number().int().min(0), text: z.string() };
export const labelledSchema = articleSchema.extend({
  mentions: z.array(z.object({ ...span, card: z.string() })),
  traps: z.array(z.object({ ...span, why: z.string().optional() })).default([]),
});
export type Labelled = z.infer<typeof labelledSchema>;
export const borderlineSchema = z.object({ id: z.string(), ...span, card: z.string().optional() });

/** Blocks that are about the debate as a whole, or not at all. */
export const passageSchema = z.object({
  title: z.string(),
  blocks: z.array(z.object({ debate: z.boolean(), text: z.string() })),
});

/** The text of a file, or of standard input for "-". @throws CommandError where it cannot be read. */
export function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : 'cannot be read';
    throw new CommandError(`${file}: ${reason}`);
  }
}

/** Every line of a JSON Lines file, checked; empty lines are skipped. @throws CommandError naming file and line. */
export function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readInput(file)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new CommandError(`${file}:${at + 1}: not a line of JSON`);
      }
      const result = schema.safeParse(value);
      if (result.success) return [result.data];
      const issue = result.error.issues[0];
      throw new CommandError(`${file}:${at + 1}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}`);
    });
}
