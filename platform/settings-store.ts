/**
 * Keeps the reader's choices in the extension's own storage and tells every open page of a change.
 * The background mirrors them to the browser's sync (see settings-sync.ts) and copies managed policies here (policy.ts).
 */
import { browser } from 'wxt/browser';
import { POLICY_KEY, SETTINGS_KEY } from '../core/constants';
import { type EffectiveSettings, withoutPolicy, withPolicy } from '../core/settings/policy';
import {
  DEFAULT_SETTINGS,
  foreignFields,
  type ParsedSettings,
  parseSettings,
  type Settings,
  storedForm,
} from '../core/settings/settings';

async function readStored(): Promise<{ stored: unknown; chosen: ParsedSettings; policy: unknown }> {
  const { [SETTINGS_KEY]: stored, [POLICY_KEY]: policy } = await browser.storage.local.get([SETTINGS_KEY, POLICY_KEY]);
  return { stored, chosen: parseSettings(stored), policy };
}

/** Never throws: a storage that cannot be read is a damaged one, and the defaults hold. */
export async function readSettings(): Promise<EffectiveSettings> {
  try {
    const { chosen, policy } = await readStored();
    return withPolicy(chosen, policy);
  } catch {
    return { settings: DEFAULT_SETTINGS, damaged: ['storage'], locked: [], lockedSites: [] };
  }
}

/**
 * Reads, changes and writes back in one go, so that two quick changes from one page do not undo each other.
 * @throws when the storage refuses (full, broken): nothing has changed then, and the caller says so to the reader.
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = pending.then(async () => {
    const { stored, chosen, policy } = await readStored();
    const changed = change(withPolicy(chosen, policy).settings);
    const own = withoutPolicy(changed, chosen.settings, policy);
    const kept = { ...foreignFields(stored), ...storedForm(own), savedAt: Date.now() };
    await browser.storage.local.set({ [SETTINGS_KEY]: kept });
    return changed;
  });
  pending = next.catch(() => undefined);
  return next;
}

let pending: Promise<unknown> = Promise.resolve();

/** Calls back with the new settings whenever they change, until the signal aborts. */
export function watchSettings(signal: AbortSignal, onChange: (parsed: EffectiveSettings) => void): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(SETTINGS_KEY in changes || POLICY_KEY in changes)) return;
    void readSettings().then((parsed) => !signal.aborted && onChange(parsed));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
