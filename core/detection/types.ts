/** Shapes that the rest of the project sees. All offsets are UTF-16 code units of the original text. */

export const LANGS = ['en', 'uk', 'ru', 'de', 'fr', 'tr'] as const;
export type Lang = (typeof LANGS)[number];

/** What decided a mention: shown to the reader as one line. */
export interface Why {
  readonly rule: 'sure' | 'near' | 'block' | 'title' | 'earlier' | 'topic' | 'date';
  /** At most three words or phrases, as they stand in the text (or the form that decided); for `date` that of publication, ISO. */
  readonly cues: readonly string[];
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly card: string;
  readonly why: Why;
}

export interface PageContext {
  readonly title: string;
  /** BCP 47 tag of the page, or ''. */
  readonly lang: string;
  /** ISO date of publication, may be partial ("2025-08"), or null. */
  readonly published: string | null;
}
