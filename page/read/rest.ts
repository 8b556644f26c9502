/** Where reading rests: it goes on from there, whatever the page has done meanwhile. */

export class Rest {
  /** Live: it stays in its place when the page takes away the node there. Made when first needed. */
  #place: Range | undefined;

  /** @param root below which is read. */
  constructor(private readonly root: Node) {}

  /**
   * Rests once.
   * @param node in front of which it rests.
   * @returns what stands there now; null at the end, and where the page took the place away with all around it.
   */
  *before(node: Node): Generator<void, Node | null> {
    this.#place ??= new Range();
    this.#place.setStartBefore(node);
    yield;
    const { startContainer, startOffset } = this.#place;
    if (!this.root.contains(startContainer)) return null;
    return startContainer.childNodes[startOffset] ?? following(startContainer, this.root);
  }
}

/** The node after this one and all that is in it, inside a root. */
export function following(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}
