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

/** An English line such as `Nearby words settle it: "NATO", "treaty".` */
export function explain(why: Why): string {
  const cues = why.cues.map((cue) => `“${cue.replace(/\s+/gu, ' ')}”`).join(', ');
  return cues === '' ? `${SENTENCE[why.rule]}.` : `${SENTENCE[why.rule]}: ${cues}.`;
}
