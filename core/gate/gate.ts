/**
 * Tells at almost no cost whether a page may be about the debate at all, so that most
 * pages never pay for reading, matching and choosing senses.
 */

/** Families that must show up, or mentions of one family. */
const FAMILIES = 2;
const MENTIONS = 4;

const BUCKETS = 4096;
const bucketOf = (first: number, second: number) => (first * 31 + second) % BUCKETS;

const isLetter = (code: number) => (code > 64 && code < 91) || (code > 96 && code < 123) || code > 191;

/** Lower case of the Latin and Cyrillic letters that the stems begin with; other codes stay. */
function lower(code: number): number {
  if ((code > 64 && code < 91) || (code > 191 && code < 223)) return code + 32;
  if (code > 0x40f && code < 0x430) return code + 32;
  if (code > 0x3ff && code < 0x410) return code + 80;
  return code;
}

export class Gate {
  readonly #buckets = new Uint8Array(BUCKETS);
  readonly #stems = new Map<number, [stem: string, family: number][]>();
  readonly #seen = new Set<number>();
  #mentions = 0;

  /** @param families lower-case word beginnings, at least two letters each. */
  constructor(families: readonly (readonly string[])[]) {
    families.forEach((stems, family) => {
      for (const stem of stems) {
        const bucket = bucketOf(stem.charCodeAt(0), stem.charCodeAt(1));
        this.#buckets[bucket] = 1;
        this.#stems.set(bucket, [...(this.#stems.get(bucket) ?? []), [stem, family]]);
      }
    });
  }

  /** True once enough has been seen, over all texts so far. */
  get isOpen(): boolean {
    return this.#seen.size >= FAMILIES || this.#mentions >= MENTIONS;
  }

  /**
   * Looks at a text, each code unit once, and stops as soon as the gate is open.
   * A capital after a small letter begins a word too: where blocks meet there is no space.
   */
  look(text: string): boolean {
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isLetter(code) && (!isLetter(before) || lower(code) !== code)) {
        const bucket = bucketOf(lower(code), lower(text.charCodeAt(at + 1)));
        if (this.#buckets[bucket] === 1 && this.#meets(bucket, text, at) && this.isOpen) return true;
      }
      before = code;
    }
    return this.isOpen;
  }

  #meets(bucket: number, text: string, at: number): boolean {
    for (const [stem, family] of this.#stems.get(bucket) ?? []) {
      if (text.slice(at, at + stem.length).toLowerCase().replaceAll('\u00a0', ' ') !== stem) continue;
      this.#seen.add(family);
      this.#mentions += 1;
      return true;
    }
    return false;
  }
}
