/** Whether text that was found may be marked: looked at only where there is something to mark. */
import { isShut, roleOf, SKIP } from './elements';

/** The parent across shadow borders: a shadow root's host, a slotted node's parent. */
export function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** True where no ancestor is editable, hidden from assistive technology, code or a control. */
export function isReadable(container: Node): boolean {
  for (let node: Node | null = container; node !== null; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    if (roleOf(node.nodeName) === SKIP || isShut(node)) return false;
  }
  return container.ownerDocument?.designMode !== 'on';
}

/**
 * True where the element is laid out and not hidden by style. Forces a style pass: ask rarely.
 * @param opaque whether see-through text counts as hidden. It need not when marking: pages fade text in, and no
 * event tells of that, while a mark on see-through text is itself not to be seen.
 */
export function isVisible(element: Element, opaque = false): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: opaque, contentVisibilityAuto: false });
}

/** What is written in, or kept from readers: asked in one native call, for text that changes with every key. */
const SHUT = '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [aria-hidden="true"]';

/** True inside what is written in, or kept from readers. */
export function isShutPlace(container: Node): boolean {
  return container instanceof Element && container.closest(SHUT) !== null;
}

const FLOWS_ON = /^(?:inline|contents|ruby)/;

/**
 * True where every element between the first and the last node of a mention is laid
 * out in line, so that the reader, too, sees one phrase.
 */
export function flowsOn(first: Node, last: Node, container: Node): boolean {
  if (first === last) return true;
  for (const end of [first, last]) {
    for (let node = end.parentNode; node !== null && node !== container; node = node.parentNode) {
      if (node.contains(first) && node.contains(last)) break;
      if (node instanceof Element && !FLOWS_ON.test(getComputedStyle(node).display)) return false;
    }
  }
  return true;
}
