import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../core/cards/search';
import { namesOfPattern, plainWords, wordKey } from '../../../core/cards/search-text';
import { ENTRIES } from './search-data';

const search = createSearch(ENTRIES);
const ids = (query: string) => search(query).map(({ entry }) => entry.id);

describe('search', () => {
  it.each([
    ['Zelenskiy', 'zelenskyy'],
    ['zelensky', 'zelenskyy'],
    ['Selenskij', 'zelenskyy'],
    ['Зеленский', 'zelenskyy'],
    ['volodymyr zel', 'zelenskyy'],
    ['Zelensyk', 'zelenskyy'],
    ['Zaluzhny', 'zaluzhnyi'],
    ['Saluschnyj', 'zaluzhnyi'],
    ['Erdogan', 'erdogan'],
    ['Lavrow', 'lavrov'],
    ['Podoliak', 'podolyak'],
    ['A5', 'article-5'],
    ['a 5', 'article-5'],
    ['art. 5', 'article-5'],
    ['article 4', 'article-4'],
    ['NATO', 'nato'],
    ['nac', 'nac'],
    ['UNSC', 'unsc'],
    ['budapst memorandum', 'budapest'],
    ['Istambul', 'istanbul'],
    ['communique', 'istanbul'],
    ['willing coalition', 'willing'],
    ['  neutralty ', 'neutrality'],
  ])('%j finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each(['ECHR', 'echr', 'GDPR', 'NBA', 'A6', 'pizza', '', '   ', '—', 'Article 55', 'football', 'zzzz', 'ss', 'ee'])(
    '%j finds nothing',
    (query) => {
      expect(ids(query)).toEqual([]);
    },
  );

  it('says which other name matched', () => {
    expect(search('OTAN')[0]).toMatchObject({ entry: { id: 'nato' }, form: 'OTAN' });
    expect(search('Budapest')[0]?.form).toBeNull();
  });

  it('shows no stem as a name', () => {
    const stems = createSearch([{ id: 'a', kind: 'document', title: 'Pacts', forms: ['безпеков~ угод~', 'Пакти'] }]);
    expect(stems('безпеков')[0]).toMatchObject({ entry: { id: 'a' }, form: null });
    expect(stems('пакти')[0]?.form).toBe('Пакти');
  });

  it('finds every card by its own title and by every one of its names', () => {
    for (const { id, title, forms } of ENTRIES) {
      for (const name of [title, ...forms.flatMap(namesOfPattern)]) expect(ids(name)).toContain(id);
    }
  });
});

describe('the key of a word', () => {
  it('is one for all spellings of a name', () => {
    const spellings = ['Zelenskyy', 'Zelenskiy', 'Zelensky', 'Selenskyj', 'Зеленський', 'Зеленский'];
    expect(new Set(spellings.flatMap(plainWords).map(wordKey))).toEqual(new Set(['selenski']));
  });

  it('leaves words with digits alone', () => {
    expect(wordKey('a55')).toBe('a55');
  });
});

it('takes patterns of the data apart', () => {
  expect(namesOfPattern('(the|) Istanbul Communiqu(é|e)~')).toEqual([
    'the Istanbul Communiqué',
    'the Istanbul Communique',
    'Istanbul Communiqué',
    'Istanbul Communique',
  ]);
});
