/** Watches a page until it may be about the debate. */
import type { Gate } from '../core/gate/gate';
import { LateHosts } from './read/late-hosts';
import { likelyShadowRoots } from './read/likely-roots';
import { type Changes, type Watch, watchChanges } from './watch';

const NOT_TEXT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|LINK)$/;

/**
 * Calls back once, as soon as the page's title or text opens the gate; looks at late content until then,
 * in gathered passes like those of the reader. Whoever is called back aborts the signal.
 */
export function watchGate(document: Document, signal: AbortSignal, gate: Gate, onOpen: () => void): void {
  let watch: Watch | undefined;
  const roots = new Set<ShadowRoot>();

  const late = new LateHosts(signal, (host) => watch?.added(host));

  /** One native call for all the text: several times cheaper than visiting each text node. */
  const looksAt = (node: Node): boolean => !NOT_TEXT.test(node.nodeName) && gate.look(node.textContent ?? '');

  const looksInto = (node: Node): boolean => looksAt(node) || (node instanceof Element && looksIntoShadows(node));

  const looksIntoShadows = (node: Element | ShadowRoot): boolean => {
    for (const root of likelyShadowRoots(node, late.wait)) {
      if (!roots.has(root)) watch?.root(root);
      roots.add(root);
      for (const child of root.childNodes) if (looksInto(child)) return true;
    }
    return false;
  };

  /**
   * Title and text in one, since the browser prepares the gate's expression for every kind of text that it meets.
   * Large data of scripts stands mostly right below the body: it is left out there, and is rare further down.
   */
  const looksIntoPage = (): boolean => {
    const root = document.body ?? document.documentElement;
    if (root === null) return false;
    const { title } = document;
    let text = `${title}\n`;
    for (let node = root.firstChild; node !== null; node = node.nextSibling) {
      if (!NOT_TEXT.test(node.nodeName)) text += `${node.textContent}\n`;
    }
    return (text.length > 1 && gate.look(text, title.length)) || looksIntoShadows(root);
  };

  const looksIntoChanges = ({ added, own }: Changes): boolean => {
    for (const node of added) if (node.isConnected && looksInto(node)) return true;
    for (const node of own) if (node.isConnected && looksAt(node)) return true;
    return false;
  };

  if (looksIntoPage()) {
    onOpen();
    return;
  }
  const onChanges = async (changes: Changes) => {
    // A page that is read anew is counted anew.
    if (changes.flood) gate.turnPage();
    if (changes.flood ? looksIntoPage() : looksIntoChanges(changes)) onOpen();
  };
  watch = watchChanges(document, signal, onChanges, []);
  for (const root of roots) watch.root(root);
}
