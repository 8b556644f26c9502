/** Reads again what changed, and only that. */
import type { Changes } from '../watch';
import { BLOCK, INLINE, roleOf } from './elements';
import type { PageText } from './page-text';
import { isShutPlace, parentOf } from './readable';

/**
 * Reads what has changed, in steps: what came is read, what has gone is forgotten, and the blocks whose own text
 * either touches are read anew.
 */
export function* readChanged(text: PageText, changes: Changes): Generator<void> {
  const inAdded = (node: Node) => {
    for (let at = parentOf(node); at !== null; at = parentOf(at)) if (changes.added.has(at)) return true;
    return false;
  };
  text.forgetBelow(changes.added);
  for (const root of changes.added) {
    if (root.isConnected && !inAdded(root)) yield* text.read(root);
  }
  const containers = new Set<Node>();
  const addContainer = (node: Node, always: boolean) => {
    if (!node.isConnected) return;
    const container = containerOf(node);
    if (changes.added.has(container) || inAdded(container)) return;
    if (always || text.has(container)) containers.add(container);
  };
  // An added inline element, or one whose attributes changed, is a part of a line.
  for (const node of [...changes.own, ...changes.added]) addContainer(node, true);
  for (const node of changes.around) addContainer(node, false);
  // Last, since reading an added inline element has put a part of its container's text down as a run of its own.
  for (const container of containers) {
    if (isShutPlace(container)) text.drop(container);
    else yield* text.readOwn(container);
  }
}

/** The nearest node that is not inline: where the text of a node belongs. */
function containerOf(node: Node): Node {
  let at = node;
  while (at.parentNode !== null && (at.nodeType === 3 || (at.nodeType === 1 ? roleOf(at.nodeName) : BLOCK) === INLINE))
    at = at.parentNode;
  return at;
}
