import { browser } from 'wxt/browser';

/** The keyboard shortcuts that have a description, as the browser has them; `keys` is '' where none is set. */
export async function readShortcuts(): Promise<{ description: string; keys: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, description, shortcut }) =>
    name?.startsWith('_') || !description ? [] : [{ description, keys: shortcut ?? '' }],
  );
}

/** Opens the browser's own page for shortcuts. False where it does not let an extension do that. */
export async function openShortcuts(): Promise<boolean> {
  const { commands } = browser;
  try {
    if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
      await commands.openShortcutSettings();
      return true;
    }
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
