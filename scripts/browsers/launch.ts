import { CommandError } from '../command-error';
import { launchChromium } from './chromium';
import type { BrowserDriver, BrowserName, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** @throws CommandError where the browser is missing or does not start. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<BrowserDriver> {
  try {
    return await (name === 'firefox' ? launchFirefox : launchChromium)(options);
  } catch (error) {
    throw new CommandError(
      `${name === 'firefox' ? 'Firefox' : 'Chromium'} did not start: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
  }
}
