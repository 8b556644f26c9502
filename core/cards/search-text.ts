/** Spelling boiled down, so that one name in several transliterations becomes one string. */

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ь: '',
  ъ: '',
  ё: 'e',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};

/** Lower case, without accents, in Latin letters; digits stay. Other scripts stay as they are. */
function plainText(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase();
  return bare.replace(/[^\0-\x7f]/gu, (letter) => LETTERS[letter] ?? letter).replace(/['’ʼ`.]/g, '');
}

/** What tells two spellings apart but not two names: Zelenskyy, Zelenskiy, Selenskyj and Зеленський all give "selenski". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|tsch|sch|zh/g, 'sh'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [/ie/g, 'e'],
  [/([a-z])\1+/g, '$1'],
];

/** The key under which a word is looked up. Words with a digit are left alone: "A5" is not "A6" misspelt. So is one letter repeated: "zzzz" is not "s". */
export function wordKey(plainWord: string): string {
  if (/\d/.test(plainWord) || /^(.)\1+$/.test(plainWord)) return plainWord;
  return SPELLINGS.reduce((word, [pattern, letters]) => word.replace(pattern, letters), plainWord);
}

/** The words of a text in plain letters. */
export function plainWords(text: string): string[] {
  return plainText(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'its', 'a']);

/** The short form that readers make up of a whole name: "Article 5" gives a5, "North Atlantic Council" gives nac. Empty for one word. */
export function abbreviation(text: string): string {
  const original = text.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  const words = original.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  if (words.length < 2) return '';
  // An acronym or a number inside a name counts whole: "UN Security Council" gives unsc.
  const initials = words.map((word) => (/^\d+$|^\p{Uppercase_Letter}{2,}$/u.test(word) ? word : word.slice(0, 1)));
  return plainText(initials.join(''));
}

/** How readers shorten an article that a longer name begins with: "Article 5 of the North Atlantic Treaty" gives a5 and art5. */
export function articleAbbreviations(text: string): string[] {
  const article = /\barticle (\d+)\b/i.exec(text)?.[1];
  return article === undefined ? [] : [`a${article}`, `art${article}`];
}

/**
 * True when one slip of the finger, or two in a long word, make `a` of `b`: a letter more, less, other, or two swapped.
 * Words under five letters must be right: most short words are one slip from another.
 */
export function isTypingError(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed;
}

/** Optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

/**
 * The names behind a pattern of `data/`: "(the|) Coalition~" gives "the Coalition" and "Coalition".
 * Endings that a language may add are left off; search finds words by their beginnings.
 */
export function namesOfPattern(pattern: string): string[] {
  const [group] = /\([^)]*\)/.exec(pattern) ?? [];
  if (group === undefined) return [pattern.replaceAll('~', '').replace(/\s+/g, ' ').trim()];
  return group
    .slice(1, -1)
    .split('|')
    .flatMap((choice) => namesOfPattern(pattern.replace(group, () => choice)));
}
