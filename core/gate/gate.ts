/**
 * Tells at little cost whether a page may be about the debate at all, so that most pages never pay for reading,
 * matching and choosing senses. Looks at where words stand; see first-look.ts for what comes before it.
 */
import { ENOUGH, type Family } from './families';
import { lowered, nextWord } from './words';

/** UTF-16 code units within which families count together: some paragraphs. */
export const NEAR = 1000;
/** UTF-16 code units: a page up to this length is about one thing. */
const SHORT = 2000;
/** Words near each other that any other page needs, if its title has none: a front page names everybody, once. */
const GOES_ON = 3;

export class Gate {
  /** A group for each family. */
  readonly #expression: RegExp;
  /** Where each family was last met, in UTF-16 code units over all texts. */
  readonly #met: number[];
  /** How often it has been met, each time near the time before. */
  readonly #times: number[];
  /** Where the last words were met, of whatever family. */
  #last: number[] = [];
  #passed = 0;
  #open = false;

  constructor(private readonly families: readonly Family[]) {
    this.#expression = new RegExp(families.map(({ latin, cyrillic }) => `(${latin}|${cyrillic})`).join('|'), 'g');
    this.#met = families.map(() => Number.NEGATIVE_INFINITY);
    this.#times = families.map(() => 0);
  }

  /**
   * Looks at a text that follows on the one before, and stops as soon as the gate is open.
   * @param title the page's, which speaks for all of the text.
   * @returns true once enough has been seen, over all texts so far.
   */
  look(text: string, title = ''): boolean {
    const inTitle = new Set<number>();
    for (const [family] of this.#words(title)) inTitle.add(family);
    const isShort = this.#passed + text.length <= SHORT;
    this.#open ||= this.#weigh(isShort, (_, family) => inTitle.has(family)) >= ENOUGH.long;
    if (!this.#open) {
      for (const [family, at] of this.#words(text)) {
        if (this.#meet(family, this.#passed + at, inTitle, isShort)) {
          this.#open = true;
          break;
        }
      }
    }
    this.#passed += text.length;
    return this.#open;
  }

  /** Every word of a family, and where it stands. */
  *#words(text: string): Generator<readonly [family: number, at: number]> {
    const all = lowered(text);
    this.#expression.lastIndex = 0;
    for (;;) {
      const found = nextWord(this.#expression, all);
      if (found === null) return;
      yield [found.findIndex((group, index) => index > 0 && group !== undefined) - 1, found.index];
    }
  }

  #weigh(isShort: boolean, counts: (met: number, family: number) => boolean): number {
    const weightOf = ({ weight }: Family) => (isShort ? weight : Math.floor(weight));
    return this.families.reduce(
      (sum, family, index) => sum + (counts(this.#met[index] ?? 0, index) ? weightOf(family) : 0),
      0,
    );
  }

  #meet(family: number, at: number, inTitle: ReadonlySet<number>, isShort: boolean): boolean {
    const isNear = (met = Number.NEGATIVE_INFINITY) => at - met <= NEAR;
    const times = isNear(this.#met[family]) ? (this.#times[family] ?? 0) + 1 : 1;
    this.#times[family] = times;
    this.#met[family] = at;
    this.#last = [...this.#last.slice(1 - GOES_ON), at];
    if (times >= (this.families[family]?.alone ?? Number.POSITIVE_INFINITY)) return true;
    const weight = this.#weigh(isShort, (met, index) => inTitle.has(index) || isNear(met));
    if (isShort) return weight >= ENOUGH.short;
    const goesOn = inTitle.size > 0 || (this.#last.length === GOES_ON && isNear(this.#last[0]));
    return weight >= ENOUGH.long && goesOn;
  }
}
