/** Texts with soft hyphens, zero-width or combining characters, ß or ligatures, written plainly. */
import { EXPANDS, expansionOf, foldAt, IGNORABLE } from './fold';

/** A text without ignorable characters and with ligatures and the like written out. */
export class PlainText {
  readonly text: string;
  /** By code unit of the plain text: where in the original it comes from. */
  private readonly offsets: Int32Array;

  constructor(private readonly original: string) {
    const offsets: number[] = [];
    const pieces: string[] = [];
    let from = 0;
    const take = (to: number): void => {
      pieces.push(original.slice(from, to));
      for (; from < to; from++) offsets.push(from);
    };
    for (let i = 0; i < original.length; i++) {
      const folded = foldAt(original, i);
      if (folded !== IGNORABLE && folded !== EXPANDS) continue;
      take(i);
      from = i + 1;
      if (folded === IGNORABLE) continue;
      const letters = expansionOf(original.charCodeAt(i));
      pieces.push(letters);
      for (let n = 0; n < letters.length; n++) offsets.push(i);
    }
    take(original.length);
    // Joined, not added up: an engine keeps a sum as its parts, and code that meets many kinds of strings is slow.
    this.text = pieces.join('');
    this.offsets = Int32Array.from(offsets);
  }

  startOf(start: number): number {
    return this.offsets[start] ?? this.original.length;
  }

  /** A combining mark after the last letter is part of what the reader sees as the word. */
  endOf(end: number): number {
    let at = (this.offsets[end - 1] ?? -1) + 1;
    while (at < this.original.length && isCombining(this.original.charCodeAt(at))) at++;
    return at;
  }
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
