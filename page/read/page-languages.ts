/** Which languages a page wants: what it states, and what its first paragraphs seem to be written in. */
import { isForeign, LANGS, type Lang, languageOf, SAMPLE_LENGTH, wantedLanguages } from '../../core/detection';

/** Elements of text; links that name other languages by themselves are many and short. */
const STATED = ':is(body, main, article, section, div, p, blockquote)[lang]';
/** Blocks of less are names and menus. */
const LEAST_LENGTH = 40;

export class PageLanguages {
  #sample = '';
  /** What was asked after last: the page's own tag, and how much was known of its text. */
  #asked = '';

  /** @param chosen the languages in which the reader wants terms. */
  constructor(
    private readonly document: Document,
    public chosen: readonly Lang[] = LANGS,
  ) {}

  /** Takes note of a block of text. */
  see(text: string): void {
    if (this.#sample.length < SAMPLE_LENGTH && text.length >= LEAST_LENGTH) this.#sample += `${text}\n`;
  }

  forget(): void {
    this.#sample = '';
  }

  /** True where `wanted` may have another answer than last time. Costs nearly nothing. */
  get mayDiffer(): boolean {
    return this.#state() !== this.#asked;
  }

  /** Those whose forms the page wants, English first: names and acronyms stand in texts of all languages. */
  wanted(): Lang[] {
    const { document } = this;
    this.#asked = this.#state();
    const tags = new Set([document.documentElement?.lang ?? '']);
    for (const element of document.querySelectorAll(STATED)) tags.add(element.getAttribute('lang') ?? '');
    const wanted = new Set(wantedLanguages('', this.#sample));
    for (const tag of tags) wanted.add(languageOf(tag) ?? 'en');
    return [...wanted].filter((language) => language === 'en' || this.chosen.includes(language));
  }

  #state(): string {
    return `${this.document.documentElement?.lang} ${this.#sample.length}`;
  }

  /** True where a block with this BCP 47 tag is for reading: in a language that the reader chose, or in an unknown one. */
  isChosen(tag: string, text: string): boolean {
    const language = languageOf(tag);
    if (language === null) return !isForeign(tag, text) && !isForeign(tag, this.#sample);
    return language === undefined || this.chosen.includes(language);
  }
}
