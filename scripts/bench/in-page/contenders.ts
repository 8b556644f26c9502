/** What is compared on the same text nodes with the same forms. Each run returns a count, so that nothing can be left out. */
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';
import FastAhoCorasick from 'modern-ahocorasick/fast';
import { decide, type Lexicon, scan } from '../../../core/detection';

export interface Contender {
  readonly name: string;
  /** Too slow to be run more than once or twice. */
  readonly slow: boolean;
  readonly run: (nodes: readonly Text[]) => number;
}

export interface ContenderSetup {
  readonly lexicon: Lexicon;
  readonly forms: readonly string[];
  /** The few forms that mark.js bears. */
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
  return {
    name,
    slow: false,
    run(nodes) {
      let count = 0;
      for (const node of nodes) {
        const text = node.data;
        pattern.lastIndex = 0;
        while (pattern.exec(text) !== null) count += 1;
      }
      return count;
    },
  };
}

function ahoContender(name: string, matcher: { search(text: string): readonly unknown[] }): Contender {
  return {
    name,
    slow: false,
    run(nodes) {
      let count = 0;
      for (const node of nodes) count += matcher.search(node.data.toLowerCase()).length;
      return count;
    },
  };
}

type Maker = (setup: ContenderSetup) => Contender;

const lowerCase = (forms: readonly string[]) => [...new Set(forms.map((form) => form.toLowerCase()))];

/** Each is made only where it is wanted: an automaton over all forms takes its time to build. */
const MAKERS: readonly Maker[] = [
  () => ({ name: 'bare pass', slow: false, run: readAll }),
  ({ lexicon }) => ({ name: 'scan', slow: false, run: (nodes) => scanAll(lexicon, nodes) }),
  ({ lexicon }) => ({ name: 'scan + decide', slow: false, run: (nodes) => decideAll(lexicon, nodes) }),
  ({ forms }) => regExpContender('RegExp, ASCII borders', new RegExp(`\\b(?:${alternation(forms)})\\b`, 'gi')),
  ({ forms }) =>
    regExpContender(
      'RegExp, Unicode borders',
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternation(forms)})(?![\\p{L}\\p{N}])`, 'giu'),
    ),
  ({ forms }) => ahoContender('modern-ahocorasick', new AhoCorasick(lowerCase(forms))),
  ({ forms }) => ahoContender('modern-ahocorasick/fast', new FastAhoCorasick(lowerCase(forms))),
  ({ markForms }) => ({ name: 'mark.js', slow: true, run: (nodes) => markAll(nodes, markForms) }),
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

function readAll(nodes: readonly Text[]): number {
  let sum = 0;
  for (const node of nodes) {
    const text = node.data;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  }
  return sum;
}

function scanAll(lexicon: Lexicon, nodes: readonly Text[]): number {
  let hits = 0;
  for (const node of nodes) hits += scan(lexicon, node.data, '')?.hits.length ?? 0;
  return hits;
}

function decideAll(lexicon: Lexicon, nodes: readonly Text[]): number {
  const page = { title: '', lang: '', published: null };
  const scanned = nodes.map((node) => scan(lexicon, node.data, ''));
  return decide(lexicon, page, scanned).reduce((count, mentions) => count + mentions.length, 0);
}

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
    new Mark(copy).mark(forms, {
      accuracy: 'exactly',
      separateWordSearch: false,
      diacritics: false,
      done: (marks) => {
        count = marks;
      },
    });
  }
  copy = null;
  return count;
}
