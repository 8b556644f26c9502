/** Finds shadow roots, which no walk over nodes enters. */

import { isOwn } from '../card/own-hosts';
import { customElementsBelow, isCustom } from './custom-elements';

/** Opens closed roots where the browser lets an extension do so; set once by the wiring. */
let openOrClosed = (element: Element): ShadowRoot | null => element.shadowRoot;

/** Sets how roots are opened, once, before the first is looked for. */
export function useShadowRootOpener(opener: (element: Element) => ShadowRoot | null): void {
  openOrClosed = opener;
}

/** The elements that HTML lets carry a shadow root, beside custom elements. */
const PLAIN_HOSTS =
  'div, section, article, main, aside, p, span, body, header, footer, nav, blockquote, h1, h2, h3, h4, h5, h6';
/**
 * Those of them that pages use for it. A closed root on a plain element is looked for only where the element is
 * otherwise empty: the browser's way of opening one costs more than reading the element's text.
 */
const LIKELY_HOSTS = 'div, section, article, main, aside';
const EMPTY_HOSTS = `:is(${PLAIN_HOSTS}):empty`;

/**
 * Every shadow root directly below a node; roots inside them are found when they are read.
 * @param onBare told of custom elements that have none yet: they may get one later, and nothing tells of that.
 */
export function* shadowRootsBelow(
  root: Node,
  onBare: (element: Element) => void = () => undefined,
): Generator<ShadowRoot> {
  if (!(root instanceof Element || root instanceof Document || root instanceof DocumentFragment)) return;
  if (root instanceof Element) {
    if (isOwn(root)) return;
    const own = openOrClosed(root);
    if (own) yield own;
    else if (isCustom(root)) onBare(root);
  }
  for (const element of root.querySelectorAll(LIKELY_HOSTS)) if (element.shadowRoot) yield element.shadowRoot;
  for (const element of root.querySelectorAll(EMPTY_HOSTS)) {
    const shadow = isOwn(element) || isLikelyOpen(element) ? null : openOrClosed(element);
    if (shadow) yield shadow;
  }
  for (const element of customElementsBelow(root)) {
    const shadow = openOrClosed(element);
    if (shadow) yield shadow;
    else onBare(element);
  }
}

/** True for a root that the first look has found already. */
const isLikelyOpen = (element: Element) => element.shadowRoot !== null && element.matches(LIKELY_HOSTS);

/** An element's shadow root, closed ones too where the browser opens them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return openOrClosed(element);
}
