/**
 * Where the gate and the script that visits the page meet: in the extension's own global object, which pages cannot
 * see. Either may come first: the gate when it opens, or whoever wants to ask a page something.
 */
import type { Visit } from './visit';

const WANTED = Symbol.for('backgrounder.reading-wanted');
const VISIT = Symbol.for('backgrounder.visit');

/**
 * Notes that the page is to be read; who sends for the visiting script then has it begun.
 * @param sample the beginning of the page's text, or '' where late content asks for it.
 */
export function wantReading(sample: string): void {
  Object.defineProperty(globalThis, WANTED, { value: sample });
}

/** The sample of a page that is to be read; undefined for any other. */
export function sampleOfWanted(): string | undefined {
  const sample: unknown = Reflect.get(globalThis, WANTED);
  return typeof sample === 'string' ? sample : undefined;
}

/** The one visit of this page, begun where there is none. */
export function visitHere(begin: () => Visit): Visit {
  const known: unknown = Reflect.get(globalThis, VISIT);
  if (known !== undefined) return known as Visit;
  const visit = begin();
  Object.defineProperty(globalThis, VISIT, { value: visit });
  return visit;
}
