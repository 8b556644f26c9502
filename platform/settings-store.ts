/** Keeps the reader's choices in the extension's own storage and tells every open page of a change. */
import { browser } from 'wxt/browser';
import { type ParsedSettings, parseSettings, type Settings, storedForm } from '../core/settings/settings';

const KEY = 'settings';

export async function readSettings(): Promise<ParsedSettings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/**
 * Reads, changes and writes back in one go, so that two quick changes from one page do not undo each other.
 * @throws when the storage refuses (full, broken): the caller says so to the reader.
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = pending.then(async () => {
    const { settings } = await readSettings();
    const changed = change(settings);
    await browser.storage.local.set({ [KEY]: storedForm(changed) });
    return changed;
  });
  pending = next.catch(() => undefined);
  return next;
}

let pending: Promise<unknown> = Promise.resolve();

/** Calls back with the new settings whenever they change, until the signal aborts. */
export function watchSettings(signal: AbortSignal, onChange: (parsed: ParsedSettings) => void): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
