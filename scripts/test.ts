/**
 * `npm test`: types, lint, then every test in Node, in Chromium and in Firefox, on the
 * built extension. The last line is always `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { build, root } from './build';
import { CHECKS, failureOf } from './check';
import { CommandError } from './command-error';

const resultSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });

let passed = 0;
let failed = 0;
const count = (ok: boolean) => {
  if (ok) passed += 1;
  else failed += 1;
};

for (const check of CHECKS) {
  process.stdout.write(`— ${check.name}\n`);
  const failure = failureOf(check);
  if (failure !== null) process.stdout.write(`${failure}\n`);
  count(failure === null);
}

for (const browser of ['chromium', 'firefox'] as const) {
  try {
    build(browser);
    count(true);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stdout.write(`${error.message}\n`);
    count(false);
  }
}

// One project after the other: each may use a whole browser, and small machines have two cores.
const only = process.argv.slice(2);
for (const project of ['unit', 'repo', 'dom', 'components', 'e2e'].filter(
  (name) => only.length === 0 || only.includes(name),
)) {
  process.stdout.write(`— ${project} tests\n`);
  const file = join(mkdtempSync(join(tmpdir(), 'backgrounder-test-')), 'results.json');
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, BACKGROUNDER_BUILT: '1' } },
  );
  const result = readResult(file);
  passed += result?.numPassedTests ?? 0;
  failed += result?.numFailedTests ?? 0;
  // A file that cannot even be loaded counts no test; it is a failure all the same.
  if (status !== 0 && (result?.numFailedTests ?? 0) === 0) count(false);
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function readResult(file: string): z.infer<typeof resultSchema> | undefined {
  try {
    return resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
