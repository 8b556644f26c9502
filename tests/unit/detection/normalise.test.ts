import { describe, expect, it } from 'vitest';
import { FOLD, foldText, IGNORABLE } from '../../../core/detection/fold';
import { find } from './lexicon';

describe('folding', () => {
  it.each([
    ['Communiqué', 'communique'],
    ['Communique\u0301', 'communique'],
    ['ERDOĞAN', 'erdogan'],
    ['Erdog\u0306an', 'erdogan'],
    ['İstanbul', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ['Çırağan', 'ciragan'],
    ['Weißes Haus', 'weisses haus'],
    ['Київ', 'киів'],
    ['Путіний', 'путінии'],
    ['ﬁnal', 'final'],
    ['ＮＡＴＯ', 'nato'],
    ['Zelen\u00ADskyy', 'zelenskyy'],
    ['NATO\u200B\u2019s', 'nato s'],
  ])('%s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('the table of folds', () => {
  /** Letters that Unicode takes for base letters, and we do not. */
  const bases: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', ґ: 'г' };
  const expands = /[ßẞæœ]/i;
  const foldedBy = (char: string) => {
    const folded = char.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
    return bases[folded] ?? folded;
  };

  it.each([
    [0xaa, 0x24f],
    [0x400, 0x491],
    [0x1e00, 0x1eff],
    [0xff10, 0xff5a],
  ])('from U+%s to U+%s is what Unicode says', (from, to) => {
    const differing: string[] = [];
    for (let code = from; code <= to; code++) {
      const char = String.fromCharCode(code);
      if (expands.test(char) || FOLD[code] === IGNORABLE) continue;
      const folded = /[\p{L}\p{N}]/u.test(char) ? foldedBy(char) : '';
      const expected = folded.length === 1 && /[\p{L}\p{N}]/u.test(folded) ? folded.charCodeAt(0) : 0;
      if (FOLD[code] !== expected) differing.push(`${char} ${code.toString(16)}`);
    }
    expect(differing).toEqual([]);
  });
});

describe('a term as it stands on pages', () => {
  it.each([
    ['no-break space', 'Budapest\u00A0Memorandum', 'budapest-memorandum'],
    ['narrow no-break space', 'Budapest\u202FMemorandum', 'budapest-memorandum'],
    ['thin space', 'Budapest\u2009Memorandum', 'budapest-memorandum'],
    ['line break', 'Budapest\nMemorandum', 'budapest-memorandum'],
    ['CR LF', 'Budapest\r\nMemorandum', 'budapest-memorandum'],
    ['soft hyphens', 'Buda\u00ADpest Memo\u00ADran\u00ADdum', 'budapest-memorandum'],
    ['zero-width space', 'Budapest\u200B Memorandum', 'budapest-memorandum'],
    ['capitals', 'BUDAPEST MEMORANDUM', 'budapest-memorandum'],
    ['combining accent', 'Istanbul Communique\u0301', 'istanbul-communique-2022'],
    ['no accent', 'Istanbul Communique', 'istanbul-communique-2022'],
    ['en dash', 'NATO\u2013Ukraine Council', 'nato-ukraine-council'],
    ['no-break hyphen', 'Article 5\u2011like guarantees', 'article-5-like-guarantees'],
    ['brackets and a space', 'Article 42 (7)', 'eu-article-42-7'],
    ['a full stop', 'Article 42.7', 'eu-article-42-7'],
    ['abbreviation', 'Art. 42(7)', 'eu-article-42-7'],
    ['dotted capital I', 'İstanbul Bildirisi', 'istanbul-communique-2022'],
  ])('%s', (_name, term, card) => {
    const before = 'Kyiv remembers the \u{1F1FA}\u{1F1E6} ';
    const mentions = find(`${before}${term}, it says.`);
    expect(mentions.map(({ start, end, card }) => ({ start, end, card }))).toContainEqual({
      start: before.length,
      end: before.length + term.length,
      card,
    });
  });

  it('does not run across a blank line', () => {
    expect(find('The paper from Budapest\n\nMemorandum of the club')).toEqual([]);
  });

  it('counts offsets over blocks joined by blank lines', () => {
    const blocks = [{ text: 'First block.' }, { text: 'The Budapest Memorandum again.' }];
    const joined = blocks.map((block) => block.text).join('\n\n');
    const [mention] = find('', { blocks });
    expect(joined.slice(mention?.start, mention?.end)).toBe('Budapest Memorandum');
  });
});
