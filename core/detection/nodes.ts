/** Tries of code units. */
export class Nodes {
  /** By parent and code unit. */
  private readonly nodes = new Map<number, number>();
  /** By node: a number that the owner keeps with it, 0 at first. Node 0 is none. */
  private readonly values: number[] = [0];

  /** A node without parent: the root of a trie of its own. */
  root(): number {
    return this.values.push(0) - 1;
  }

  /** The child that a code unit leads to, or 0. */
  child(node: number, code: number): number {
    return this.nodes.get(node * 0x10000 + code) ?? 0;
  }

  /** As `child`; made where there is none. */
  grow(node: number, code: number): number {
    const known = this.child(node, code);
    if (known !== 0) return known;
    const made = this.root();
    this.nodes.set(node * 0x10000 + code, made);
    return made;
  }

  value(node: number): number {
    return this.values[node] ?? 0;
  }

  setValue(node: number, value: number): void {
    this.values[node] = value;
  }
}
