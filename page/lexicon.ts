/** The page's lexicon: English at first, further languages as they are met. */
import { type Lang, Lexicon } from '../core/detection';
import { breathe, inSlices } from './slices';
import { takeWords } from './words-slot';

/** The strings of the packed lexicon that come with the script that reads. */
export interface Words {
  readonly base: string;
  readonly english: string;
}

export class PageLexicon {
  #lexicon: Lexicon | null = null;
  /** Languages whose forms were asked for and did not come: not asked for again. */
  readonly #missing = new Set<Lang>();
  /** One after the other: a lexicon to which two add at once would be read half filled. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly words: Words,
    private readonly loadWords: (languages: readonly Lang[]) => Promise<void>,
  ) {}

  /** Null until `bring` has resolved once. */
  get current(): Lexicon | null {
    return this.#lexicon;
  }

  /** True where one of these languages could still be brought. */
  lacks(languages: readonly Lang[]): boolean {
    return languages.some((language) => !this.#lexicon?.languages.has(language) && !this.#missing.has(language));
  }

  /** Adds these languages to it, in slices. Resolves to null where the signal aborted first. */
  bring(languages: readonly Lang[], signal: AbortSignal): Promise<Lexicon | null> {
    const brought = this.#last.then(() => this.#bring(languages, signal));
    this.#last = brought.catch(() => undefined);
    return brought;
  }

  async #bring(languages: readonly Lang[], signal: AbortSignal): Promise<Lexicon | null> {
    const lexicon = this.#lexicon ?? new Lexicon(this.words.base);
    const fresh = languages.filter((language) => !lexicon.languages.has(language) && !this.#missing.has(language));
    const absent = fresh.filter((language) => this.#wordsOf(language) === undefined);
    if (absent.length > 0) await this.loadWords(absent);
    for (const language of fresh) {
      const words = this.#wordsOf(language);
      if (words === undefined) this.#missing.add(language);
      else if ((await inSlices(lexicon.add(language, words), signal, breathe)) === null) {
        this.#lexicon = null;
        return null;
      }
    }
    this.#lexicon = lexicon;
    return lexicon;
  }

  #wordsOf(language: Lang): string | undefined {
    return language === 'en' ? this.words.english : takeWords(language);
  }
}
