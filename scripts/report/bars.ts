/** What the data must reach. */
import type { Records } from '../../data/checks/records';
import { isFirstRate } from '../../data/checks/sourcing';
import { statementsOf } from '../../data/checks/statements';
import { PARTIES } from '../../data/schema';
import { percent, type Section } from './section';

export interface Bar {
  readonly what: string;
  readonly bar: string;
  readonly value: string;
  readonly passed: boolean;
}

const ISSUES = 10;
const FIRST_RATE_SHARE = 0.88;

const atLeast = (what: string, bar: number, value: number): Bar => ({
  what,
  bar: `at least ${bar}`,
  value: String(value),
  passed: value >= bar,
});
const all = (what: string, part: number, whole: number): Bar => ({
  what,
  bar: 'all',
  value: `${part} of ${whole}`,
  passed: part === whole,
});

export function bars({ cards: filed, sourceById }: Records): Bar[] {
  const cards = filed.map(({ value }) => value);
  const statements = cards.flatMap(statementsOf);
  const sourced = statements.filter(({ sources }) => sources.some((id) => sourceById.has(id)));
  const firstRate = statements.filter(({ sources }) => sources.some((id) => isFirstRateId(id)));
  const ladders = cards.filter(({ kind }) => kind === 'document' || kind === 'proposal');
  const cells = cards.flatMap(({ issue, positions }) =>
    issue ? PARTIES.filter((party) => positions.some((position) => position.party === party)) : [],
  );

  function isFirstRateId(id: string): boolean {
    const source = sourceById.get(id);
    return source !== undefined && isFirstRate(source);
  }
  return [
    atLeast('Cards', 145, cards.length),
    atLeast('Dated facts', 420, cards.flatMap(({ facts }) => facts).length),
    atLeast(
      'People with offices',
      40,
      cards.filter(({ kind, offices }) => kind === 'person' && offices.length > 0).length,
    ),
    all(
      'Documents and proposals with a status ladder',
      ladders.filter(({ status }) => status.length > 0).length,
      ladders.length,
    ),
    all('Statements with a source', sourced.length, statements.length),
    {
      what: 'Statements on a first-rate source that was read',
      bar: `at least ${FIRST_RATE_SHARE * 100} %`,
      value: percent(firstRate.length, statements.length),
      passed: firstRate.length >= FIRST_RATE_SHARE * statements.length,
    },
    all('Cells of the positions table answered', cells.length, ISSUES * PARTIES.length),
  ];
}

export function barSection(list: readonly Bar[]): Section {
  return {
    title: 'Bars',
    table: {
      head: ['what', 'bar', 'value', 'result'],
      rows: list.map(({ what, bar, value, passed }) => [what, bar, value, passed ? 'pass' : 'FAIL']),
    },
  };
}
