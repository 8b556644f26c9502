/** Where the forms of a language are left for the script that reads. The files that leave them are written by the build. */
import { WORDS_SLOT } from '../core/constants';
import type { Lang } from '../core/detection';
import { left } from './slot';

const isMap = (found: unknown): found is Map<unknown, unknown> => found instanceof Map;

/** The part of the packed lexicon, if its script has come. */
export function takeWords(language: Lang): string | undefined {
  const words = left(Symbol.for(WORDS_SLOT), isMap)?.get(language);
  return typeof words === 'string' ? words : undefined;
}
