import type { BrowserName } from '../browsers/driver';
import { CommandError, readWords } from '../command-error';

export interface StartOptions {
  readonly pages: readonly string[];
  readonly headless: boolean;
  readonly browser: BrowserName;
  readonly shots: string;
  readonly json: string | null;
  readonly port: number;
}

const USAGE = 'npm start [-- PAGE…] [--headless] [--browser chromium|firefox] [--shots DIR] [--json FILE] [--port N]';

/** @throws CommandError with the usage where the words are off. */
export function readOptions(args: readonly string[], hasDisplay: boolean): StartOptions {
  const { values, positionals } = parse(args);
  const browser = values.browser ?? 'chromium';
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new CommandError(`--browser is chromium or firefox, not ${browser}.`);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CommandError(`--port is a number from 0 to 65535, not ${values.port}.`);
  return {
    pages: positionals,
    headless: (values.headless ?? false) || !hasDisplay,
    browser,
    shots: values.shots ?? 'shots',
    json: values.json ?? null,
    port,
  };
}

function parse(args: readonly string[]) {
  return readWords(
    {
      args: [...args],
      allowPositionals: true,
      options: {
        headless: { type: 'boolean' },
        browser: { type: 'string' },
        shots: { type: 'string' },
        json: { type: 'string' },
        port: { type: 'string' },
      },
    },
    `\nUsage: ${USAGE}`,
  );
}
