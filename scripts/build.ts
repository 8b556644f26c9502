/** Builds the extension for the commands that show or test it. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers/driver';
import { CommandError } from './command-error';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function builtFolder(browser: BrowserName): string {
  return join(root, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** @throws CommandError with the build's own words where it fails. */
export function build(browser: BrowserName): string {
  process.stderr.write(`Building the extension for ${browser === 'chromium' ? 'Chromium' : 'Firefox'} …\n`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser === 'chromium' ? 'chrome' : 'firefox'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0)
    throw new CommandError(`The build failed:\n${`${stdout}${stderr}`.trim().split('\n').slice(0, 40).join('\n')}`);
  return builtFolder(browser);
}
