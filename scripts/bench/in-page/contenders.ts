/**
 * What is compared on the same text nodes with the same forms. Each finds the nodes as a page has them, by a
 * TreeWalker, unless its name says that it has them at hand. Each run returns a count, so that nothing can be left out.
 */
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';
import FastAhoCorasick from 'modern-ahocorasick/fast';
import { decide, type Lexicon, scan } from '../../../core/detection';

export interface Contender {
  readonly name: string;
  /** Too slow to be run more than once or twice. */
  readonly slow: boolean;
  readonly run: (stage: Stage) => number;
}

/** A part of a page, and its text nodes in order. */
export interface Stage {
  readonly root: Element;
  readonly nodes: readonly Text[];
}

/** Every text in a paragraph of its own. */
export function stageOf(texts: readonly string[]): Stage {
  const root = document.createElement('div');
  const nodes = texts.map((text) => document.createTextNode(text));
  for (const node of nodes) root.appendChild(document.createElement('p')).append(node);
  return { root, nodes };
}

/** The sum of what `read` makes of each text of the stage. */
function walk({ root }: Stage, read: (text: string) => number): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    sum = (sum + read(node.nodeValue ?? '')) | 0;
  return sum;
}

function atHand({ nodes }: Stage, read: (text: string) => number): number {
  let sum = 0;
  for (const node of nodes) sum = (sum + read(node.data)) | 0;
  return sum;
}

interface ContenderSetup {
  readonly lexicon: Lexicon;
  readonly forms: readonly string[];
  /** All of them, or fewer where mark.js would take minutes. */
  readonly markForms: readonly string[];
}

const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function alternation(forms: readonly string[]): string {
  // The longest first, as the longest match is wanted.
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

/** Counts matches with one RegExp. */
function regExpContender(name: string, pattern: RegExp): Contender {
  const read = (text: string) => {
    let count = 0;
    pattern.lastIndex = 0;
    while (pattern.exec(text) !== null) count += 1;
    return count;
  };
  return { name, slow: false, run: (stage) => walk(stage, read) };
}

function ahoContender(name: string, matcher: { search(text: string): readonly unknown[] }): Contender {
  return {
    name,
    slow: false,
    run: (stage) => walk(stage, (text) => matcher.search(text.toLowerCase()).length),
  };
}

type Maker = (setup: ContenderSetup) => Contender;

const lowerCase = (forms: readonly string[]) => [...new Set(forms.map((form) => form.toLowerCase()))];

/** Each is made only where it is wanted: an automaton over all forms takes its time to build. */
const MAKERS: readonly Maker[] = [
  () => ({ name: 'bare pass', slow: false, run: (stage) => walk(stage, sumOf) }),
  ({ lexicon }) => ({ name: 'scan', slow: false, run: (stage) => walk(stage, (text) => countOf(lexicon, text)) }),
  ({ lexicon }) => ({ name: 'scan + decide', slow: false, run: (stage) => decideAll(lexicon, stage) }),
  ({ forms }) => regExpContender('RegExp, ASCII borders', new RegExp(`\\b(?:${alternation(forms)})\\b`, 'gi')),
  ({ forms }) =>
    regExpContender(
      'RegExp, Unicode borders',
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternation(forms)})(?![\\p{L}\\p{N}])`, 'giu'),
    ),
  ({ forms }) => ahoContender('modern-ahocorasick', new AhoCorasick(lowerCase(forms))),
  ({ forms }) => ahoContender('modern-ahocorasick/fast', new FastAhoCorasick(lowerCase(forms))),
  () => ({ name: 'bare pass, nodes at hand', slow: false, run: (stage) => atHand(stage, sumOf) }),
  ({ lexicon }) => ({
    name: 'scan, nodes at hand',
    slow: false,
    run: (stage) => atHand(stage, (text) => countOf(lexicon, text)),
  }),
  ({ markForms }) => ({ name: 'mark.js', slow: true, run: ({ nodes }) => markAll(nodes, markForms) }),
];

export function contenders(setup: ContenderSetup): Contender[] {
  return MAKERS.map((make) => make(setup));
}

/** One alone, by its place in the list. */
export function coldContender(index: number, setup: ContenderSetup): Contender {
  const make = MAKERS[index];
  if (make === undefined) throw new Error(`no contender ${index}`);
  return make(setup);
}

function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function countOf(lexicon: Lexicon, text: string): number {
  return scan(lexicon, text, '')?.count ?? 0;
}

function decideAll(lexicon: Lexicon, stage: Stage): number {
  const scanned: ReturnType<typeof scan>[] = [];
  walk(stage, (text) => scanned.push(scan(lexicon, text, '')));
  const page = { title: '', lang: '', published: null };
  return decide(lexicon, page, scanned).reduce((count, mentions) => count + mentions.length, 0);
}

/** mark.js goes from form to form by recursion: with all of them at once its stack runs over. */
const MARK_AT_ONCE = 250;

/** mark.js works on elements: the nodes are copied into paragraphs before the clock that matters to it starts anew. */
let copy: HTMLElement | null = null;
export function copyForMark(nodes: readonly Text[]): void {
  copy = document.createElement('div');
  for (const node of nodes) {
    const paragraph = document.createElement('p');
    paragraph.append(node.data);
    copy.append(paragraph);
  }
}

function markAll(nodes: readonly Text[], forms: readonly string[]): number {
  if (copy === null) copyForMark(nodes);
  let count = 0;
  if (copy !== null) {
    const done = (marks: number): void => {
      count += marks;
    };
    for (let at = 0; at < forms.length; at += MARK_AT_ONCE)
      new Mark(copy).mark(forms.slice(at, at + MARK_AT_ONCE), {
        accuracy: 'exactly',
        separateWordSearch: false,
        diacritics: false,
        done,
      });
  }
  copy = null;
  return count;
}
