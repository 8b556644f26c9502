/** Comparing the mentions found in one article with its labels. */
import { detect, explain, type Lexicon } from '../core/detection/index';
import type { Labelled } from './labelled-file';

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Fault {
  readonly kind: 'trap' | 'wrong card' | 'missed' | 'unlabelled';
  readonly text: string;
  readonly card: string;
  /** The right card, or why the trap is one. */
  readonly note: string;
  readonly context: string;
  readonly why: string;
}

export interface Judged {
  readonly id: string;
  readonly lang: string;
  readonly right: readonly string[];
  readonly exact: number;
  readonly mentions: readonly string[];
  readonly found: readonly string[];
  readonly traps: number;
  readonly trapsHit: number;
  readonly faults: readonly Fault[];
}

/** Pairs of cards of which either counts, where the records share the alias. */
const EITHER: readonly (readonly [string, string, RegExp])[] = [
  ['nato-like-protection', 'article-5-like-guarantees', /./],
  ['multinational-force-ukraine', 'reassurance-force', /./],
  ['troops-foreign-ukraine', 'western-troops-debate-2024', /./],
  ['annexation-claims-2022', 'donbas-withdrawal-territory', /./],
  ['miami-talks-2025-12-19', 'florida-moscow-talks-2025-12', /./],
  ['nato-military-committee', 'nato-chod-call-2025-08-20', /./],
];

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const paired = (a: string, b: string): boolean => EITHER.some(([x, y]) => (a === x && b === y) || (a === y && b === x));

/** Detects in one labelled article and compares. */
export function judge(lexicon: Lexicon, article: Labelled, borderline: readonly Span[]): Judged {
  const found = detect(lexicon, article);
  const faults: Fault[] = [];
  const right: string[] = [];
  const reached = new Set<number>();
  const trapped = new Set<number>();
  let exact = 0;
  const context = ({ start, end }: Span): string =>
    `…${article.text.slice(Math.max(0, start - 60), start)}[${article.text.slice(start, end)}]${article.text.slice(end, end + 50)}…`.replace(
      /\s+/g,
      ' ',
    );
  for (const mention of found) {
    const fault = (kind: Fault['kind'], note: string): void => {
      const { card } = mention;
      faults.push({
        kind,
        text: article.text.slice(mention.start, mention.end),
        card,
        note,
        context: context(mention),
        why: explain(mention.why),
      });
    };
    const labels = article.mentions.flatMap((label, at) => (overlaps(label, mention) ? [{ ...label, at }] : []));
    const same = labels.filter((label) => label.card === mention.card);
    const trap = article.traps.findIndex((label) => overlaps(label, mention));
    if (same.length > 0) {
      right.push(mention.card);
      for (const label of same) {
        reached.add(label.at);
        if (label.start === mention.start && label.end === mention.end) exact++;
      }
    } else if (trap >= 0) {
      trapped.add(trap);
      fault('trap', article.traps[trap]?.why ?? '');
    } else if (labels.some((label) => paired(label.card, mention.card))) {
      for (const label of labels) reached.add(label.at);
    } else if (labels.length > 0) fault('wrong card', labels.map((label) => label.card).join());
    else if (!borderline.some((label) => overlaps(label, mention))) fault('unlabelled', '');
  }
  article.mentions.forEach((label, at) => {
    if (reached.has(at) || found.some((mention) => overlaps(mention, label))) return;
    faults.push({ kind: 'missed', text: label.text, card: label.card, note: '', context: context(label), why: '' });
  });
  return {
    id: article.id,
    lang: article.lang,
    right,
    exact,
    mentions: article.mentions.map((label) => label.card),
    found: found.map((mention) => mention.card),
    traps: article.traps.length,
    trapsHit: trapped.size,
    faults,
  };
}
