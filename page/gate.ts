/** Watches a page until it may be about the debate. */
import { SAMPLE_LENGTH } from '../core/detection/language-tag';
import type { Gate } from '../core/gate/gate';
import { LateHosts } from './read/late-hosts';
import { likelyShadowRoots } from './read/likely-roots';
import { inSlices } from './slices';
import { type Changes, watchChanges } from './watch';

const NOT_TEXT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|LINK)$/;

/** UTF-16 code units that are looked at in one go: some ms on a slow machine. A word on the border is cut, which matters little. */
const PIECE = 100_000;

/**
 * Calls back once, as soon as the page's title or text opens the gate; looks at late content until then,
 * in gathered passes like those of the reader. Whoever is called back aborts the signal.
 * @param onOpen is given the beginning of the page's text, or '' where late content opened the gate.
 */
export function watchGate(document: Document, signal: AbortSignal, gate: Gate, onOpen: (sample: string) => void): void {
  const roots = new Set<ShadowRoot>();

  const late = new LateHosts(signal, (host) => watch.added(host));

  /** One native call for all the text: several times cheaper than visiting each text node. */
  const looksAt = (node: Node): boolean => !NOT_TEXT.test(node.nodeName) && gate.look(node.textContent ?? '');

  const looksInto = (node: Node): boolean => looksAt(node) || (node instanceof Element && looksIntoShadows(node));

  const looksIntoShadows = (node: Element | ShadowRoot): boolean => {
    for (const root of likelyShadowRoots(node, late.wait)) {
      if (!roots.has(root)) watch.root(root);
      roots.add(root);
      for (const child of root.childNodes) if (looksInto(child)) return true;
    }
    return false;
  };

  /**
   * Title and text in one, since the browser prepares the gate's expression for every kind of text that it meets.
   * Large data of scripts stands mostly right below the body: it is left out there, and is rare further down.
   */
  const textOf = (root: Element, title: string): string => {
    let text = title;
    for (let node = root.firstChild; node !== null; node = node.nextSibling) {
      if (!NOT_TEXT.test(node.nodeName)) text += `\n${node.textContent}`;
    }
    return text;
  };

  function* looksIntoPage(): Generator<void, string | null> {
    const root = document.body ?? document.documentElement;
    if (root === null) return null;
    const { title } = document;
    const text = textOf(root, title);
    for (let from = 0; from < text.length; from += PIECE) {
      if (from > 0) yield;
      if (gate.look(text.slice(from, from + PIECE), from === 0 ? title.length : 0)) return text.slice(0, SAMPLE_LENGTH);
    }
    return looksIntoShadows(root) ? '' : null;
  }

  const looksIntoChanges = ({ added, own }: Changes): boolean => {
    for (const node of added) if (node.isConnected && looksInto(node)) return true;
    for (const node of own) if (node.isConnected && looksAt(node)) return true;
    return false;
  };

  const lookAtAll = async () => {
    const sample = await inSlices(looksIntoPage(), signal);
    if (sample !== null) onOpen(sample);
  };

  const watch = watchChanges(
    document,
    signal,
    async (changes) => {
      if (!changes.flood) return looksIntoChanges(changes) ? onOpen('') : undefined;
      // A page that is read anew is counted anew.
      gate.turnPage();
      return lookAtAll();
    },
    [],
  );
  void lookAtAll();
}
