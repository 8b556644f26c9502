/**
 * Tells at almost no cost whether a page may be about the debate at all, so that most
 * pages never pay for reading, matching and choosing senses.
 *
 * One regular expression over the whole text: the browser runs it as native code at once, where a loop of our
 * own over each character would run cold on every page (measured: a tenth of the time on 27,000 characters).
 */

/** Word beginnings that go together; see data/gate.json. */
export interface Family {
  /** What the family counts for, once, however often it is named. */
  readonly weight: number;
  /** Mentions near each other after which the family opens the gate by itself. */
  readonly alone?: number;
  /** Lower case, parted by "|": as one string, since a list of a hundred costs every page more than to look for them. */
  readonly stems: string;
}

/** Sum of weights at which the gate opens. */
const ENOUGH = 3;
/**
 * UTF-16 code units within which families count together: some paragraphs. A front page names everybody,
 * but in stories that have nothing to do with each other.
 */
const NEAR = 2000;

/** Lower case in as many code units. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  // The Turkish capital I with a dot is two code units in lower case.
  return lower.length === text.length ? lower : text.replaceAll('\u0130', 'I').toLowerCase();
}

/** Letters as far as borders between words go: codes above the Cyrillic block count as such. */
const isLetter = (code: number) => code > 191 || (code > 64 && code < 91) || (code > 96 && code < 123);

/** A stem's space matches a no-break space too. */
const expressionOf = (families: readonly Family[]) =>
  new RegExp(
    families
      .map(({ stems }) => stems)
      .join('|')
      .replaceAll('.', '\\.')
      .replaceAll(' ', '[ \u00a0]'),
    'g',
  );

export class Gate {
  readonly #expression: RegExp;
  /** Where each family was last met, in UTF-16 code units over all texts; Infinity: it holds for all of them. */
  readonly #met: number[];
  /** How often it has been met, each time near the time before. */
  readonly #times: number[];
  #passed = 0;
  #open = false;

  constructor(private readonly families: readonly Family[]) {
    this.#expression = expressionOf(families);
    this.#met = families.map(() => Number.NEGATIVE_INFINITY);
    this.#times = families.map(() => 0);
  }

  /** True once enough has been seen, over all texts so far. */
  get isOpen(): boolean {
    return this.#open;
  }

  /**
   * Looks at a text that follows on the one before, and stops as soon as the gate is open.
   * A capital after a small letter begins a word too: where blocks meet there is no space.
   * @param title so many UTF-16 code units at the text's beginning are a title, which speaks for all that comes after it.
   */
  look(text: string, title = 0): boolean {
    const expression = this.#expression;
    const lower = lowerOf(text);
    expression.lastIndex = 0;
    while (!this.#open) {
      const found = expression.exec(lower);
      if (found === null) break;
      const at = found.index;
      if (at === 0 || !isLetter(text.charCodeAt(at - 1)) || text.charCodeAt(at) !== lower.charCodeAt(at)) {
        this.#meet(found[0], this.#passed + at, at < title);
      } else {
        // Another stem may begin inside what is no beginning of a word.
        expression.lastIndex = at + 1;
      }
    }
    this.#passed += text.length;
    return this.#open;
  }

  /** What comes next has nothing to do with what was looked at before, but for the title. */
  turnPage(): void {
    this.#passed += NEAR + 1;
  }

  #meet(found: string, at: number, always: boolean): void {
    const stem = `|${found.replaceAll('\u00a0', ' ')}|`;
    const number = this.families.findIndex(({ stems }) => `|${stems}|`.includes(stem));
    const isNear = (met = Number.NEGATIVE_INFINITY) => at - met <= NEAR;
    const times = isNear(this.#met[number]) ? (this.#times[number] ?? 0) + 1 : 1;
    this.#times[number] = times;
    if (this.#met[number] !== Number.POSITIVE_INFINITY) this.#met[number] = always ? Number.POSITIVE_INFINITY : at;
    const weight = this.families.reduce(
      (sum, family, index) => sum + (isNear(this.#met[index]) ? family.weight : 0),
      0,
    );
    this.#open = weight >= ENOUGH || times >= (this.families[number]?.alone ?? Number.POSITIVE_INFINITY);
  }
}
