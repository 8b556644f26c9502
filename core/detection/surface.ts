/** Build time: from surface forms as an editor writes them to folded forms. */
import { LONGEST_STEM } from './endings';
import { foldText } from './fold';

export interface Surface {
  /** Folded words joined by spaces; a stem ends in the capital letter of its class. */
  readonly folded: string;
  readonly capitals: number;
}

const CLASS_OF: Readonly<Record<string, string>> = { en: 'E', de: 'D', fr: 'F', tr: 'T', uk: 'S', ru: 'S' };
const TOKEN = /[\p{L}\p{N}\p{M}]+~{0,2}/gu;

/** "(a|b (c|d)) e" -> "a e", "b c e", "b d e". Unbalanced brackets are taken as far as they go. */
export function alternatives(form: string): string[] {
  const open = form.indexOf('(');
  if (open < 0) return [form];
  const options: string[] = [];
  let depth = 0;
  let from = open + 1;
  let at = open;
  for (; at < form.length; at++) {
    const char = form.charAt(at);
    if (char === '(') depth++;
    else if (char === ')') depth--;
    if (depth === 0 || (depth === 1 && char === '|')) {
      options.push(form.slice(from, at));
      from = at + 1;
    }
    if (depth === 0) break;
  }
  const tails = alternatives(form.slice(at + 1));
  return options.flatMap(alternatives).flatMap((option) => tails.map((tail) => form.slice(0, open) + option + tail));
}

/** Throws on a stem in a language without endings, or on a form without words. */
export function surfaceOf(form: string, lang: string): Surface {
  let capitals = 0;
  const words = [...form.matchAll(TOKEN)].flatMap(([token]) => {
    const bare = token.replace(/~+$/, '');
    const folded = foldText(bare);
    return folded === '' ? [] : [{ bare, folded, stem: token.length - bare.length }];
  });
  if (words.length === 0) throw new Error(`“${form}” has no words`);
  const parts = words.map(({ bare, folded, stem }, at) => {
    const letters = bare.replace(/[^\p{L}]/gu, '');
    const first = letters.charAt(0);
    if (at < 8 && /^\p{L}/u.test(bare) && first !== first.toLowerCase()) capitals |= 1 << at;
    if (
      at < 8 &&
      letters.length > 0 &&
      bare.length > 1 &&
      letters === letters.toUpperCase() &&
      letters !== letters.toLowerCase()
    )
      capitals |= 256 << at;
    if (stem === 0) return folded;
    const stemClass = stem === 2 ? 'M' : CLASS_OF[lang];
    if (stemClass === undefined) throw new Error(`“${form}”: no endings for ${lang}`);
    if (folded.length < 3) throw new Error(`“${form}”: a stem of fewer than three letters`);
    if (folded.length > LONGEST_STEM) throw new Error(`“${form}”: a stem of more than ${LONGEST_STEM} letters`);
    return folded + stemClass;
  });
  return { folded: parts.join(' '), capitals };
}
