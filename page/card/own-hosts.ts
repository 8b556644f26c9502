/**
 * The elements that are ours. The card's script makes them, the reader's script must
 * not read them; the two share the extension's own global object.
 */
const KEY = Symbol.for('backgrounder.own-hosts');

function hosts(): WeakSet<Element> {
  const known: unknown = Reflect.get(globalThis, KEY);
  if (known instanceof WeakSet) return known;
  const made = new WeakSet<Element>();
  Object.defineProperty(globalThis, KEY, { value: made });
  return made;
}

/** Notes an element as ours. */
export function claim(host: Element): void {
  hosts().add(host);
}

/** True for a node that is such an element itself. */
export function isOwn(node: Node): boolean {
  return node instanceof Element && hosts().has(node);
}
