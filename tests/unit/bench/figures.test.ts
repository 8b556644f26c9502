import { describe, expect, it } from 'vitest';
import { type Bar, barTable, passes, table } from '../../../scripts/bench/bars';
import { growthOf } from '../../../scripts/bench/endurance/state';
import { loadRepeatedly } from '../../../scripts/bench/pages/loads';
import { added, asked } from '../../../scripts/bench/pages/traces-left';
import { figure, median, quantile } from '../../../scripts/bench/statistics';

describe('statistics', () => {
  it('takes medians of odd, even and empty lists', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(quantile([1, 2, 3, 4, 5], 1)).toBe(5);
  });

  it('writes three digits that count', () => {
    expect([1234.5, 12.345, 0.012345, 0, Number.NaN].map(figure)).toEqual(['1235', '12.3', '0.0123', '0', '–']);
  });
});

describe('bars', () => {
  const bar: Bar = { what: 'cost', value: 2, unit: 'x', bar: 2, kind: 'at-most' };

  it('passes on the bar, and never without a figure', () => {
    expect(passes(bar)).toBe(true);
    expect(passes({ ...bar, value: 2.01 })).toBe(false);
    expect(passes({ ...bar, kind: 'at-least', value: 1.9 })).toBe(false);
    expect(passes({ ...bar, value: Number.NaN })).toBe(false);
    expect(passes({ ...bar, kind: 'at-least', value: Number.NaN })).toBe(false);
  });

  it('shows each with its figure', () => {
    expect(barTable([bar])).toMatch(/^pass\s+cost\s+2\.00x\s+<= 2x$/m);
  });

  it('lines columns up', () => {
    expect(
      table(
        ['a', 'b'],
        [
          ['long name', '1'],
          ['x', '100'],
        ],
      ),
    ).toBe('a          b\n---------  ---\nlong name    1\nx          100\n');
  });
});

describe('what is counted on pages', () => {
  it('counts what is there more often', () => {
    expect(added(['a', 'a', 'b'], ['a'])).toEqual(['a', 'b']);
    expect(added(['a'], ['a', 'b'])).toEqual([]);
  });

  it('leaves the page’s own web manifest out of the requests, and nothing else', () => {
    const url = 'https://news.example/manifest.json';
    const requests = [
      { url, type: 'manifest' },
      { url, type: 'fetch' },
      { url: 'https://news.example/', type: 'document' },
    ];
    expect(asked(requests)).toEqual([url, 'https://news.example/']);
  });

  it('gives growth in per cent; nothing stays nothing', () => {
    const before = { listeners: 10, nodes: 100, ranges: 0, heap: 1000 };
    expect(growthOf(before, { ...before, listeners: 11, heap: 900 })).toEqual({
      listeners: expect.closeTo(10),
      nodes: 0,
      ranges: 0,
      heap: expect.closeTo(-10),
    });
    expect(growthOf(before, { ...before, ranges: 1 }).ranges).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('loads of a page', () => {
  /** Loads after which the figure pleases again. */
  const loadsOf = async (pleasesAfter: number) => {
    const done: number[] = [];
    await loadRepeatedly(
      3,
      () => done.length < pleasesAfter,
      async (index) => void done.push(index),
    );
    return done;
  };

  it('are no more where the first ones leave no doubt', async () => {
    expect(await loadsOf(3)).toEqual([0, 1, 2]);
  });

  it('are all made where they do, also when the doubt has gone on the way', async () => {
    expect(await loadsOf(4)).toHaveLength(9);
    expect(await loadsOf(100)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
