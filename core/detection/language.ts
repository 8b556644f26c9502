/** In which of the lexicon's languages a text is written: as it says itself, and as its common words tell. */
import { languageOf, SAMPLE_LENGTH } from './language-tag';
import { LANGS, type Lang } from './types';

/** Common words that tell Latin languages apart, in lower case. Few of them are English words too. */
const COMMON: Readonly<Partial<Record<Lang, readonly string[]>>> = {
  de: ['und', 'der', 'nicht', 'ist', 'von', 'mit', 'den', 'dem', 'das', 'auf', 'für', 'eine', 'auch', 'werden'],
  fr: ['les', 'des', 'une', 'dans', 'est', 'du', 'que', 'pour', 'sur', 'qui', 'et', 'aux', 'pas', 'avec'],
  tr: ['ve', 'bir', 'için', 'ile', 'bu', 'olarak', 'gibi', 'daha', 'çok', 'ise', 'sonra', 'olan'],
};
const LANGUAGE_OF: ReadonlyMap<string, Lang> = new Map(
  LANGS.flatMap((lang) => (COMMON[lang] ?? []).map((word) => [word, lang] as const)),
);

/** Words of a language among so many that are not its own: a name or a quotation has fewer. */
const LEAST_SHARE = 0.05;
const LEAST_WORDS = 3;

/**
 * The languages whose forms a text wants. English stands in texts of all languages, by its names and acronyms.
 * @param tag BCP 47, or ''. A tag of a language that the lexicon lacks does not come this far.
 */
export function wantedLanguages(tag: string, text: string): Lang[] {
  return [...new Set<Lang>(['en', languageOf(tag) ?? 'en', ...languagesIn(text)])];
}

/**
 * The languages besides English that a text seems to be written in. Letters tell Ukrainian from Russian; where they
 * don't, it may be both.
 */
function languagesIn(text: string): Lang[] {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
  const found: Lang[] = [];
  const cyrillic = sample.match(/[а-яіїєґ]+/g)?.length ?? 0;
  if (cyrillic >= LEAST_WORDS) {
    const ukrainian = /[іїєґ]/.test(sample);
    const russian = /[ыэъё]/.test(sample);
    if (ukrainian || !russian) found.push('uk');
    if (russian || !ukrainian) found.push('ru');
  }
  const words = sample.match(/[a-zà-ÿğışœ]+/g) ?? [];
  const counts = new Map<Lang, number>();
  for (const word of words) {
    const lang = LANGUAGE_OF.get(word);
    if (lang !== undefined) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  for (const [lang, count] of counts) if (count >= LEAST_WORDS && count >= words.length * LEAST_SHARE) found.push(lang);
  return found;
}
