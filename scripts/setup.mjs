/** Everything a new machine needs before a command can run. Node's own modules only: nothing is installed yet. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-browser.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends a command: one clear line, exit code 2. */
export class SetupError extends Error {}

const say = (line) => process.stderr.write(`${line}\n`);

/** Runs a program, its output kept for the case that it fails; a dot every few seconds shows that it is still at work. */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      ...options,
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const dots = setInterval(() => process.stderr.write('.'), 5000);
    const end = (error) => {
      clearInterval(dots);
      process.stderr.write('\n');
      error ? reject(error) : resolve(output);
    };
    child.on('error', (error) => end(error));
    child.on('close', (code) => end(code === 0 ? undefined : new Error(lastLine(output) ?? `exit code ${code}`)));
  });
}

const lastLine = (output) =>
  output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^npm (warn|error (A complete log|Log files))/i.test(line))
    .at(-1);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new SetupError(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
}

/** Installs the dependencies where they are missing or do not fit the lockfile. */
export async function ensureDependencies() {
  checkNode();
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.backgrounder');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stderr.write('Installing the dependencies (about a minute) ');
  try {
    // Not `npm ci`: it refuses a lockfile that lacks another platform's optional packages, which some registries do not carry.
    await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  } catch (error) {
    throw new SetupError(`The dependencies could not be installed: ${error.message}`);
  }
  writeFileSync(stamp, lock);
}

const isRoot = () => process.getuid?.() === 0;
const hasApt = () =>
  process.platform === 'linux' && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** A path that was set by hand is never second-guessed. */
function checkNamed(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new SetupError(`${variable} names no file: ${path}`);
}

async function install(name, aptPackage, download) {
  process.stderr.write(`Installing ${name} (it is not on this machine; this takes some minutes) `);
  const reasons = [];
  if (isRoot() && hasApt()) {
    try {
      const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
      await run('apt-get', ['update', '-qq'], quiet);
      await run(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', aptPackage, 'fonts-dejavu-core', 'fonts-noto-core'],
        quiet,
      );
      return;
    } catch (error) {
      reasons.push(`apt-get: ${error.message}`);
    }
  }
  try {
    await run(process.execPath, download);
  } catch (error) {
    reasons.push(`download: ${error.message}`);
    throw new SetupError(
      `${name} could not be installed (${reasons.join('; ')}). Install it yourself, then run this again.`,
    );
  }
}

/** Finds Chromium, Chrome or Edge, or installs Chromium. */
export async function ensureChromium() {
  checkNamed('BACKGROUNDER_CHROMIUM');
  if (findChromium()) return;
  await install('Chromium', 'chromium', [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  if (!findChromium())
    throw new SetupError(
      'Chromium was installed but is not where it was looked for. Set BACKGROUNDER_CHROMIUM to its path.',
    );
}

/** Finds Firefox, or installs it. */
export async function ensureFirefox() {
  checkNamed('BACKGROUNDER_FIREFOX');
  if (findFirefox()) return;
  const cli = join(root, 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js');
  const { homedir } = await import('node:os');
  await install('Firefox', 'firefox-esr', [
    cli,
    'install',
    'firefox@stable',
    '--path',
    join(homedir(), '.cache', 'puppeteer'),
  ]);
  if (!findFirefox())
    throw new SetupError(
      'Firefox was installed but is not where it was looked for. Set BACKGROUNDER_FIREFOX to its path.',
    );
}

export { say };
