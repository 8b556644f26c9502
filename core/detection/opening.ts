/** What the filter learns of a form when its line is read: how it begins, in all ways in which it may be written. */
import { type EndingClass, stemBits } from './endings';
import { AHEAD, type Filter, firstWord, SLOT_STEMS, WHOLE, WINDOW } from './filter';
import { classOf } from './fold';
import { readOpening } from './line';
import { stemClassOf } from './packed';

const LETTERS = WINDOW + AHEAD;
/** Characters that hold so many letters, with a sign or two before each; that certainly hold a window, with its signs. */
const MANY = 3 * LETTERS;
const ENOUGH = WINDOW + 3;

const SPACE = 32;

/** The form that is being looked at, decoded; 0 after its end. One at a time. */
const opening = new Uint16Array(LETTERS);

/** So much of a coded form as `admitForm` looks at; forms often share it. */
export function openingOf(form: string): string {
  const end = form.indexOf(' ');
  return form.slice(0, end < ENOUGH ? MANY : end);
}

/** Lets through what begins like a coded form. */
export function admitForm(filter: Filter, endings: readonly (EndingClass | undefined)[], form: string): void {
  readOpening(form, opening);
  admit(filter, endings, 0, 0, 0);
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
    filter.admitAfter(window, aheadAt(at));
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
    else filter.admitAfter(window << 5, 0);
  } else if (code !== 0) admit(filter, endings, at + 1, (window << 5) | classOf(code), have + 1);
}

/** What follows a window: the classes from `at` on, as of `aheadOf`; -1 for anything. */
function aheadAt(at: number): number {
  let ahead = 0;
  for (let n = 0; n < AHEAD; n++) {
    const code = opening[at + n] ?? 0;
    if (stemClassOf(code) > 0) return -1;
    if (code === 0 || code === SPACE) return ahead << (5 * (AHEAD - n));
    ahead = (ahead << 5) | classOf(code);
  }
  return ahead;
}

/** Everything that begins with `have` classes, the last of them a gap. */
function admitWhole(filter: Filter, window: number, have: number): void {
  const known = window << (5 * (WINDOW - have));
  const count = 1 << (5 * (WINDOW - have));
  filter.setAll(known, count);
  if (firstWord(known) === known) filter.mark(filter.slotOf(known), SLOT_STEMS, WHOLE);
  else for (let rest = 0; rest < count; rest++) filter.admitAfter(known | rest, -1);
}

/** A stem of three or four letters with an ending: one of two letters may go on, one of one is whole. */
function admitEnding(filter: Filter, letters: number, have: number, stemClass: number): void {
  filter.set(letters);
  filter.admitAfter(letters, -1);
  filter.mark(filter.slotOf(firstWord(letters)), SLOT_STEMS, stemBits(have, stemClass));
}
