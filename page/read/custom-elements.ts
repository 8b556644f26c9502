/** Elements whose names a page has made up: the commonest hosts of shadow roots. */

/** XPathResult.ORDERED_NODE_SNAPSHOT_TYPE */
const ORDERED_SNAPSHOT = 7;

export const isCustom = (element: Element) => element.nodeName.includes('-');

/** By XPath, which alone can ask for a part of a name without handing out every element. */
export function customElementsBelow(root: Element | Document | DocumentFragment): Element[] {
  // XPath knows no fragments; inside shadow roots there is little enough to look at each element.
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return [...root.querySelectorAll('*')].filter(isCustom);
  const document = root.ownerDocument ?? root;
  if (!('evaluate' in document)) return [];
  const found = document.evaluate('.//*[contains(local-name(), "-")]', root, null, ORDERED_SNAPSHOT, null);
  const elements: Element[] = [];
  for (let index = 0; index < found.snapshotLength; index++) {
    const node = found.snapshotItem(index);
    if (node instanceof Element) elements.push(node);
  }
  return elements;
}
