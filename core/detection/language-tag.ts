/** The languages of the lexicon as pages name them. In every page: kept small. */
import { LANGS, type Lang } from './types';

/** UTF-16 code units by which a text's language is told: some paragraphs. */
export const SAMPLE_LENGTH = 5000;

/** Languages in which much is written, and nothing is looked for. */
const OTHERS =
  /^(?:a[frz]|b[egns]|c[asy]|da|e[lstu]|f[ai]|g[al]|h[eiruy]|i[dst]|ja|k[ako]|l[tv]|m[ks]|n[blno]|p[lt]|ro|s[klqrv]|t[aeh]|ur|vi|zh)(?![a-z])/;

/**
 * The lexicon's language that a BCP 47 tag names; null for one without terms; undefined where it names none
 * or one that nobody has heard of: then the text has to tell.
 */
export function languageOf(tag: string): Lang | null | undefined {
  const lower = tag.trim().toLowerCase();
  const stated = LANGS.find((lang) => lower === lang || lower.startsWith(`${lang}-`) || lower.startsWith(`${lang}_`));
  return stated ?? (OTHERS.test(lower) ? null : undefined);
}

/** Latin words that are too few to tell a language by: names in a text of another script. */
const FEW = 12;
/** Of a text's words, at least so many are these in English, and hardly any in another language. */
const ENGLISH = /^(?:the|and|of|that|with|was|from|which|by)$/;
const LEAST_ENGLISH = 0.04;

/** True for a text in a language without terms. */
export function isForeign(tag: string, text: string): boolean {
  if (languageOf(tag) !== null) return false;
  const words = text.toLowerCase().match(/[a-z\u00df-\u024f]+/g) ?? [];
  return words.length >= FEW && words.filter((word) => ENGLISH.test(word)).length < words.length * LEAST_ENGLISH;
}
