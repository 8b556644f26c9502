/** Watches a page until it may be about the debate. */
import type { Gate } from '../core/gate/gate';
import { isOwn } from './card/own-hosts';
import { shadowRootsBelow } from './read/shadow-roots';
import { type Changes, watchChanges } from './watch';

/**
 * Calls back once, as soon as the page's title or text opens the gate; looks at late content until then,
 * in gathered passes like those of the reader.
 */
export function watchGate(document: Document, signal: AbortSignal, createGate: () => Gate, onOpen: () => void): void {
  let gate = createGate();
  if (gate.look(document.title) || looksIntoPage(gate, document)) {
    onOpen();
    return;
  }
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
  watchChanges(document, stop.signal, async (changes) => {
    // A page that is read anew is counted anew.
    if (changes.flood) gate = createGate();
    if (!(changes.flood ? looksIntoPage(gate, document) : looksIntoChanges(gate, changes))) return;
    stop.abort();
    onOpen();
  });
}

const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK']);

/** Large data of scripts stands mostly right below the body: it is left out there, and is rare further down. */
function looksIntoPage(gate: Gate, document: Document): boolean {
  const root = document.body ?? document.documentElement;
  if (root === null) return false;
  for (const node of root.childNodes) if (looksAt(gate, node)) return true;
  return looksIntoShadows(gate, root);
}

function looksIntoChanges(gate: Gate, { added, own }: Changes): boolean {
  for (const node of added) if (node.isConnected && looksInto(gate, node)) return true;
  for (const node of own) if (node.isConnected && looksAt(gate, node)) return true;
  return false;
}

function looksInto(gate: Gate, node: Node): boolean {
  return looksAt(gate, node) || looksIntoShadows(gate, node);
}

/** One native call for all the text: several times cheaper than visiting each text node. */
function looksAt(gate: Gate, node: Node): boolean {
  return !NOT_TEXT.has(node.nodeName) && !isOwn(node) && gate.look(node.textContent ?? '');
}

function looksIntoShadows(gate: Gate, node: Node): boolean {
  for (const root of shadowRootsBelow(node)) {
    for (const child of root.childNodes) if (looksInto(gate, child)) return true;
  }
  return false;
}
