/**
 * Tells at almost no cost whether a page may be about the debate at all, so that most
 * pages never pay for reading, matching and choosing senses.
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

const BUCKETS = 4096;
const bucketOf = (first: number, second: number) => (first * 31 + second) & (BUCKETS - 1);

/** Codes above the Cyrillic block: no stem begins there, and for borders between words they count as letters. */
const KNOWN = 0x530;
const NO_BREAK_SPACE = 0xa0;

/** Lower case of the Latin and Cyrillic letters; 0 for what is no letter. */
const LOWER = new Uint16Array(KNOWN);
for (let code = 0; code < KNOWN; code++) {
  if (code > 191 || (code > 64 && code < 91) || (code > 96 && code < 123)) {
    const letter = String.fromCharCode(code).toLowerCase();
    LOWER[code] = letter.length === 1 ? letter.charCodeAt(0) : code;
  }
}
const lower = (code: number): number => (code < KNOWN ? (LOWER[code] ?? 0) : code);

interface Stem {
  readonly text: string;
  readonly family: number;
}

export class Gate {
  readonly #buckets = new Uint8Array(BUCKETS);
  readonly #stems = new Map<number, Stem[]>();
  readonly #mentions: number[];
  #weight = 0;
  #open = false;

  constructor(private readonly families: readonly Family[]) {
    this.#mentions = families.map(() => 0);
    families.forEach(({ stems }, family) => {
      for (const text of stems) {
        const bucket = bucketOf(text.charCodeAt(0), text.charCodeAt(1));
        this.#buckets[bucket] = 1;
        const others = this.#stems.get(bucket);
        if (others) others.push({ text, family });
        else this.#stems.set(bucket, [{ text, family }]);
      }
    });
  }

  /** True once enough has been seen, over all texts so far. */
  get isOpen(): boolean {
    return this.#open;
  }

  /**
   * Looks at a text, each code unit once, and stops as soon as the gate is open.
   * A capital after a small letter begins a word too: where blocks meet there is no space.
   */
  look(text: string): boolean {
    const buckets = this.#buckets;
    const { length } = text;
    let before = 0;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      const letter = lower(code);
      if (letter !== 0 && (before === 0 || letter !== code)) {
        const bucket = bucketOf(letter, lower(text.charCodeAt(at + 1)));
        if (buckets[bucket] === 1) this.#meet(bucket, text, at);
        if (this.#open) return true;
      }
      before = letter;
    }
    return this.#open;
  }

  #meet(bucket: number, text: string, at: number): void {
    for (const stem of this.#stems.get(bucket) ?? []) {
      if (!beginsWith(text, at, stem.text)) continue;
      const family = this.families[stem.family];
      const mentions = (this.#mentions[stem.family] ?? 0) + 1;
      this.#mentions[stem.family] = mentions;
      if (mentions === 1) this.#weight += family?.weight ?? 0;
      this.#open = this.#weight >= ENOUGH || mentions >= (family?.alone ?? Number.POSITIVE_INFINITY);
      return;
    }
  }
}

/** Code by code, so that nothing is cut out of the page's text; signs compare as they are, a no-break space as a space. */
function beginsWith(text: string, at: number, stem: string): boolean {
  for (let i = 0; i < stem.length; i++) {
    const code = text.charCodeAt(at + i);
    const plain = lower(code) || (code === NO_BREAK_SPACE ? 32 : code);
    if (plain !== stem.charCodeAt(i)) return false;
  }
  return true;
}
