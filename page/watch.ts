/** Notes what changes on the page; works on it later, never inside the observer's callback. */
import { isOwn } from './card/own-hosts';
import { BREAK, INLINE, roleOf } from './read/elements';
import type { InTurn } from './turns';

export interface Changes {
  /** Nodes whose own running text changed. */
  readonly own: ReadonlySet<Node>;
  /** Nodes whose blocks came or went, which matters to their own text only where it was found to matter before. */
  readonly around: ReadonlySet<Node>;
  /** Added nodes to be read with all that is below them. */
  readonly added: ReadonlySet<Node>;
  /** True where there was too much to note: read the whole page again. */
  readonly flood: boolean;
}

export interface Watch {
  /** Watches a further root: a shadow root. */
  root(root: Node): void;
  /** Notes a node as if the page had just added it. */
  added(node: Node): void;
}

/** Beyond this many noted nodes one pass over the page is cheaper than many small ones. */
const FLOOD_NODES = 400;
/** ms in which changes gather before they are read. */
const GATHER_MS = 150;
/** A pass may take this share of the time, however restless the page: 1/20. */
const REST_FACTOR = 20;

/** Attributes that open or shut text that was read. */
const ATTRIBUTES = ['contenteditable', 'aria-hidden', 'hidden', 'open', 'role', 'lang'];

/**
 * Watches roots for changes until the signal aborts and hands them on in gathered passes.
 * @param inTurn runs each pass when nothing else is at work; what changes until then is gathered too.
 * @param onChanges reads what changed; the next pass waits for it, and then rests in proportion to its cost.
 */
export function watchChanges(
  root: Node,
  signal: AbortSignal,
  inTurn: InTurn,
  onChanges: (changes: Changes) => Promise<void>,
): Watch {
  let own = new Set<Node>();
  let around = new Set<Node>();
  let added = new Set<Node>();
  let flood = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let notBefore = 0;

  const note = (records: MutationRecord[]) => {
    if (!flood) {
      for (const record of records) {
        if (record.type === 'childList') {
          if (isOwnWork(record)) continue;
          for (const node of record.addedNodes) if (node.nodeType === 1 && !isOwn(node)) added.add(node);
          const inline = someInline(record.addedNodes) || someInline(record.removedNodes);
          (inline ? own : around).add(record.target);
        } else if (record.type === 'attributes') added.add(record.target);
        else if (record.target.parentNode !== null) own.add(record.target.parentNode);
        if (own.size + around.size + added.size > FLOOD_NODES) {
          flood = true;
          own.clear();
          around.clear();
          added.clear();
          break;
        }
      }
    }
    if (isNoted()) plan();
  };
  const isNoted = () => flood || own.size + around.size + added.size > 0;

  const plan = () => {
    if (busy || timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => inTurn(run), Math.max(GATHER_MS, notBefore - performance.now()));
  };

  const run = async () => {
    timer = undefined;
    const changes = { own, around, added, flood };
    own = new Set();
    around = new Set();
    added = new Set();
    flood = false;
    busy = true;
    const begun = performance.now();
    await onChanges(changes).catch(() => undefined);
    const took = performance.now() - begun;
    notBefore = performance.now() + took * REST_FACTOR;
    busy = false;
    if (isNoted()) plan();
  };

  const observer = new MutationObserver(note);
  const watch = (node: Node) =>
    observer.observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ATTRIBUTES,
    });
  watch(root);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return {
    root: watch,
    added(node) {
      if (flood) return;
      added.add(node);
      plan();
    },
  };
}

/** True where all that came or went is the card's host. */
function isOwnWork({ addedNodes, removedNodes }: MutationRecord): boolean {
  if (addedNodes.length + removedNodes.length !== 1) return false;
  const node = addedNodes[0] ?? removedNodes[0];
  return node !== undefined && isOwn(node);
}

/** True where one of the nodes is part of running text. */
function someInline(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (node.nodeType === 3) {
      if ((node.nodeValue ?? '').trim() !== '') return true;
    } else if (node.nodeType === 1) {
      const role = roleOf(node.nodeName);
      if (role === INLINE || role === BREAK) return true;
    }
  }
  return false;
}
