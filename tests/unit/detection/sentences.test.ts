import { describe, expect, it } from 'vitest';
import { sentenceStarts } from '../../../core/detection/sentences';

const sentences = (text: string): string[] => {
  const starts = sentenceStarts(text);
  return starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
};

describe('sentences', () => {
  it.each([
    ['The idea is Locarno’s. Emmanuel Macron disagrees.', 2],
    ["The idea is Moscow's. Kyiv disagrees.", 2],
    ['Talks ended in 2022. Nobody signed.', 2],
    ['Ukraine turned to NATO. Allies met.', 2],
    ['Under Art. 5 and with J. D. Vance they met Gen. Kellogg.', 1],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});
