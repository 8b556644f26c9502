/** Mirrors the settings to the browser's own sync, and takes newer ones from it. Local storage stays the truth. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { SETTINGS_KEY } from '../core/constants';
import { SETTINGS_VERSION } from '../core/settings/settings';
import { fromSyncParts, staleParts, toSyncParts } from '../core/settings/sync-parts';

const SYNC_STATES = ['synced', 'too-big', 'refused', 'newer', 'none'] as const;
/** newer: a later version of the extension has saved there, and this one does not touch it. */
export type SyncState = (typeof SYNC_STATES)[number];

const STATE_KEY = 'settings-sync';
const savedAtSchema = z.object({ savedAt: z.number() });
const savedAtOf = (stored: unknown): number => {
  const parsed = savedAtSchema.safeParse(stored);
  return parsed.success ? parsed.data.savedAt : 0;
};

/** Calls back with what sync did last, now and whenever it changes. */
export function watchSyncState(signal: AbortSignal, onState: (state: SyncState) => void): void {
  const read = async () => {
    const stored = (await browser.storage.local.get(STATE_KEY))[STATE_KEY];
    if (!signal.aborted) onState(SYNC_STATES.find((state) => state === stored) ?? 'none');
  };
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && STATE_KEY in changes) void read();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  void read();
}

/** Never throws: what sync cannot take stays local, and the options say so. */
async function push(): Promise<void> {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const state = await write(stored).catch((): SyncState => 'refused');
  await browser.storage.local.set({ [STATE_KEY]: state }).catch(() => undefined);
}

async function write(stored: unknown): Promise<SyncState> {
  const savedAt = savedAtOf(stored);
  const items = await browser.storage.sync.get(null);
  const there = fromSyncParts(items);
  if (there.kind === 'whole' && there.version > SETTINGS_VERSION) return 'newer';
  // What came from there need not go back.
  if (there.kind === 'whole' && there.savedAt === savedAt) return 'synced';
  const parts = toSyncParts(JSON.stringify(stored), SETTINGS_VERSION, savedAt);
  if (!parts) return 'too-big';
  await browser.storage.sync.set(parts);
  const stale = staleParts(items, Object.keys(parts).length - 1);
  if (stale.length > 0) await browser.storage.sync.remove(stale);
  return 'synced';
}

/** Takes the synced settings where they were saved later than the local ones. */
async function pull(): Promise<void> {
  try {
    const there = fromSyncParts(await browser.storage.sync.get(null));
    if (there.kind !== 'whole' || there.version > SETTINGS_VERSION) return;
    const here = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    if (there.savedAt < savedAtOf(here)) return await push();
    if (there.savedAt === savedAtOf(here)) return;
    await browser.storage.local.set({ [SETTINGS_KEY]: JSON.parse(there.text), [STATE_KEY]: 'synced' });
  } catch {
    // No sync in this browser, or nothing legible there: the local settings stand.
  }
}

/** For the background: hands on what is saved here, and takes what other machines save, now and from now on. */
export function followSync(): void {
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    // The parts may come one by one: only with the last of them is the set whole.
    if (area === 'sync') void pull();
    if (area === 'local' && SETTINGS_KEY in changes) void push();
  });
  void pull();
}
