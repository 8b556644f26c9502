import { describe, expect, it } from 'vitest';
import { cardAsOf } from '../../../core/cards/as-of';
import { foldVoices, whoSaysWhat } from '../../../core/cards/who-says-what';
import { cardOf } from './arbitrary';

const sources = ['a-source'];
const voice = (date: string, party?: string) => ({
  who: 'Somebody',
  ...(party && { party }),
  date,
  standing: 'official',
  text: 'So.',
  sources,
});

describe('the fold of a question', () => {
  const partsOf = (voices: object[]) => {
    const [account] = cardAsOf(cardOf({ accounts: [{ question: 'Why?', voices }] }), '2026-01-01').accounts;
    const { shown, more } = foldVoices(account?.voices ?? []);
    return [shown.map(({ date }) => date), more.map(({ date }) => date)];
  };

  it('holds what is older than the fourth voice', () => {
    const dates = ['2025', '2024', '2023', '2022', '2021', '2020'];
    expect(partsOf(dates.map((date) => voice(date, 'russia')))).toEqual([dates.slice(0, 4), dates.slice(4)]);
  });

  it('never hides the newest words of one side', () => {
    const newer = ['2025', '2024', '2023', '2022'].map((date) => voice(date, 'russia'));
    const older = [voice('2021'), voice('2020', 'ukraine'), voice('2019', 'ukraine')];
    expect(partsOf([...newer, ...older])).toEqual([
      ['2025', '2024', '2023', '2022', '2020'],
      ['2021', '2019'],
    ]);
  });
});

describe('who says what', () => {
  const card = cardOf({
    positions: [
      { party: 'ukraine', date: '2025', text: 'So.', sources },
      { party: 'russia', date: '2026', text: 'No.', sources },
      { party: 'china', noneFound: '2026-07-01' },
    ],
  });

  it('names those with a position, those of whom none was found, and apart those heard later', () => {
    const { cells, heardLater } = whoSaysWhat(cardAsOf(card, '2026-01-01'));
    expect(cells.map(({ party }) => party)).toEqual(['ukraine', 'china']);
    expect(heardLater).toEqual(['russia']);
  });

  it('is empty where nobody had spoken', () => {
    expect(whoSaysWhat(cardAsOf(card, '2024-06-01'))).toEqual({ cells: [], heardLater: [], questions: [] });
  });
});
