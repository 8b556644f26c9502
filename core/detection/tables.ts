/** Growing open-addressing tables over typed arrays: linear probing, at most half full. */

const FIRST_SIZE = 1024;

/** A list of numbers, 0 where none was set. */
export class Numbers {
  private values = new Int32Array(FIRST_SIZE);

  get(at: number): number {
    return this.values[at] ?? 0;
  }

  set(at: number, value: number): void {
    if (at >= this.values.length) {
      const values = new Int32Array(Math.max(at + 1, this.values.length * 2));
      values.set(this.values);
      this.values = values;
    }
    this.values[at] = value;
  }
}

/** Entries of four numbers each, so that a look-up stays within a cache line. */
const STRIDE = 4;

/** Two hashes -> id (0 = absent). Two words with the same pair of hashes would be taken for one; `pack` refuses that. */
export class WordTable {
  /** Hash, check, id, node that the word leads to from the root of the trie. */
  private entries = new Int32Array(FIRST_SIZE * STRIDE);
  private mask = FIRST_SIZE - 1;
  count = 0;

  get(hash: number, check: number): number {
    const { entries, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const at = slot * STRIDE;
      const id = entries[at + 2] ?? 0;
      if (id === 0 || (entries[at] === hash && entries[at + 1] === check)) return id;
      slot = (slot + 1) & mask;
    }
  }

  /** The node that a form's first word leads to (0 = none). */
  rootOf(hash: number, check: number): number {
    const { entries, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const at = slot * STRIDE;
      if (entries[at + 2] === 0 || (entries[at] === hash && entries[at + 1] === check)) return entries[at + 3] ?? 0;
      slot = (slot + 1) & mask;
    }
  }

  /** The id of the word, a new one where it has none. */
  add(hash: number, check: number): number {
    const known = this.get(hash, check);
    if (known !== 0) return known;
    if (this.count * 2 >= this.mask) this.grow();
    this.count++;
    this.put(hash, check, this.count, 0);
    return this.count;
  }

  /** For a word that was added. */
  setRoot(hash: number, check: number, node: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.entries[slot * STRIDE] !== hash || this.entries[slot * STRIDE + 1] !== check)
      slot = (slot + 1) & this.mask;
    this.entries[slot * STRIDE + 3] = node;
  }

  private put(hash: number, check: number, id: number, root: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.entries[slot * STRIDE + 2] !== 0) slot = (slot + 1) & this.mask;
    this.entries[slot * STRIDE] = hash;
    this.entries[slot * STRIDE + 1] = check;
    this.entries[slot * STRIDE + 2] = id;
    this.entries[slot * STRIDE + 3] = root;
  }

  private grow(): void {
    const { entries } = this;
    this.entries = new Int32Array(entries.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < entries.length; at += STRIDE) {
      const id = entries[at + 2] ?? 0;
      if (id !== 0) this.put(entries[at] ?? 0, entries[at + 1] ?? 0, id, entries[at + 3] ?? 0);
    }
  }
}

/** (node, token) -> node (0 = absent): the edges of the trie of forms. */
export class EdgeTable {
  /** Node, token, target, nothing. */
  private entries = new Int32Array(FIRST_SIZE * STRIDE);
  private mask = FIRST_SIZE - 1;
  private count = 0;

  private placeOf(node: number, token: number): number {
    const { entries, mask } = this;
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const at = slot * STRIDE;
      if (entries[at + 2] === 0 || (entries[at] === node && entries[at + 1] === token)) return at;
      slot = (slot + 1) & mask;
    }
  }

  get(node: number, token: number): number {
    return this.entries[this.placeOf(node, token) + 2] ?? 0;
  }

  set(node: number, token: number, target: number): void {
    if (this.count * 2 >= this.mask) this.grow();
    this.count++;
    this.put(node, token, target);
  }

  private put(node: number, token: number, target: number): void {
    const at = this.placeOf(node, token);
    this.entries[at] = node;
    this.entries[at + 1] = token;
    this.entries[at + 2] = target;
  }

  private grow(): void {
    const { entries } = this;
    this.entries = new Int32Array(entries.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < entries.length; at += STRIDE) {
      const target = entries[at + 2] ?? 0;
      if (target !== 0) this.put(entries[at] ?? 0, entries[at + 1] ?? 0, target);
    }
  }
}
