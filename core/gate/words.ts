/** Words that begin with something looked for, as the gate understands words. */

export interface Text {
  readonly text: string;
  /** In as many code units. */
  readonly lower: string;
}

/** A text beside its lower case, of the same length in UTF-16 code units. */
export function lowered(text: string): Text {
  const lower = text.toLowerCase();
  // The Turkish capital I with a dot is two code units in lower case.
  return { text, lower: lower.length === text.length ? lower : text.replaceAll('\u0130', 'I').toLowerCase() };
}

/** Letters as far as borders between words go: codes above the Cyrillic block count as such. */
const isLetter = (code: number) => code > 191 || (code > 64 && code < 91) || (code > 96 && code < 123);

/**
 * The next word that begins with what is looked for, from the expression's `lastIndex` on.
 * A capital after a small letter begins a word too: where blocks meet there is no space.
 * @param expression global, for lower case.
 */
export function nextWord(expression: RegExp, { text, lower }: Text): RegExpExecArray | null {
  for (;;) {
    const found = expression.exec(lower);
    if (found === null) return null;
    const at = found.index;
    if (at === 0 || !isLetter(text.charCodeAt(at - 1)) || text.charCodeAt(at) !== lower.charCodeAt(at)) return found;
    // Another word may begin inside what is no beginning of one.
    expression.lastIndex = at + 1;
  }
}
