/**
 * Settings as the browser's sync takes them: small items. The browser may deliver them one after the
 * other, so each part carries the time of its saving, and only a whole set counts.
 */
import * as z from 'zod/mini';

/** Chromium and Firefox: 8,192 bytes an item, key included. Room is left for the key and the quotes. */
const PART_BYTES = 7000;
/** Both browsers: 102,400 bytes in all. */
const TOTAL_BYTES = 98_000;

const SYNC_KEY = 'settings';

const headSchema = z.object({ version: z.number(), savedAt: z.number(), parts: z.int() });
const partSchema = z.object({ savedAt: z.number(), text: z.string() });

/** The items to store; null where the settings are larger than sync allows. */
export function toSyncParts(text: string, version: number, savedAt: number): Record<string, unknown> | null {
  const parts = splitByBytes(text);
  if (parts.length * PART_BYTES > TOTAL_BYTES) return null;
  const items = parts.map((part, index) => [`${SYNC_KEY}.${index}`, { savedAt, text: part }]);
  return { ...Object.fromEntries(items), [SYNC_KEY]: { version, savedAt, parts: parts.length } };
}

type SyncRead =
  | { readonly kind: 'nothing' }
  /** Parts are still on their way, or belong to different savings. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'whole'; readonly version: number; readonly savedAt: number; readonly text: string };

/** The text from the items of the browser's sync; never throws. @param items whatever stands there, by key. */
export function fromSyncParts(items: Readonly<Record<string, unknown>>): SyncRead {
  const head = headSchema.safeParse(items[SYNC_KEY]);
  if (!head.success) return { kind: items[SYNC_KEY] === undefined ? 'nothing' : 'incomplete' };
  const texts: string[] = [];
  for (let index = 0; index < head.data.parts; index++) {
    const part = partSchema.safeParse(items[`${SYNC_KEY}.${index}`]);
    if (!part.success || part.data.savedAt !== head.data.savedAt) return { kind: 'incomplete' };
    texts.push(part.data.text);
  }
  return { kind: 'whole', version: head.data.version, savedAt: head.data.savedAt, text: texts.join('') };
}

/** Keys of parts that an earlier, longer saving has left behind. */
export function staleParts(items: Readonly<Record<string, unknown>>, parts: number): string[] {
  return Object.keys(items).filter((key) => {
    const number = /^settings\.(\d+)$/.exec(key)?.[1];
    return number !== undefined && Number(number) >= parts;
  });
}

/** What a piece of JSON text weighs as a string inside JSON: escapes count double, letters beyond ASCII up to four bytes. */
function weight(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (letter === '"' || letter === '\\') return 2;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function splitByBytes(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of text) {
    const more = weight(letter);
    if (bytes + more > PART_BYTES) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += letter;
    bytes += more;
  }
  return [...parts, part];
}
