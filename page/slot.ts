/**
 * Where the scripts of a page meet: the extension's own global object, which pages cannot see. What is found there is
 * looked at before it is believed: an older version may have left it. The names are of `Symbol.for`, alike in all scripts.
 */

/** Leaves a value under a name, in place of what was left there before. */
export const leave = (name: symbol, value: unknown): boolean => Reflect.set(globalThis, name, value);

/** What was left under a name; undefined where nothing was, or something else. */
export const left = <Value>(name: symbol, isValue: (found: unknown) => found is Value): Value | undefined => {
  const found: unknown = Reflect.get(globalThis, name);
  return isValue(found) ? found : undefined;
};

/** For what is a function; what it takes and gives cannot be looked at. */
export const isFunction = <Value extends (...given: never[]) => unknown>(found: unknown): found is Value =>
  typeof found === 'function';
