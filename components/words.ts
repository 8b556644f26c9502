import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type WordKey = keyof typeof import('../locales/en.json');

/** The interface's words in one language. Values take the places $1 to $9 of a message. */
export interface Words {
  (key: WordKey, ...values: (string | number)[]): string;
  /** The language of the messages and of dates, as a BCP 47 tag. */
  readonly locale: string;
}

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
