/** Tries of code units in growing typed arrays: four numbers a node, so that a step stays within a cache line. */

const STRIDE = 4;
const CHILD = 1;
const SIBLING = 2;
const VALUE = 3;
const FIRST_SIZE = 1024;

/** A node with more children than these gets a fan: their list is parted by the last five bits of their code unit. */
const FEW = 3;
const FAN = 32;

/** Node 0 is none: the answer where there is no such child. */
export class Nodes {
  /** By node: its code unit, its first child (or minus the place of its fan), its next sibling, its value. */
  private table = new Int32Array(FIRST_SIZE * STRIDE);
  private count = 0;
  private fans = new Int32Array(FIRST_SIZE);
  private fanned = 1;

  /** A node without parent: the root of a trie of its own. */
  root(): number {
    return this.add(0, 0);
  }

  /** The child that a code unit leads to, or 0. */
  child(node: number, code: number): number {
    const { table } = this;
    let at = table[node * STRIDE + CHILD] ?? 0;
    if (at < 0) at = this.fans[(code & (FAN - 1)) - at] ?? 0;
    while (at !== 0 && table[at * STRIDE] !== code) at = table[at * STRIDE + SIBLING] ?? 0;
    return at;
  }

  /** As `child`; made where there is none. */
  grow(node: number, code: number): number {
    const known = this.child(node, code);
    if (known !== 0) return known;
    const first = this.table[node * STRIDE + CHILD] ?? 0;
    if (first >= 0) {
      const made = this.add(code, first);
      this.table[node * STRIDE + CHILD] = made;
      if (this.children(node).length > FEW) this.fanOut(node);
    } else {
      const place = (code & (FAN - 1)) - first;
      this.fans[place] = this.add(code, this.fans[place] ?? 0);
    }
    return this.count;
  }

  /** All children, in no order. */
  children(node: number): number[] {
    const first = this.table[node * STRIDE + CHILD] ?? 0;
    const lists = first >= 0 ? [first] : this.fans.subarray(-first, FAN - first);
    const nodes: number[] = [];
    for (const list of lists) for (let at = list; at !== 0; at = this.table[at * STRIDE + SIBLING] ?? 0) nodes.push(at);
    return nodes;
  }

  /** The code unit that leads to a node. */
  code(node: number): number {
    return this.table[node * STRIDE] ?? 0;
  }

  /** Any number that the owner keeps with a node; 0 at first. */
  value(node: number): number {
    return this.table[node * STRIDE + VALUE] ?? 0;
  }

  setValue(node: number, value: number): void {
    this.table[node * STRIDE + VALUE] = value;
  }

  private fanOut(node: number): void {
    const children = this.children(node);
    if (this.fanned + FAN > this.fans.length) this.fans = doubled(this.fans);
    for (const child of children) {
      const place = this.fanned + (this.code(child) & (FAN - 1));
      this.table[child * STRIDE + SIBLING] = this.fans[place] ?? 0;
      this.fans[place] = child;
    }
    this.table[node * STRIDE + CHILD] = -this.fanned;
    this.fanned += FAN;
  }

  private add(code: number, sibling: number): number {
    this.count++;
    const at = this.count * STRIDE;
    if (at >= this.table.length) this.table = doubled(this.table);
    this.table[at] = code;
    this.table[at + SIBLING] = sibling;
    return this.count;
  }
}

function doubled(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
