import type { PageMention } from './mentions';

/** UTF-16 code units on either side of a mention that go into an error report. */
const AROUND = 20;

/** The mention with the text around it, on one line. */
export function contextOf(mention: PageMention): string {
  const { text } = mention.block.run;
  return text.slice(Math.max(0, mention.start - AROUND), mention.start + mention.text.length + AROUND).replace(/\s+/g, ' ');
}
