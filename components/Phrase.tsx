import type { WordKey } from './words';
import { useWords } from './words';

/** A name or word as the data have it, in English, where the reader's language has none of its own for it. */
export interface EnglishName {
  readonly english: string;
}

export interface PhraseProps {
  readonly word: WordKey;
  readonly values: readonly (string | EnglishName)[];
}

/** A message some of whose values stay English: those say so to a screen reader. */
export function Phrase({ word, values }: PhraseProps) {
  const words = useWords();
  // Filled in with their own places, the places stay and the message can be cut there.
  const parts = words(word, ...values.map((_, index) => `$${index + 1}`)).split(/\$([1-9])/);
  return (
    <>
      {parts.map((part, index) => {
        const value = index % 2 === 0 ? part : values[Number(part) - 1];
        return typeof value === 'object' ? <Name key={index} name={value} /> : value;
      })}
    </>
  );
}

/** A name in the reader's language, or in English and marked so. */
export function Name({ name }: { name: string | EnglishName }) {
  if (typeof name === 'string') return name;
  return (
    <span lang="en" dir="auto">
      {name.english}
    </span>
  );
}
