/** What the filter learns of a form when its line is read: how it begins, in all ways in which it may be written. */
import { type EndingClass, stemBits } from './endings';
import { AHEAD, ANYTHING, type Filter, firstWord, SLOT_STEMS, WHOLE, WINDOW } from './filter';
import { classOf } from './fold';
import { readOpening } from './line';
import { stemClassOf } from './packed';

const LETTERS = WINDOW + AHEAD;
const SPACE = 32;

/** The form that is being looked at, decoded; 0 after its end. One at a time. */
const opening = new Uint16Array(LETTERS);

/** Lets through what begins like a coded form. Returns how many characters of it were looked at, its end being one. */
export function admitForm(filter: Filter, endings: readonly (EndingClass | undefined)[], form: string): number {
  const read = readOpening(form, opening);
  admit(filter, endings, 0, 0, 0);
  return read;
}

/** All ways to go on at `at`; of the window the first `have` classes are known. */
function admit(
  filter: Filter,
  endings: readonly (EndingClass | undefined)[],
  at: number,
  window: number,
  have: number,
): void {
  if (have >= WINDOW) {
    filter.set(window);
    admitAhead(filter, window, at, 0, 0);
    return;
  }
  const code = opening[at] ?? 0;
  const stemClass = stemClassOf(code);
  if (code === 0 || stemClass > 0) admitWhole(filter, window << 5, have + 1);
  if (stemClass > 0)
    for (const start of endings[stemClass]?.starts(WINDOW - have) ?? [])
      admitEnding(filter, (window << (5 * (WINDOW - have))) | start, have, stemClass);
  else if (code === SPACE) {
    // One or two characters may part two words here; more are too rare.
    admit(filter, endings, at + 1, window << 5, have + 1);
    if (have + 2 <= WINDOW) admit(filter, endings, at + 1, window << 10, have + 2);
    else filter.admitAny(window << 5, 0);
  } else if (code !== 0) admit(filter, endings, at + 1, (window << 5) | classOf(code), have + 1);
}

/** All ways to go on at `at` after a window; of what follows it `have` classes are known. */
function admitAhead(filter: Filter, window: number, at: number, ahead: number, have: number): void {
  if (have === AHEAD) {
    filter.admitAhead(window, ahead);
    return;
  }
  const code = opening[at] ?? 0;
  const isStem = stemClassOf(code) > 0;
  if (code === SPACE) {
    admitAhead(filter, window, at + 1, ahead << 5, have + 1);
    // Two gaps, or three: a dash between spaces.
    filter.admitAhead(window, ahead << (5 * (AHEAD - have)));
  } else if (code !== 0 && !isStem) admitAhead(filter, window, at + 1, (ahead << 5) | classOf(code), have + 1);
  else if (have === 0) filter.admitAny(window, isStem ? ANYTHING : 0);
  else if (have === 2 && !isStem) filter.admitAhead(window, ahead << 5);
  else filter.admitAny(window, ahead >>> (5 * (have - 1)));
}

/** Everything that begins with `have` classes, the last of them a gap. */
function admitWhole(filter: Filter, window: number, have: number): void {
  const known = window << (5 * (WINDOW - have));
  const count = 1 << (5 * (WINDOW - have));
  filter.setAll(known, count);
  if (firstWord(known) === known) filter.mark(filter.slotOf(known), SLOT_STEMS, WHOLE);
  else for (let rest = 0; rest < count; rest++) filter.admitAny(known | rest, ANYTHING);
}

/** A stem of three or four letters with an ending: one of two letters may go on, one of one is whole. */
function admitEnding(filter: Filter, letters: number, have: number, stemClass: number): void {
  filter.set(letters);
  filter.admitAny(letters, ANYTHING);
  filter.mark(filter.slotOf(firstWord(letters)), SLOT_STEMS, stemBits(have, stemClass));
}
