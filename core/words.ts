/** The type of the interface's message lookup; the messages themselves are in `locales/`. */
export type WordKey = keyof typeof import('../locales/en.json');

export interface Words {
  /** The message of this key in the reader's language, $1 … $9 filled in. */
  (key: WordKey, ...values: (string | number)[]): string;
  /** BCP 47 tag for dates and numbers. */
  readonly locale: string;
}
