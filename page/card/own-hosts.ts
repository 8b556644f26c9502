/** The elements that are ours. The card's script makes them, the reader's script must not read them. */
import { leave, left } from '../slot';

const HOSTS = Symbol.for('backgrounder.own-hosts');
const isHosts = (found: unknown): found is WeakSet<Element> => found instanceof WeakSet;

/** Notes an element as ours. */
export function claim(host: Element): void {
  leave(HOSTS, (left(HOSTS, isHosts) ?? new WeakSet()).add(host));
}

/** True for a node that is such an element itself. */
export function isOwn(node: Node): boolean {
  return node instanceof Element && left(HOSTS, isHosts)?.has(node) === true;
}
