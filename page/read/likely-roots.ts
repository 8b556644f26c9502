/**
 * The shadow roots that a first look at a page takes in, at a third of the cost of finding all of them: those of
 * custom elements, and the open ones of boxes that are otherwise empty. Text that stands only in other shadow
 * roots does not open the gate; once the gate is open it is read.
 */
import { isOwn } from '../card/own-hosts';
import { customElementsBelow, isCustom, shadowRootOf } from './shadow-roots';

/** The plain elements that pages use as hosts. */
const EMPTY_BOXES = 'div:empty, section:empty, article:empty, main:empty, aside:empty';

/**
 * @param node an element or a shadow root.
 * @param onBare told of custom elements that show nothing yet: they may get a root later, and nothing tells of that.
 */
export function likelyShadowRoots(
  node: Element | ShadowRoot,
  onBare: (element: Element) => void,
): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const keep = (host: Element, root: ShadowRoot | null) => {
    if (root !== null && !isOwn(host)) roots.push(root);
  };
  const look = (host: Element) => {
    // The browser's own way of opening closed roots is for hosts that show nothing else.
    const root = host.shadowRoot ?? (host.firstChild === null ? shadowRootOf(host) : null);
    keep(host, root);
    if (root === null && host.firstElementChild === null) onBare(host);
  };
  if (node instanceof Element) {
    if (isCustom(node)) look(node);
    else keep(node, node.shadowRoot);
  }
  if (node.firstElementChild === null) return roots;
  for (const host of node.querySelectorAll(EMPTY_BOXES)) keep(host, host.shadowRoot);
  for (const host of customElementsBelow(node)) look(host);
  return roots;
}
