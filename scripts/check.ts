/** Types and lint, as `npm test` begins with them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const bin = (path: string) => join(root, 'node_modules', path);

export const CHECKS: readonly Check[] = [
  { name: 'prepare', command: [bin('wxt/bin/wxt.mjs'), 'prepare'] },
  { name: 'types', command: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of core (no DOM)', command: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'core/tsconfig.json'] },
  { name: 'lint and format', command: [bin('@biomejs/biome/bin/biome'), 'check', '.'] },
];

/** Runs one check; returns its output where it failed, null where it passed. */
export function failureOf(check: Check): string | null {
  const { status, stdout, stderr } = spawnSync(process.execPath, check.command, { cwd: root, encoding: 'utf8' });
  return status === 0 ? null : `${stdout}${stderr}`.trim();
}

if (process.argv[1] === import.meta.filename) {
  for (const check of CHECKS) {
    const failure = failureOf(check);
    process.stdout.write(`${failure === null ? '✓' : '✗'} ${check.name}\n`);
    if (failure !== null) {
      process.stdout.write(`${failure}\n`);
      process.exitCode = 1;
    }
  }
}
