/**
 * The shadow roots that a first look at a page takes in, at a third of the cost of finding all of them: those of
 * custom elements, and the open ones of boxes that are otherwise empty. Text that stands only in other shadow
 * roots does not open the gate; once the gate is open it is read.
 */
import { customElementsBelow, isCustom } from '../read/custom-elements';

/** The plain elements that pages use as hosts. */
const EMPTY_BOXES = 'div:empty, section:empty, article:empty, main:empty, aside:empty';

/** The browser's own way of opening roots, closed ones too. */
export type OpenShadowRoot = (element: Element) => ShadowRoot | null;

/** The root of a host. Closed ones are opened, at some cost, only where the host shows nothing else. */
export function likelyRootOf(host: Element, open: OpenShadowRoot): ShadowRoot | null {
  return host.shadowRoot ?? (isCustom(host) && host.firstChild === null ? open(host) : null);
}

/**
 * The roots directly below a node, in no order that matters.
 * @param onBare told of custom elements that show nothing yet: they may get a root later, and nothing tells of that.
 */
export function likelyRootsBelow(
  node: Document | Element | ShadowRoot,
  open: OpenShadowRoot,
  onBare: (element: Element) => void,
): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (node.firstElementChild === null) return roots;
  for (const { shadowRoot } of node.querySelectorAll(EMPTY_BOXES)) if (shadowRoot !== null) roots.push(shadowRoot);
  for (const host of customElementsBelow(node)) {
    const root = likelyRootOf(host, open);
    if (root !== null) roots.push(root);
    else if (host.firstElementChild === null) onBare(host);
  }
  return roots;
}
