/**
 * Where the gate and the script that visits the page meet: in the extension's own global object, which pages cannot
 * see. Either may come first: the gate when it opens, or whoever wants to ask a page something.
 */
import type { Visit } from './visit';

const WANTED = Symbol.for('backgrounder.reading-wanted');
const VISIT = Symbol.for('backgrounder.visit');

interface Wanted {
  /** The beginning of the page's text, or '' where late content opened the gate. */
  readonly sample: string;
  /** The stored settings, unparsed: asked for while the scripts are on their way. */
  readonly stored: Promise<unknown> | undefined;
}

interface Noted extends Wanted {
  readonly at: number;
}

/** ms for which what was stored is taken to be so still: a script may be long in coming. */
const FRESH_MS = 2000;

/** Notes that the page is to be read; who sends for the visiting script then has it begun. */
export function wantReading(wanted: Wanted): void {
  const value: Noted = { ...wanted, at: performance.now() };
  Object.defineProperty(globalThis, WANTED, { value });
}

/** Undefined for a page that nobody wants read. */
export function takeWanted(): Wanted | undefined {
  const noted = Reflect.get(globalThis, WANTED) as Noted | undefined;
  if (noted === undefined || performance.now() - noted.at < FRESH_MS) return noted;
  return { sample: noted.sample, stored: undefined };
}

/** The one visit of this page, begun where there is none. */
export function visitHere(begin: () => Visit): Visit {
  const known: unknown = Reflect.get(globalThis, VISIT);
  if (known !== undefined) return known as Visit;
  const visit = begin();
  Object.defineProperty(globalThis, VISIT, { value: visit });
  return visit;
}
