/** The project's own lexicon, packed once for all tests, and a detection that prints what it found. */
import { type DetectInput, detect, loadLexicon, type Mention } from '../../../core/detection';
import { packedLexicon } from '../../../scripts/lexicon-from-data';

export const packed = packedLexicon();
export const lexicon = loadLexicon(packed);

export function find(text: string, more: Partial<DetectInput> = {}): Mention[] {
  return detect(lexicon, { text, title: '', lang: 'en', published: '2025-08-22', ...more });
}

/** "text|card" of every mention. */
export function found(text: string, more: Partial<DetectInput> = {}): string[] {
  return find(text, more).map((mention) => `${text.slice(mention.start, mention.end)}|${mention.card}`);
}

/** A paragraph that puts a page on the topic. */
export const DEBATE =
  'Negotiators from Ukraine and Russia discussed security guarantees for Ukraine, and envoys spoke of a peace deal in Kyiv.';
