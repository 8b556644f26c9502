/**
 * Watches a page until it may be about the debate. Stands in every page, where all of it runs cold and each kind of
 * object that is asked for costs the browser more than the page's text does: hence XPath, and no element where none is needed.
 */
import { SAMPLE_LENGTH } from '../../core/detection/language-tag';
import type { Family } from '../../core/gate/families';
import { mayOpen, namesCore } from '../../core/gate/first-look';
import { Gate, NEAR } from '../../core/gate/gate';
import { lowered } from '../../core/gate/words';
import { breathe } from '../slices';
import { LateRoots } from './late-roots';
import { likelyRootOf, likelyRootsBelow, type OpenShadowRoot } from './likely-roots';

interface GateOptions {
  readonly document: Document;
  readonly families: readonly Family[];
  readonly openShadowRoot: OpenShadowRoot;
  /** Whether the extension is still there. Asked rarely: it costs a page about as much as looking at its text. */
  readonly isAlive: () => boolean;
  /**
   * Called once, when the page may be about the debate; then nothing is watched any more.
   * Is given the beginning of the page's text, or '' where late content opened the gate.
   */
  readonly onOpen: (sample: string) => void;
}

/** XPathResult.STRING_TYPE */
const STRING = 2;
const NOT_TEXT = ' SCRIPT STYLE NOSCRIPT TEMPLATE LINK ';
const isText = ({ nodeName }: Node) => !NOT_TEXT.includes(` ${nodeName} `);
const textOf = (node: Node) => (isText(node) ? `\n${node.textContent}` : '');

/** UTF-16 code units of a piece: most pages that open the gate do so in the first. A word on the border is cut, which matters little. */
const PIECE = 20_000;
/** UTF-16 code units that are looked at in one go: some ms on a slow machine. */
const LONG = 5 * PIECE;
/** Beyond so many changes one look at the page is cheaper than many small ones. */
const FLOOD = 400;
/** ms in which changes gather before they are looked at. */
const GATHER_MS = 150;
/** Looking may take this share of the time, however restless the page: 1/20. */
const REST_FACTOR = 20;
/** Passes over late content after which the browser is asked whether the extension is still there. */
const ASK_EVERY = 50;
const CHANGES = { childList: true, characterData: true, subtree: true } as const;

/** Looks at the page's title and text, and at what comes later, until they open the gate. */
export function watchGate({ document, families, openShadowRoot, isAlive, onOpen }: GateOptions): void {
  const roots = new Set<ShadowRoot>();
  /** Made when page or title first name something that the debate cannot do without. */
  let gate: Gate | undefined;
  let records: MutationRecord[] = [];
  let drawn: Element[] = [];
  let flood = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let passes = 0;
  let notBefore = 0;
  let stopped = false;

  /** Made when first needed: most pages have no custom elements. */
  let late: LateRoots | undefined;
  const waitFor = (bare: Element) => {
    late ??= new LateRoots(openShadowRoot, (host) => {
      drawn.push(host);
      plan();
    });
    late.wait(bare);
  };

  const looksAt = (text: string): boolean => {
    const { title } = document;
    if (gate === undefined && !namesCore(families, lowered(title + text))) return false;
    gate ??= new Gate(families);
    return gate.look(text, title);
  };

  /** The text of a shadow root, and of those in it. */
  const textOfRoot = (root: ShadowRoot): string => {
    if (!roots.has(root)) observer.observe(root, CHANGES);
    roots.add(root);
    let text = '';
    for (const child of root.childNodes) text += textOf(child);
    return text + textOfRootsBelow(root);
  };

  const textOfRootsBelow = (node: Document | Element | ShadowRoot): string => {
    let text = '';
    for (const root of likelyRootsBelow(node, openShadowRoot, waitFor)) text += textOfRoot(root);
    return text;
  };

  /** All that a late node says. */
  const wholeTextOf = (node: Node): string => {
    if (!node.isConnected || !isText(node)) return '';
    if (!(node instanceof Element)) return textOf(node);
    const root = likelyRootOf(node, openShadowRoot);
    return textOf(node) + (root === null ? '' : textOfRoot(root)) + textOfRootsBelow(node);
  };

  /** Large data of scripts stands mostly right below the body: it is left out there, and is rare further down. */
  const visibleText = (): string => {
    let text = '';
    for (let node = (document.body ?? document.documentElement).firstChild; node !== null; node = node.nextSibling) {
      text += textOf(node);
    }
    return text;
  };

  /** A piece of it, node by node: of a long page the rest is often not asked for. */
  const beginning = (): string => {
    const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let node = walker.nextNode(); node !== null && text.length < PIECE; node = walker.nextNode()) {
      if (node.parentNode !== null && isText(node.parentNode)) text += node.nodeValue ?? '';
    }
    return text;
  };

  const looksAtPage = async (): Promise<string | null> => {
    gate = undefined;
    const all = document.evaluate('string(/)', document, null, STRING, null).stringValue;
    let may = mayOpen(families, all.slice(0, LONG));
    if (all.length > LONG) await breathe();
    if (all.length > LONG && may) {
      const text = beginning();
      if (new Gate(families).look(text, document.title)) return text.slice(0, SAMPLE_LENGTH);
    }
    for (let from = LONG; from < all.length && !may; from += LONG) {
      may = mayOpen(families, document.title + all.slice(from - NEAR, from + LONG));
      await breathe();
    }
    const text = (may ? visibleText() : '') + textOfRootsBelow(document);
    for (let from = 0; from < text.length && !stopped; from += PIECE) {
      if (from % LONG === 0 && text.length > LONG) await breathe();
      if (looksAt(text.slice(from, from + PIECE))) return text.slice(0, SAMPLE_LENGTH);
    }
    return null;
  };

  const looksAtChanges = async (): Promise<string | null> => {
    const nodes = new Set<Node>(drawn);
    for (const { type, addedNodes, target } of records) {
      if (type === 'characterData') nodes.add(target);
      else for (const node of addedNodes) nodes.add(node);
    }
    const isFlood = flood || nodes.size > FLOOD;
    drawn = [];
    records = [];
    flood = false;
    // A page that is read anew is counted anew.
    if (isFlood) return looksAtPage();
    let text = '';
    for (const node of nodes) text += wholeTextOf(node);
    return text !== '' && looksAt(text) ? '' : null;
  };

  const stop = () => {
    stopped = true;
    observer.disconnect();
    late?.stop();
    clearTimeout(timer);
  };

  const look = async (looks: () => Promise<string | null>) => {
    const sample = await looks().catch(() => null);
    if (sample === null || stopped) return;
    stop();
    onOpen(sample);
  };

  const pass = async () => {
    passes += 1;
    if (passes % ASK_EVERY === 0 && !isAlive()) return stop();
    const begun = performance.now();
    await look(looksAtChanges);
    const now = performance.now();
    notBefore = now + (now - begun) * REST_FACTOR;
    timer = undefined;
    if (flood || records.length > 0 || drawn.length > 0) plan();
  };

  const plan = () => {
    if (!stopped) timer ??= setTimeout(pass, Math.max(GATHER_MS, notBefore - performance.now()));
  };

  const observer = new MutationObserver((noted) => {
    if (records.length > FLOOD) flood = true;
    records = flood ? [] : records.concat(noted);
    plan();
  });
  observer.observe(document, CHANGES);
  void look(looksAtPage);
}
