/** Detection on the project's own labelled texts: it may get better, never worse than this. */
import { describe, expect, it } from 'vitest';
import { judgeOwnTexts, precisionOf, readPrecision } from '../../scripts/measure-detection';

const FLOOR = { english: { precision: 0.98, recall: 0.92 }, others: { precision: 0.98, recall: 0.93 }, traps: 0.015 };
/**
 * A card with at least so many marks must be right in so large a share of them; else its doubtful forms
 * become search-only. With fewer marks one slip alone would be below the share.
 */
const CARD_FLOOR = { marks: 10, precision: 0.9 };

const judged = judgeOwnTexts();
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function figures(english: boolean) {
  const texts = judged.filter(({ lang }) => (lang === 'en') === english);
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
    ['English', true, FLOOR.english],
    ['the other languages', false, FLOOR.others],
  ] as const)('keeps its floor in %s', (_, english, floor) => {
    const { precision, recall } = figures(english);
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
    expect(recall).toBeGreaterThanOrEqual(floor.recall);
  });

  it('marks hardly any trap', () => {
    expect(sum(judged.map(({ trapsHit }) => trapsHit)) / sum(judged.map(({ traps }) => traps))).toBeLessThanOrEqual(
      FLOOR.traps,
    );
  });

  it('has no card that is marked wrongly too often', () => {
    const weak = Object.entries(precisionOf(judged).cards)
      .filter(
        ([, { right, wrong }]) => right + wrong >= CARD_FLOOR.marks && right / (right + wrong) < CARD_FLOOR.precision,
      )
      .map(([card, { right, wrong }]) => `${card}: ${right} right, ${wrong} wrong`);
    expect(weak).toEqual([]);
  });

  it('is published as measured', () => {
    expect(readPrecision(), 'run npm run evaluate -- --publish').toEqual(precisionOf(judged));
  });
});
