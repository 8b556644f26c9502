import type { PageMention } from './mentions';

/** UTF-16 code units on either side that are handed on; the report itself keeps 20 characters. */
const AROUND = 60;

export interface MentionContext {
  readonly before: string;
  readonly term: string;
  readonly after: string;
}

/** The mention with the text around it, for an error report. */
export function contextOf({ block, start, text }: PageMention): MentionContext {
  const whole = block.run.text;
  const end = start + text.length;
  return { before: whole.slice(Math.max(0, start - AROUND), start), term: text, after: whole.slice(end, end + AROUND) };
}
