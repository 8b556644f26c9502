/**
 * Finds what `JSON.parse` does not tell: line and column of a fault on every version of Node, and keys
 * that stand twice in one object, of which the first would be lost without a word.
 */
interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly reason: string;
}

const WHITE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings must not hold raw control characters
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class Stop extends Error {
  constructor(
    readonly at: number,
    readonly path: readonly string[],
    message: string,
  ) {
    super(message);
  }
}

/** Every fault of a JSON text: its repeated keys, and the first place where it is not JSON. */
export function jsonFaults(text: string): JsonFault[] {
  const faults: JsonFault[] = [];
  let at = 0;

  const add = (offset: number, path: readonly string[], reason: string) => {
    const before = text.slice(0, offset).split('\n');
    faults.push({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1, path: path.join('.'), reason });
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const skip = () => take(WHITE);
  const stop = (path: readonly string[], expected: string): never => {
    const found =
      at < text.length ? JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0)) : 'the end of the file';
    throw new Stop(at, path, `expected ${expected}, found ${found}`);
  };
  const eat = (character: string): boolean => {
    skip();
    if (text[at] !== character) return false;
    at++;
    return true;
  };

  function members(path: readonly string[]): void {
    const keys = new Set<string>();
    do {
      skip();
      const start = at;
      const quoted = take(STRING) ?? stop(path, 'a key in double quotes');
      const key = String(JSON.parse(quoted));
      if (keys.has(key)) add(start, [...path, key], 'stands twice in the same object');
      keys.add(key);
      if (!eat(':')) stop([...path, key], '":"');
      value([...path, key]);
    } while (eat(','));
    if (!eat('}')) stop(path, '"," or "}"');
  }
  function items(path: readonly string[]): void {
    let index = 0;
    do value([...path, String(index++)]);
    while (eat(','));
    if (!eat(']')) stop(path, '"," or "]"');
  }
  function value(path: readonly string[]): void {
    if (eat('{')) {
      if (!eat('}')) members(path);
    } else if (eat('[')) {
      if (!eat(']')) items(path);
    } else if (take(STRING) === undefined && take(SCALAR) === undefined) {
      stop(path, 'a value');
    }
  }

  try {
    value([]);
    skip();
    if (at < text.length) stop([], 'the end of the file');
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    add(error.at, error.path, `is not JSON: ${error.message}`);
  }
  return faults;
}
