/** The Firefox store's own linter on the built extension: no error, no warning. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { builtFolder, root } from '../../scripts/build';

const resultSchema = z.looseObject({
  errors: z.array(z.looseObject({ code: z.string(), message: z.string() })),
  warnings: z.array(z.looseObject({ code: z.string(), message: z.string() })),
});

it('passes web-ext lint', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/web-ext/bin/web-ext.js'),
      'lint',
      '--output=json',
      '--source-dir',
      builtFolder('firefox'),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const { errors, warnings } = resultSchema.parse(JSON.parse(stdout));
  expect([...errors, ...warnings].map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});
