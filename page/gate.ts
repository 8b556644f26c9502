/** Watches a page until it may be about the debate. */
import type { Gate } from '../core/gate/gate';
import { LateHosts } from './read/late-hosts';
import { shadowRootsBelow } from './read/shadow-roots';
import { type Changes, type Watch, watchChanges } from './watch';

const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK']);

/**
 * Calls back once, as soon as the page's title or text opens the gate; looks at late content until then,
 * in gathered passes like those of the reader. Whoever is called back aborts the signal.
 */
export function watchGate(document: Document, signal: AbortSignal, createGate: () => Gate, onOpen: () => void): void {
  let gate = createGate();
  let watch: Watch | undefined;
  let late: LateHosts | undefined;
  const roots = new Set<ShadowRoot>();

  const onBare = (element: Element) => {
    late ??= new LateHosts(signal, (host) => watch?.added(host));
    late.wait(element);
  };

  /** One native call for all the text: several times cheaper than visiting each text node. */
  const looksAt = (node: Node): boolean => !NOT_TEXT.has(node.nodeName) && gate.look(node.textContent ?? '');

  const looksInto = (node: Node): boolean => looksAt(node) || looksIntoShadows(node);

  const looksIntoShadows = (node: Node): boolean => {
    for (const root of shadowRootsBelow(node, onBare)) {
      if (!roots.has(root)) watch?.root(root);
      roots.add(root);
      for (const child of root.childNodes) if (looksInto(child)) return true;
    }
    return false;
  };

  /** Large data of scripts stands mostly right below the body: it is left out there, and is rare further down. */
  const looksIntoPage = (): boolean => {
    const root = document.body ?? document.documentElement;
    if (root === null) return false;
    for (const node of root.childNodes) if (looksAt(node)) return true;
    return looksIntoShadows(root);
  };

  const looksIntoChanges = ({ added, own }: Changes): boolean => {
    for (const node of added) if (node.isConnected && looksInto(node)) return true;
    for (const node of own) if (node.isConnected && looksAt(node)) return true;
    return false;
  };

  if (gate.look(document.title) || looksIntoPage()) {
    onOpen();
    return;
  }
  const onChanges = async (changes: Changes) => {
    // A page that is read anew is counted anew.
    if (changes.flood) gate = createGate();
    if (!(changes.flood ? looksIntoPage() : looksIntoChanges(changes))) return;
    onOpen();
  };
  watch = watchChanges(document, signal, onChanges, []);
  for (const root of roots) watch.root(root);
}
