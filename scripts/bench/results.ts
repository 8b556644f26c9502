/** results.json: the last figures of every part, each with its own date, so that a run of one part leaves the others alone. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release } from 'node:os';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { Bar } from './bars';
import type { Part } from './options';

/** What one part of a run has measured. */
export interface Measured {
  readonly part: Part;
  readonly bars: readonly Bar[];
  readonly figures: unknown;
}

const keptSchema = z.object({ parts: z.record(z.string(), z.unknown()) });

function keptIn(file: string): Record<string, unknown> {
  if (!existsSync(file)) return {};
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).parts;
  } catch {
    // Not ours, or of an older shape: begun anew.
    return {};
  }
}

/** Puts the figures of a run among those of earlier ones. A figure that could not be measured is written as null. */
export function writeResults(file: string, quick: boolean, chromium: string, measured: readonly Measured[]): void {
  const machine = {
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    chromium,
  };
  const date = new Date().toISOString();
  const parts = keptIn(file);
  for (const { part, bars, figures } of measured) parts[part] = { date, quick, machine, bars, figures };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ parts }, null, 2)}\n`);
}
