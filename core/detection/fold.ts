/**
 * Folding of characters: one table for the reader of words, one for the fast filter.
 *
 * A code unit folds to a lower-case base letter: case, diacritics (precomposed or combining),
 * full-width forms and the Turkish dotted and dotless i are dropped; й folds to и and ї to і, so
 * that composed and decomposed spellings agree. Ignorable characters (soft hyphen, zero-width,
 * combining marks) belong to the word around them.
 */

/** FOLD values: 0 = no letter or digit, 1 = ignorable, 2 = expands (see `expansionOf`), else the folded code unit. */
export const IGNORABLE = 1;
export const EXPANDS = 2;

/**
 * What the code units from the first on fold to, a space for none: within these ranges and ASCII `FOLD` is exact, above
 * them `foldRare` asks Unicode. Written out, since asking Unicode for each of them costs every page that is read.
 */
const FOLDED: readonly (readonly [first: number, folded: string])[] = [
  [
    0xaa,
    'a       23 μ   1o     aaaaaaæceeeeiiiiðnooooo ouuuuyþßaaaaaaæceeeeiiiiðnooooo ouuuuyþyaaaaaacccc' +
      'ccccddddeeeeeeeeeegggggggghhħħiiiiiiiiii  jjkkĸllllll  llnnnnnn ŋŋooooooœœrrrrrrssssssssttttŧŧuu' +
      'uuuuuuuuuuwwyyyzzzzzzsƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃ      ' +
      '   aaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒj   ggƕƿnnaaææooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaee' +
      'ooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ',
  ],
  [
    0x400,
    'ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ' +
      'ѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿҁҁ        ҋҋҍҍҏҏгг',
  ],
  [
    0x1e00,
    'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr' +
      'ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy sẜẝßẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee' +
      'eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ',
  ],
];

const EXPANSIONS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Whether a character is of a class of Unicode. Made when first asked, which on most pages is never: it costs a page more than its whole table. */
const isOf = (names: string) => {
  let expression: RegExp | undefined;
  return (char: string): boolean => {
    expression ??= new RegExp(`[${names}]`, 'u');
    return expression.test(char);
  };
};
const isWord = isOf('\\p{L}\\p{N}');
const isMark = isOf('\\p{M}');

/** By code unit, exact within FOLDED and ASCII; elsewhere 0 unless ignorable. */
export const FOLD = new Uint16Array(65536);

/**
 * For the filter: four times the class of a code unit. Classes: 0 = gap, 1-31 = a letter or digit (a
 * character that expands counts as its first letter); SPECIAL = an ignorable character or a ligature.
 */
export const CLASS = new Uint8Array(65536);
export const SPECIAL = 128;

const IGNORED: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
];

/** The class of a folded code unit: 26 letters, five classes of digits; other scripts share the same 31. */
export function classOf(folded: number): number {
  if (folded >= 97 && folded <= 122) return folded - 96;
  if (folded >= 48 && folded <= 57) return 27 + (folded % 5);
  return 1 + ((folded * 7) % 31);
}

const SPACE = 32;
/** From an ASCII character to its full-width form. */
const FULL_WIDTH = 0xfee0;

function put(code: number, folded: number): void {
  FOLD[code] = folded;
  CLASS[code] = folded === 0 ? 0 : classOf(folded) << 2;
}

function build(): void {
  for (let code = 0x30; code < 0x7b; code++) put(code, asciiFold(code));
  for (const [first, folded] of FOLDED) {
    for (let at = 0; at < folded.length; at++) {
      const to = folded.charCodeAt(at);
      if (to !== SPACE) put(first + at, to);
    }
  }
  // Full-width digits and letters stand in the order of ASCII.
  for (let code = 0x30; code < 0x7b; code++) put(FULL_WIDTH + code, asciiFold(code));
  for (const char of Object.keys(EXPANSIONS)) {
    FOLD[char.charCodeAt(0)] = EXPANDS;
    CLASS[char.charCodeAt(0)] = SPECIAL;
  }
  for (const [from, to] of IGNORED) {
    FOLD.fill(IGNORABLE, from, to + 1);
    CLASS.fill(SPECIAL, from, to + 1);
  }
}

function asciiFold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : 0;
}
build();

/** Folded value of the code unit at `index` (see FOLD); exact for every script, surrogate pairs included. */
export function foldAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const folded = FOLD[code] ?? 0;
  // Quotation marks and dashes are common; no letter stands among them.
  if (folded !== 0 || code < 0x250 || (code >= 0x2000 && code < 0x2070)) return folded;
  return foldRare(text, index, code);
}

function foldRare(text: string, index: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) {
    const lead = code < 0xdc00 ? index : index - 1;
    const point = text.codePointAt(Math.max(lead, 0)) ?? 0;
    return point > 0xffff && isWord(String.fromCodePoint(point)) ? code : 0;
  }
  const char = String.fromCharCode(code);
  if (isWord(char)) return code;
  return isMark(char) ? IGNORABLE : 0;
}

/** What an expanding code unit stands for ("ß" is "ss"). */
export function expansionOf(code: number): string {
  return EXPANSIONS[String.fromCharCode(code)] ?? '';
}

/** The folded form of a whole string, gaps as single spaces; for building the lexicon and for tests. */
export function foldText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const folded = foldAt(text, i);
    if (folded === IGNORABLE) continue;
    if (folded === EXPANDS) out += expansionOf(text.charCodeAt(i)).toLowerCase();
    else if (folded !== 0) out += String.fromCharCode(folded);
    else if (out !== '' && !out.endsWith(' ')) out += ' ';
  }
  return out.trimEnd();
}
