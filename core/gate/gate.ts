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
  /** Mentions after which the family opens the gate by itself. */
  readonly alone?: number;
  /** Lower case, at least two letters each. */
  readonly stems: readonly string[];
}

/** Sum of weights at which the gate opens. */
const ENOUGH = 3;

const SIGNS = /[.*+?^${}()|[\]\\]/g;

/** Lower case in as many code units. */
function lowerOf(text: string): string {
  // The Turkish capital I with a dot is two code units in lower case; a no-break space is a space here.
  return text.replaceAll('\u00a0', ' ').replaceAll('\u0130', 'I').toLowerCase();
}

/** Letters as far as borders between words go: codes above the Cyrillic block count as such. */
const isLetter = (code: number) => code > 191 || (code > 64 && code < 91) || (code > 96 && code < 123);

/** The expression and what its finds belong to, made once. */
interface Stems {
  readonly expression: RegExp;
  readonly families: ReadonlyMap<string, number>;
}

function stemsOf(families: readonly Family[]): Stems {
  const numbers = new Map<string, number>();
  families.forEach(({ stems }, family) => {
    for (const stem of stems) if (!numbers.has(stem)) numbers.set(stem, family);
  });
  const all = [...numbers.keys()].map((stem) => stem.replace(SIGNS, '\\$&'));
  return { expression: new RegExp(all.join('|'), 'g'), families: numbers };
}

export class Gate {
  readonly #stems: Stems;
  readonly #mentions: number[];
  #weight = 0;
  #open = false;

  constructor(private readonly families: readonly Family[]) {
    this.#stems = stemsOf(families);
    this.#mentions = families.map(() => 0);
  }

  /** True once enough has been seen, over all texts so far. */
  get isOpen(): boolean {
    return this.#open;
  }

  /**
   * Looks at a text and stops as soon as the gate is open.
   * A capital after a small letter begins a word too: where blocks meet there is no space.
   */
  look(text: string): boolean {
    const { expression } = this.#stems;
    const lower = lowerOf(text);
    expression.lastIndex = 0;
    while (!this.#open) {
      const found = expression.exec(lower);
      if (found === null) break;
      const at = found.index;
      if (at === 0 || !isLetter(text.charCodeAt(at - 1)) || text.charCodeAt(at) !== lower.charCodeAt(at)) {
        this.#meet(found[0]);
      } else {
        // Another stem may begin inside what is no beginning of a word.
        expression.lastIndex = at + 1;
      }
    }
    return this.#open;
  }

  #meet(stem: string): void {
    const number = this.#stems.families.get(stem);
    const family = number === undefined ? undefined : this.families[number];
    if (number === undefined || family === undefined) return;
    const mentions = (this.#mentions[number] ?? 0) + 1;
    this.#mentions[number] = mentions;
    if (mentions === 1) this.#weight += family.weight;
    this.#open = this.#weight >= ENOUGH || mentions >= (family.alone ?? Number.POSITIVE_INFINITY);
  }
}
