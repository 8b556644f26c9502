/** Growing open-addressing tables over typed arrays: linear probing, at most half full. */

const FIRST_SIZE = 1024;

/** Two hashes -> id (0 = absent). Two words with the same pair of hashes would be taken for one; `pack` refuses that. */
export class WordTable {
  private keys = new Int32Array(FIRST_SIZE);
  private checks = new Int32Array(FIRST_SIZE);
  private ids = new Int32Array(FIRST_SIZE);
  private mask = FIRST_SIZE - 1;
  count = 0;

  get(hash: number, check: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const id = this.ids[slot] ?? 0;
      if (id === 0 || (this.keys[slot] === hash && this.checks[slot] === check)) return id;
      slot = (slot + 1) & this.mask;
    }
  }

  /** The id of the word, a new one where it has none. */
  add(hash: number, check: number): number {
    const known = this.get(hash, check);
    if (known !== 0) return known;
    if (this.count * 2 >= this.mask) this.grow();
    this.count++;
    this.put(hash, check, this.count);
    return this.count;
  }

  private put(hash: number, check: number, id: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.ids[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = hash;
    this.checks[slot] = check;
    this.ids[slot] = id;
  }

  private grow(): void {
    const { keys, checks, ids } = this;
    const size = ids.length * 2;
    this.keys = new Int32Array(size);
    this.checks = new Int32Array(size);
    this.ids = new Int32Array(size);
    this.mask = size - 1;
    for (let slot = 0; slot < ids.length; slot++) {
      const id = ids[slot] ?? 0;
      if (id !== 0) this.put(keys[slot] ?? 0, checks[slot] ?? 0, id);
    }
  }
}

/** (node, token) -> node (0 = absent): the edges of the trie of forms. */
export class EdgeTable {
  private nodes = new Int32Array(FIRST_SIZE);
  private tokens = new Int32Array(FIRST_SIZE);
  private targets = new Int32Array(FIRST_SIZE);
  private mask = FIRST_SIZE - 1;
  private count = 0;

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
    if (this.count * 2 >= this.mask) this.grow();
    this.count++;
    const slot = this.slotOf(node, token);
    this.nodes[slot] = node;
    this.tokens[slot] = token;
    this.targets[slot] = target;
  }

  private grow(): void {
    const { nodes, tokens, targets } = this;
    const size = targets.length * 2;
    this.nodes = new Int32Array(size);
    this.tokens = new Int32Array(size);
    this.targets = new Int32Array(size);
    this.mask = size - 1;
    for (let old = 0; old < targets.length; old++) {
      const target = targets[old] ?? 0;
      if (target === 0) continue;
      const slot = this.slotOf(nodes[old] ?? 0, tokens[old] ?? 0);
      this.nodes[slot] = nodes[old] ?? 0;
      this.tokens[slot] = tokens[old] ?? 0;
      this.targets[slot] = target;
    }
  }
}
