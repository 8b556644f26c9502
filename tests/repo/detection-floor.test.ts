/** Detection on the project's own labelled texts: it may get better, never worse than this. */
import { describe, expect, it } from 'vitest';
import { judgeOwnTexts, precisionOf, readPrecision } from '../../scripts/measure-detection';

/** `held-out`: nastier traps, world leaders at work elsewhere. `fresh`: five other authors, who label paraphrases too. */
const FLOOR = {
  own: { english: { precision: 0.98, recall: 0.93 }, others: { precision: 0.99, recall: 0.96 }, traps: 0.013 },
  'held-out': { english: { precision: 0.975, recall: 0.86 }, others: { precision: 0.99, recall: 0.92 }, traps: 0.01 },
  fresh: { english: { precision: 0.95, recall: 0.835 }, others: { precision: 0.975, recall: 0.85 }, traps: 0.043 },
};
/**
 * A card with at least so many marks must be right in so large a share of them; else its doubtful forms
 * become search-only. With fewer marks one slip alone would be below the share.
 */
const CARD_FLOOR = { marks: 10, precision: 0.9 };

const judged = { own: judgeOwnTexts(), 'held-out': judgeOwnTexts('held-out'), fresh: judgeOwnTexts('fresh') };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function figures(set: keyof typeof judged, english: boolean) {
  const texts = judged[set].filter(({ lang }) => (lang === 'en') === english);
  const wrong = sum(
    texts.map(({ faults }) => faults.filter(({ kind }) => kind === 'trap' || kind === 'wrong card').length),
  );
  const right = sum(texts.map((text) => text.right.length));
  const missed = sum(
    texts.map(({ faults }) => faults.filter(({ kind }) => kind === 'missed' || kind === 'wrong card').length),
  );
  const labelled = sum(texts.map(({ mentions }) => mentions.length));
  return { precision: right / (right + wrong), recall: (labelled - missed) / labelled };
}

describe('detection on the labelled texts', () => {
  it.each([
    ['own', 'english'],
    ['own', 'others'],
    ['held-out', 'english'],
    ['held-out', 'others'],
    ['fresh', 'english'],
    ['fresh', 'others'],
  ] as const)('keeps its floor: %s, %s', (set, language) => {
    const { precision, recall } = figures(set, language === 'english');
    expect(precision).toBeGreaterThanOrEqual(FLOOR[set][language].precision);
    expect(recall).toBeGreaterThanOrEqual(FLOOR[set][language].recall);
  });

  it.each(['own', 'held-out', 'fresh'] as const)('marks hardly any trap: %s', (set) => {
    const hit = sum(judged[set].map(({ trapsHit }) => trapsHit));
    expect(hit / sum(judged[set].map(({ traps }) => traps))).toBeLessThanOrEqual(FLOOR[set].traps);
  });

  it('has no card that is marked wrongly too often', () => {
    const weak = Object.entries(precisionOf(judged.own).cards)
      .filter(
        ([, { right, wrong }]) => right + wrong >= CARD_FLOOR.marks && right / (right + wrong) < CARD_FLOOR.precision,
      )
      .map(([card, { right, wrong }]) => `${card}: ${right} right, ${wrong} wrong`);
    expect(weak).toEqual([]);
  });

  it('is published as measured', () => {
    expect(readPrecision(), 'run npm run evaluate -- --publish').toEqual(precisionOf(judged.own));
  });
});
