/**
 * Where the script that reads a page is left for the one that sent for it: in the
 * extension's own global object, which pages cannot see.
 */
import type { Page } from './questions';
import type { PageOptions } from './start';

/** Starts reading with everything but what the reader's script brings along. */
export type StartReading = (options: Omit<PageOptions, 'loadLexicon' | 'styleShadowRoot'>) => Page;

const KEY = Symbol.for('backgrounder.reader');

export function offerReader(start: StartReading): void {
  Object.defineProperty(globalThis, KEY, { value: start, configurable: true });
}

export function takeReader(): StartReading | undefined {
  const found: unknown = Reflect.get(globalThis, KEY);
  return typeof found === 'function' ? (found as StartReading) : undefined;
}
