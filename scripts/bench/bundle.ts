/** Bundles a module of `in-page/` into one script for a page. */
import { join } from 'node:path';
import { build } from 'vite';

export async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: join(import.meta.dirname, 'in-page', entry), formats: ['iife'], name: 'backgrounderBenchModule' },
    },
  });
  for (const one of Array.isArray(result) ? result : [result]) {
    if (!('output' in one)) continue;
    for (const chunk of one.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error(`${entry} gave no script`);
}
