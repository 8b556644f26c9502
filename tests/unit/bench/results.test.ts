import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeResults } from '../../../scripts/bench/results';

const fresh = () => join(mkdtempSync(join(tmpdir(), 'backgrounder-results-')), 'bench', 'results.json');
const partsIn = (file: string): Record<string, { quick: boolean; figures: unknown }> =>
  JSON.parse(readFileSync(file, 'utf8')).parts;

it('a run of one part leaves the figures of the others', () => {
  const file = fresh();
  writeResults(file, false, '1', [{ part: 'scan', bars: [], figures: 1 }]);
  writeResults(file, true, '1', [{ part: 'pages', bars: [], figures: 2 }]);
  expect(partsIn(file)).toMatchObject({ scan: { quick: false, figures: 1 }, pages: { quick: true, figures: 2 } });
  writeResults(file, false, '1', [{ part: 'pages', bars: [], figures: 3 }]);
  expect(partsIn(file)).toMatchObject({ scan: { figures: 1 }, pages: { quick: false, figures: 3 } });
});

it('a file that is broken or of another shape is begun anew', () => {
  const file = fresh();
  writeResults(file, false, '1', [{ part: 'scan', bars: [], figures: 1 }]);
  for (const text of ['{', '{"figures": {}}', '[]']) {
    writeFileSync(file, text);
    writeResults(file, false, '1', [{ part: 'growth', bars: [], figures: 4 }]);
    expect(Object.keys(partsIn(file))).toEqual(['growth']);
  }
});
