/** Finds shadow roots, which no walk over nodes enters. */

import { isOwn } from '../card/own-hosts';

/** Opens closed roots where the browser lets an extension do so; set once by the wiring. */
let openOrClosed = (element: Element): ShadowRoot | null => element.shadowRoot;

export function useShadowRootOpener(opener: (element: Element) => ShadowRoot | null): void {
  openOrClosed = opener;
}

/** The elements that HTML lets carry a shadow root, beside custom elements. */
const PLAIN_HOSTS =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';

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
  for (const element of root.querySelectorAll(`${PLAIN_HOSTS}, :not(:is(${NEVER_HOSTS}))`)) {
    const shadow = isOwn(element) ? null : openOrClosed(element);
    if (shadow) yield shadow;
    else if (isCustom(element)) onBare(element);
  }
}

export function shadowRootOf(element: Element): ShadowRoot | null {
  return openOrClosed(element);
}

const isCustom = (element: Element) => element.nodeName.includes('-');

const NEVER_HOSTS =
  'a, abbr, b, br, button, caption, code, col, colgroup, dd, dl, dt, em, figcaption, figure, form, hr, i, iframe, img, input, label, li, ' +
  'link, meta, noscript, ol, option, path, picture, pre, script, select, small, source, strong, style, sub, sup, svg, svg *, table, tbody, td, ' +
  'template, textarea, tfoot, th, thead, time, tr, u, ul, use, video';
