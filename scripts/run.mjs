/**
 * The one way into every command of package.json: sets the machine up as far as the
 * command needs, then runs it. `node scripts/run.mjs COMMAND [ARGUMENT…]`
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, ensureFirefox, root, SetupError, say } from './setup.mjs';

const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
const script = (name) => (args) => [['--import', 'tsx', join(root, 'scripts', `${name}.ts`), ...args]];

/** Per command: the browsers it needs, and the Node command lines it runs. */
const commands = {
  start: { browsers: (args) => (args.includes('firefox') ? ['firefox'] : ['chromium']), lines: script('start') },
  test: { browsers: () => ['chromium', 'firefox'], lines: script('test') },
  build: {
    lines: () => [
      [wxt, 'build', '-b', 'chrome'],
      [wxt, 'build', '-b', 'firefox'],
    ],
  },
  zip: {
    lines: () => [
      [wxt, 'zip', '-b', 'chrome'],
      [wxt, 'zip', '-b', 'firefox', '--sources'],
    ],
  },
  dev: { lines: (args) => [[wxt, ...args]] },
  check: { lines: script('check') },
  detect: { lines: script('detect') },
  evaluate: { lines: script('evaluate') },
  report: { lines: script('report') },
  'new-card': { lines: script('new-card') },
  bench: { browsers: () => ['chromium'], lines: script('bench') },
  shots: { browsers: () => ['chromium'], lines: script('shots') },
};

async function main([name, ...args]) {
  const command = commands[name];
  if (!command)
    throw new SetupError(`There is no command "${name ?? ''}". There are: ${Object.keys(commands).join(', ')}.`);
  await ensureDependencies();
  for (const browser of command.browsers?.(args) ?? [])
    await (browser === 'firefox' ? ensureFirefox() : ensureChromium());
  for (const line of command.lines(args)) {
    const { status, error } = spawnSync(process.execPath, line, { stdio: 'inherit', cwd: process.cwd() });
    if (error) throw error;
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 2;
}
