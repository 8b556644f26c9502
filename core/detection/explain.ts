/** One readable line on what decided. */
import type { Why } from './types';

const SENTENCE: Readonly<Record<Why['rule'], string>> = {
  sure: 'This wording has one meaning',
  near: 'Nearby words settle it',
  block: 'The paragraph settles it',
  title: 'The headline settles it',
  earlier: 'Named in full earlier on this page',
  topic: 'The passage is about this debate',
  date: 'The date of the article settles it',
};

/** Cues told to the reader. */
const MOST_TOLD = 3;

/** The first few of the cues, best first; one that is only a part of another says nothing more. */
export function telling(cues: readonly string[]): readonly string[] {
  const isPart = (cue: string, at: number): boolean =>
    cues.some((other, index) => index !== at && (other === cue ? index < at : other.includes(cue)));
  return cues.filter((cue, at) => !isPart(cue, at)).slice(0, MOST_TOLD);
}

/** The same reason without the form's own text among the cues, unless it is the only one. */
export function besides(why: Why, form: string): Why {
  const cues = why.cues.filter((cue) => cue.toLowerCase() !== form.toLowerCase());
  return cues.length === 0 ? why : { ...why, cues };
}

/** An English line such as `Nearby words settle it: "NATO", "treaty".` */
export function explain(why: Why): string {
  const cues = why.cues.map((cue) => `“${cue.replace(/\s+/gu, ' ')}”`).join(', ');
  return cues === '' ? `${SENTENCE[why.rule]}.` : `${SENTENCE[why.rule]}: ${cues}.`;
}
