import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WordKey, Words } from '../core/words';

export type { WordKey, Words };

/** Makes words of a look-up; `find` returns the raw message with its $1 to $9. */
export function makeWords(find: (key: WordKey) => string, locale: string): Words {
  const words = (key: WordKey, ...values: (string | number)[]) =>
    find(key).replace(/\$([1-9])/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
  return Object.assign(words, { locale });
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('A component is shown outside WordsContext.');
  return words;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;

/** The direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
}
