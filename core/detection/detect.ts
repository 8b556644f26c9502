/** Detection on a whole text, without a page: for the command line and for tests. */
import { decide } from './decide';
import { isForeign } from './language-tag';
import type { Lexicon } from './lexicon';
import { scan } from './scan';
import type { Mention } from './types';

export interface DetectInput {
  /** One text; blocks are parted by blank lines. Ignored where `blocks` is given. */
  text?: string;
  blocks?: readonly { text: string; lang?: string }[];
  title: string;
  lang: string;
  published: string | null;
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Parts a text at blank lines, keeping the offset of each block. */
export function blocksOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r?\n[ \t]*\r?\n\s*/g)) {
    pieces.push({ start, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  pieces.push({ start, text: text.slice(start) });
  return pieces;
}

/**
 * All mentions in reading order. Offsets are UTF-16 code units of `text`, or of the blocks joined by
 * blank lines ("\n\n") where blocks are given. Nothing where the text is in a language without terms.
 */
export function detect(lexicon: Lexicon, input: DetectInput): Mention[] {
  if (isForeign(input.lang, input.text ?? input.blocks?.map(({ text }) => text).join('\n') ?? '')) return [];
  let at = 0;
  const pieces: (Piece & { lang?: string | undefined })[] = input.blocks?.map((block) => {
    const piece = { start: at, text: block.text, lang: block.lang };
    at += block.text.length + 2;
    return piece;
  }) ?? [...blocksOf(input.text ?? '')];
  const scanned = pieces.map((piece) => scan(lexicon, piece.text, piece.lang ?? ''));
  return decide(lexicon, input, scanned).flatMap((mentions, block) => {
    const offset = pieces[block]?.start ?? 0;
    return mentions.map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset }));
  });
}
