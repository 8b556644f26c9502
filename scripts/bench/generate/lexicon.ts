/** Lexicons of any size, packed the way of the real one. */
import type { PackedLexicon } from '../../../core/detection';
import { type PackEntry, packLexicon } from '../../../core/detection/pack';
import type { Topic } from '../../../data/mentions-schema';
import { randomFrom } from './random';
import { coinedWord } from './vocabulary';

const TOPIC: Topic = {
  groups: {},
  weights: { features: {}, groups: {}, cards: {}, names: {} },
  endings: { D: ['e'], E: ['s'], F: ['s'], S: ['а'], M: ['а'], T: ['da'] },
};
const FORMS_PER_CARD = 20;

/**
 * Distinct forms of one to three words that could be names. The first n are the same for every
 * size, so that a text with mentions of them has the same hits under every lexicon.
 * @param avoid words of the text that shall not become forms by chance, in small letters.
 */
export function syntheticForms(count: number, avoid: ReadonlySet<string>, seed = 7): string[] {
  const random = randomFrom(seed);
  const word = (): string => {
    for (;;) {
      const coined = coinedWord(random);
      if (!avoid.has(coined)) return coined;
    }
  };
  const forms = new Set<string>();
  while (forms.size < count) {
    const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, word);
    // Half of them as names are written, half in small letters.
    const named = random() < 0.5;
    forms.add(parts.map((part) => (named ? part.charAt(0).toUpperCase() + part.slice(1) : part)).join(' '));
  }
  return [...forms];
}

export function syntheticLexicon(forms: readonly string[]): PackedLexicon {
  const entries: PackEntry[] = [];
  for (let at = 0; at < forms.length; at += FORMS_PER_CARD) {
    entries.push({
      id: `card-${at / FORMS_PER_CARD}`,
      mentions: [{ use: 'sure', forms: { en: forms.slice(at, at + FORMS_PER_CARD) } }],
    });
  }
  return packLexicon(entries, TOPIC);
}
