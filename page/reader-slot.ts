/**
 * Where the script that reads a page is left for the one that sent for it: in the
 * extension's own global object, which pages cannot see.
 */
import type { Page } from './questions';
import type { PageOptions } from './start';

/** Starts reading with everything but what the reader's script brings along. */
type StartReading = (options: Omit<PageOptions, 'words' | 'styleShadowRoot'>) => Page;

const KEY = Symbol.for('backgrounder.reader');
const WAITING = Symbol.for('backgrounder.reader-wanted');

/** Leaves the reader and tells whoever waits for it, in a task of its own. */
export function offerReader(start: StartReading): void {
  Object.defineProperty(globalThis, KEY, { value: start, configurable: true });
  const waiting: unknown = Reflect.get(globalThis, WAITING);
  // A task of its own: evaluating the script has been one already.
  if (typeof waiting === 'function') setTimeout(() => waiting());
}

/** Resolves when the script has come, which is well before the background hears of it. */
export function readerComes(): Promise<void> {
  return new Promise((resolve) => {
    Object.defineProperty(globalThis, WAITING, { value: resolve, configurable: true });
  });
}

/** The reader, if its script has come. */
export function takeReader(): StartReading | undefined {
  const found: unknown = Reflect.get(globalThis, KEY);
  return typeof found === 'function' ? (found as StartReading) : undefined;
}
