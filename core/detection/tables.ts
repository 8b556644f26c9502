/** Open-addressing tables over typed arrays: linear probing, at most half full. */

function capacity(entries: number): number {
  let size = 16;
  while (size < entries * 2) size *= 2;
  return size;
}

/** hash -> id (0 = absent). Words are told apart by their 32-bit hash; `pack` refuses a lexicon with two of the same. */
export class WordTable {
  private readonly keys: Int32Array;
  private readonly ids: Int32Array;
  private readonly mask: number;
  constructor(entries: number) {
    const size = capacity(entries);
    this.keys = new Int32Array(size);
    this.ids = new Int32Array(size);
    this.mask = size - 1;
  }
  get(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const id = this.ids[slot] ?? 0;
      if (id === 0 || this.keys[slot] === hash) return id;
      slot = (slot + 1) & this.mask;
    }
  }
  set(hash: number, id: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.ids[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = hash;
    this.ids[slot] = id;
  }
}

/** (node, token) -> node (0 = absent): the edges of the trie of forms. */
export class EdgeTable {
  private readonly nodes: Int32Array;
  private readonly tokens: Int32Array;
  private readonly targets: Int32Array;
  private readonly mask: number;
  constructor(entries: number) {
    const size = capacity(entries);
    this.nodes = new Int32Array(size);
    this.tokens = new Int32Array(size);
    this.targets = new Int32Array(size);
    this.mask = size - 1;
  }
  private slotOf(node: number, token: number): number {
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.targets[slot] !== 0 && (this.nodes[slot] !== node || this.tokens[slot] !== token)) {
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }
  get(node: number, token: number): number {
    return this.targets[this.slotOf(node, token)] ?? 0;
  }
  set(node: number, token: number, target: number): void {
    const slot = this.slotOf(node, token);
    this.nodes[slot] = node;
    this.tokens[slot] = token;
    this.targets[slot] = target;
  }
}
