/**
 * Running text: the text nodes that stand in one line of thought, with nothing but
 * inline elements between them. A mention may cross the nodes of a run, never runs.
 */
import { BLOCK, BREAK, HEADING, INLINE, isApart, roleOf, SKIP } from './elements';
import { following, Rest } from './rest';

export interface Run {
  /** The nearest ancestor that is not inline: an element, or a shadow root. */
  readonly container: Node;
  readonly heading: boolean;
  readonly nodes: readonly Text[];
  /** Where each node's data begins in `text` (UTF-16 code units). */
  readonly starts: readonly number[];
  readonly text: string;
}

const SHOW_TEXT = 4;
/**
 * A look at the clock after so much work, in UTF-16 code units of text to be searched; finding a node costs about as
 * much as searching 40.
 */
const STRIDE = 1000;
const NODE = 40;

type OnRun = (run: Run) => void;

interface Place {
  readonly container: Node;
  readonly heading: boolean;
}

/** The place of a text node, or null where its own element is not for reading. */
function placeOf(parent: Node): Place | null {
  let heading = false;
  for (let node: Node | null = parent; node !== null; node = node.parentNode) {
    const role = node.nodeType === 1 ? roleOf(node.nodeName) : BLOCK;
    if (role === SKIP) return null;
    if (role === INLINE) continue;
    heading = role === HEADING;
    return { container: node, heading };
  }
  return null;
}

/** White space alone is never longer than this on real pages; longer text is not worth the test. */
const SHORT = 40;
const isSpace = (data: string) => data.length < SHORT && data.trim() === '';

type Gap = 'none' | 'space' | 'block';

/** What stands between a text node and the text before it in the same container. */
function gapBefore(node: Node, container: Node): Gap {
  let gap: Gap = 'none';
  let at: Node = node;
  for (;;) {
    while (at.previousSibling === null) {
      if (at.parentNode === null || at.parentNode === container) return gap;
      at = at.parentNode;
    }
    at = at.previousSibling;
    // Into what stands in the line, as far as its last part.
    while (at.nodeType === 1 && roleOf(at.nodeName) === INLINE && at.lastChild !== null) at = at.lastChild;
    if (at.nodeType === 3 && !isSpace((at as Text).data)) return gap;
    if (at.nodeType !== 1) continue;
    const role = roleOf(at.nodeName);
    if (role === BREAK || (role === SKIP && !isApart(at.nodeName))) gap = 'space';
    else if (role !== INLINE) return 'block';
  }
}

/** Gathers text nodes into runs, in the order in which they are given. */
class RunBuilder {
  #container: Node | null = null;
  #heading = false;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #parts: string[] = [];
  #length = 0;

  constructor(private readonly onRun: OnRun) {}

  add(node: Text, data: string, place: Place): void {
    const gap = this.#container === place.container ? gapBefore(node, place.container) : 'block';
    if (gap === 'block') {
      this.flush();
      this.#container = place.container;
      this.#heading = place.heading;
    } else if (gap === 'space') this.#put(' ');
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#put(data);
  }

  /** White space between two nodes. It may stand after the run's end, where it does no harm. */
  space(): void {
    if (this.#nodes.length > 0) this.#put(' ');
  }

  #put(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  flush(): void {
    if (this.#container !== null && this.#nodes.length > 0) {
      this.onRun({
        container: this.#container,
        heading: this.#heading,
        nodes: this.#nodes,
        starts: this.#starts,
        // Joined, not added up: an engine keeps a sum as its parts, and code that meets many kinds of strings is slow.
        text: this.#parts.length === 1 ? (this.#parts[0] ?? '') : this.#parts.join(''),
      });
      this.#nodes = [];
      this.#starts = [];
    }
    this.#container = null;
    this.#parts = [];
    this.#length = 0;
  }
}

/**
 * Reads the runs below a node in document order, a slice at a time: yields after
 * every `STRIDE` of work so that the caller can look at its clock.
 * What is skipped by attributes or styles is still read here: looking at those costs
 * more than reading, so it is done later, and only where something was found.
 */
export function* readRuns(root: Node, onRun: OnRun): Generator<void> {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  if (document === null) return;
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  const rest = new Rest(root);
  const builder = new RunBuilder(onRun);
  let parent: Node | null = null;
  let place: Place | null = null;
  let work = 0;
  let node = walker.nextNode();
  while (node !== null) {
    if (work > STRIDE) {
      work = 0;
      const next = yield* rest.before(node);
      if (next === null) break;
      walker.currentNode = next;
      if (next.nodeType !== 3) {
        node = walker.nextNode();
        continue;
      }
      node = next;
    }
    if (node.parentNode !== parent) {
      parent = node.parentNode;
      place = parent === null ? null : placeOf(parent);
    }
    work += NODE;
    if (place !== null) {
      const data = (node as Text).data;
      work += data.length;
      if (isSpace(data)) builder.space();
      else builder.add(node as Text, data, place);
    }
    node = walker.nextNode();
  }
  builder.flush();
}

/** Reads the runs of a container's own text. What its blocks say is passed over whole, however much it is. */
export function* readOwnRuns(container: Node, onRun: OnRun): Generator<void> {
  if (container.nodeType === 1 && roleOf(container.nodeName) === SKIP) return;
  const place = { container, heading: roleOf(container.nodeName) === HEADING };
  const builder = new RunBuilder(onRun);
  let work = 0;
  const rest = new Rest(container);
  let node: Node | null = container.firstChild;
  while (node !== null) {
    if (work > STRIDE) {
      work = 0;
      node = yield* rest.before(node);
      if (node === null) break;
    }
    work += NODE;
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      work += data.length;
      if (isSpace(data)) builder.space();
      else builder.add(node as Text, data, place);
    }
    const inside: Node | null = node.nodeType === 1 && roleOf(node.nodeName) === INLINE ? node.firstChild : null;
    node = inside ?? following(node, container);
  }
  builder.flush();
}
