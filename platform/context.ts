import { browser } from 'wxt/browser';

/** False once the extension was removed, disabled or updated while this page stayed open. */
export function contextIsAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
