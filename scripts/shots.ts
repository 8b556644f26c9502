/** `npm run shots`: the pictures of the README and the stores, taken from the built extension. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, root } from './build';
import { CommandError, endWithOneLine } from './command-error';
import { SCENES } from './shots/scenes';
import { openStage } from './shots/stage';

/** Bytes: a store or a README should not wait for a picture. */
const LARGEST = 200_000;
const folder = join(root, 'docs/images');

await endWithOneLine(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !SCENES.some((scene) => scene.name === name));
  if (unknown !== undefined)
    throw new CommandError(
      `There is no picture "${unknown}". There are: ${SCENES.map(({ name }) => name).join(', ')}.`,
    );
  mkdirSync(folder, { recursive: true });
  const stage = await openStage(build('chromium'));
  try {
    for (const scene of SCENES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      const file = join(folder, `${scene.name}.png`);
      await stage.take(scene, file);
      const { size } = statSync(file);
      process.stdout.write(`docs/images/${scene.name}.png  ${Math.round(size / 1000)} kB\n`);
      if (size > LARGEST) process.stderr.write(`${scene.name}.png is larger than ${LARGEST / 1000} kB.\n`);
    }
  } finally {
    await stage.close();
  }
  return 0;
});
