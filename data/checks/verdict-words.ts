/** The shape of `verdict-words.json`: words that judge, and so never stand in our own voice. */
import * as z from 'zod';

const phrase = z.string().min(1);

const verdictWordSchema = z.strictObject({
  /** Every form that is refused; letter case does not count. */
  forms: z.array(phrase).min(1),
  why: phrase,
  instead: phrase,
  /** Official titles and terms in which the word is a name, not a judgement. */
  allowedIn: z.array(phrase).default([]),
});

export const verdictWordsSchema = z.strictObject({ about: phrase, words: z.array(verdictWordSchema).min(1) });

export type VerdictWord = z.infer<typeof verdictWordSchema>;

const escaped = (phrases: readonly string[]) =>
  phrases.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

/** A pattern of whole words or phrases, in any letter case. */
function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped(phrases)})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The verdict words in a text whose quotations were taken out, each as it stands there. */
export function verdictsIn(text: string, words: readonly VerdictWord[]): { found: string; word: VerdictWord }[] {
  return words.flatMap((word) => {
    const rest = word.allowedIn.length > 0 ? text.replace(anyOf(word.allowedIn), ' ') : text;
    return [...rest.matchAll(anyOf(word.forms))].map(([found]) => ({ found, word }));
  });
}
