/**
 * Where the gate and the script that visits the page meet. Either may come first: the gate when it opens, or whoever
 * wants to ask a page something.
 */
import { leave, left } from './slot';
import type { Visit } from './visit';

interface Wanted {
  /** The beginning of the page's text, or '' where late content opened the gate. */
  readonly sample: string;
  /** The stored settings, unparsed: asked for while the scripts are on their way. */
  readonly stored: Promise<unknown> | undefined;
}

interface Noted extends Wanted {
  readonly at: number;
}

const WANTED = Symbol.for('backgrounder.reading-wanted');
const VISIT = Symbol.for('backgrounder.visit');

const has = (found: unknown, name: string) => typeof found === 'object' && found !== null && name in found;
const isNoted = (found: unknown): found is Noted => has(found, 'at');
const isVisit = (found: unknown): found is Visit => has(found, 'open');

/** ms for which what was stored is taken to be so still: a script may be long in coming. */
const FRESH_MS = 2000;

/** Notes that the page is to be read; who sends for the visiting script then has it begun. */
export function wantReading(wanted: Wanted): void {
  leave(WANTED, { ...wanted, at: performance.now() } satisfies Noted);
}

/** Undefined for a page that nobody wants read. */
export function takeWanted(): Wanted | undefined {
  const noted = left(WANTED, isNoted);
  if (noted === undefined || performance.now() - noted.at < FRESH_MS) return noted;
  return { sample: noted.sample, stored: undefined };
}

/** The one visit of this page, begun where there is none. */
export function visitHere(begin: () => Visit): Visit {
  const known = left(VISIT, isVisit);
  if (known !== undefined) return known;
  const visit = begin();
  leave(VISIT, visit);
  return visit;
}
