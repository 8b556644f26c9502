/** What the filter learns of a form when its line is read: how it begins, in all ways in which it may be written. */
import { type EndingClass, stemBits } from './endings';
import { AHEAD, ANYTHING, type Filter, SLOT_STEMS, WINDOW } from './filter';
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
  let letters = 0;
  let at = 0;
  let code = opening[0] ?? 0;
  for (; at < WINDOW && code !== 0 && code !== SPACE && stemClassOf(code) === 0; code = opening[++at] ?? 0)
    letters = (letters << 5) | classOf(code);
  const window = letters << (5 * (WINDOW - at));
  filter.set(window);
  if (at === WINDOW) admitAhead(filter, window, at, 0, 0);
  else if (code === SPACE) {
    // One gap, two, or three: a dash between spaces.
    admitAhead(filter, window, at + 1, 0, 0);
    admitAhead(filter, window, at + 1, 0, 1);
    filter.admitAhead(window, 0);
  } else {
    filter.admitAny(window, ANYTHING);
    const stemClass = stemClassOf(code);
    for (const start of endings[stemClass]?.starts(WINDOW - at) ?? [])
      admitEnding(filter, window | start, at, stemClass);
  }
  return read;
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

/** A stem shorter than a window, with the first letters of an ending. */
function admitEnding(filter: Filter, window: number, stem: number, stemClass: number): void {
  filter.mark(filter.set(window), SLOT_STEMS, stemBits(stem, stemClass));
  filter.admitAny(window, ANYTHING);
}
