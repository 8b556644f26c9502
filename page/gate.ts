/** Watches a page until it may be about the debate. */
import type { Gate } from '../core/gate/gate';
import { shadowRootsBelow } from './read/shadow-roots';

/** Calls back once, as soon as the page's title or text opens the gate; watches late content until then. */
export function watchGate(document: Document, signal: AbortSignal, gate: Gate, onOpen: () => void): void {
  if (gate.look(document.title) || looksInto(gate, document.body)) return onOpen();
  const observer = new MutationObserver((records) => {
    const added = new Set<Node>();
    for (const record of records) {
      if (record.type === 'characterData') added.add(record.target);
      else for (const node of record.addedNodes) added.add(node);
    }
    for (const node of added) {
      if (!looksInto(gate, node)) continue;
      observer.disconnect();
      return onOpen();
    }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK']);

function looksInto(gate: Gate, node: Node | null): boolean {
  if (node === null || NOT_TEXT.has(node.nodeName)) return false;
  // One native call for all the text: several times cheaper than visiting each text node.
  if (gate.look(node.textContent ?? '')) return true;
  if (node.nodeType !== 1) return false;
  for (const root of shadowRootsBelow(node)) if (looksInto(gate, root) || gate.look(root.textContent ?? '')) return true;
  return false;
}
