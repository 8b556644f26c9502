import type { Why } from '../core/detection/types';
import type { WordKey, Words } from '../core/words';

const RULES: Readonly<Record<Why['rule'], WordKey>> = {
  sure: 'whySure',
  near: 'whyNear',
  block: 'whyBlock',
  title: 'whyTitle',
  earlier: 'whyEarlier',
  topic: 'whyTopic',
  date: 'whyDate',
};

/** Why a term was marked, in one line of the reader's language; the cues as they stand in the text. */
export function whySentence(words: Words, why: Why): string {
  const reason = words(RULES[why.rule]);
  if (why.cues.length === 0) return words('whyAlone', reason);
  const cues = why.cues.map((cue) => words('whyCue', cue.replace(/\s+/g, ' '))).join(', ');
  return words('whyWithCues', reason, cues);
}
