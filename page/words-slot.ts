/**
 * Where the forms of a language are left for the script that reads: in the extension's own global object,
 * which pages cannot see. The files that leave them are written by the build.
 */
import { WORDS_SLOT } from '../core/constants';
import type { Lang } from '../core/detection';

/** The part of the packed lexicon, if its script has come. */
export function takeWords(language: Lang): string | undefined {
  const slot: unknown = Reflect.get(globalThis, Symbol.for(WORDS_SLOT));
  const words: unknown = slot instanceof Map ? slot.get(language) : undefined;
  return typeof words === 'string' ? words : undefined;
}
