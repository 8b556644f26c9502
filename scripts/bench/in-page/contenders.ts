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

export function contenders({ lexicon, forms, markForms }: ContenderSetup): Contender[] {
  const lower = [...new Set(forms.map((form) => form.toLowerCase()))];
  const either = alternation(forms);
  return [
    {
      name: 'bare pass',
      slow: false,
      run(nodes) {
        let sum = 0;
        for (const node of nodes) {
          const text = node.data;
          for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
        }
        return sum;
      },
    },
    {
      name: 'scan',
      slow: false,
      run(nodes) {
        let hits = 0;
        for (const node of nodes) hits += scan(lexicon, node.data, '')?.hits.length ?? 0;
        return hits;
      },
    },
    {
      name: 'scan + decide',
      slow: false,
      run(nodes) {
        const page = { title: '', lang: '', published: null };
        const decided = decide(
          lexicon,
          page,
          nodes.map((node) => scan(lexicon, node.data, '')),
        );
        return decided.reduce((count, mentions) => count + mentions.length, 0);
      },
    },
    regExpContender('RegExp, ASCII borders', new RegExp(`\\b(?:${either})\\b`, 'gi')),
    regExpContender('RegExp, Unicode borders', new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu')),
    ahoContender('modern-ahocorasick', new AhoCorasick(lower)),
    ahoContender('modern-ahocorasick/fast', new FastAhoCorasick(lower)),
    { name: 'mark.js', slow: true, run: (nodes) => markAll(nodes, markForms) },
  ];
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
