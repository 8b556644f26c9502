/** Where the script that reads a page is left for the one that sent for it. */
import type { Page } from './questions';
import { isFunction, leave, left } from './slot';
import type { PageOptions } from './start';

/** Starts reading with everything but what the reader's script brings along. */
type StartReading = (options: Omit<PageOptions, 'words' | 'styleShadowRoot'>) => Page;

const READER = Symbol.for('backgrounder.reader');
const WAITING = Symbol.for('backgrounder.reader-wanted');

/** Leaves the reader and tells whoever waits for it, in a task of its own. */
export function offerReader(start: StartReading): void {
  leave(READER, start);
  const waiting = left<() => void>(WAITING, isFunction);
  // A task of its own: evaluating the script has been one already.
  if (waiting) setTimeout(() => waiting());
}

/** Resolves when the script has come, which is well before the background hears of it. */
export function readerComes(): Promise<void> {
  return new Promise((resolve) => void leave(WAITING, resolve));
}

/** The reader, if its script has come. */
export function takeReader(): StartReading | undefined {
  return left<StartReading>(READER, isFunction);
}
