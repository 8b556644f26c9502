/** Managed policies, copied where content scripts can read them too. */
import { browser } from 'wxt/browser';
import { POLICY_KEY } from '../core/constants';

/** Copies the policy to local storage; where there is none, nothing is kept. */
async function copyPolicy(): Promise<void> {
  // Firefox refuses where no policy is installed.
  const policy: Record<string, unknown> = await browser.storage.managed.get(null).catch(() => ({}));
  const kept = (await browser.storage.local.get(POLICY_KEY))[POLICY_KEY];
  if (JSON.stringify(kept ?? {}) === JSON.stringify(policy)) return;
  if (Object.keys(policy).length === 0) await browser.storage.local.remove(POLICY_KEY);
  else await browser.storage.local.set({ [POLICY_KEY]: policy });
}

/** For the background: keeps the copy true. */
export function followPolicy(): void {
  browser.storage.onChanged.addListener((_changes: unknown, area: string) => {
    if (area === 'managed') void copyPolicy();
  });
  void copyPolicy();
}
