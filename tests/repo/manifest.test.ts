/** What is shipped: the manifests, the files, their sizes. On the built extension. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { builtFolder } from '../../scripts/build';

const manifestSchema = z.looseObject({
  manifest_version: z.number(),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  content_security_policy: z.looseObject({ extension_pages: z.string() }),
  content_scripts: z.array(z.looseObject({ js: z.array(z.string()) })),
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

/** kB gzip. What stands in every page is small; the others come only where they are needed (docs/adr/0002, 0007). */
const SCRIPTS: readonly (readonly [name: string, where: string, limit: number])[] = [
  ['content.js', 'in every page', 6],
  ['visit.js', 'where the debate may be, or somebody asks', 5],
  ['reader.js', 'where the debate may be', 90],
  ...['uk', 'ru', 'de', 'fr', 'tr'].map(
    (language) => [`words-${language}.js`, 'in pages of that language', 17] as const,
  ),
  ['card.js', 'where there are mentions', 45],
];

describe.each(['chromium', 'firefox'] as const)('the extension for %s', (browser) => {
  const folder = builtFolder(browser);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is not built: run npm test or npm run build.`);
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const scripts = filesBelow(folder).filter((file) => file.endsWith('.js'));

  it('asks for no permission beyond its work', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
  });

  it('offers no file to pages and lets its own pages load from nowhere else', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/https?:|\*|unsafe-eval|connect-src/);
  });

  it('ships no way to make a request, to run text as code, or to write HTML', () => {
    const found = scripts.flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      return [
        ...code.matchAll(
          /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource\(|innerHTML|insertAdjacentHTML|document\.write\(|\beval\(/g,
        ),
      ].map((hit) => `${file.slice(folder.length + 1)}: ${hit[0]}`);
    });
    expect(found).toEqual([]);
  });

  it('does not ship the gallery', () => {
    expect(existsSync(join(folder, 'gallery.html'))).toBe(false);
  });

  it.each(SCRIPTS)('keeps %s, %s, under %i kB gzip', (name, _, limit) => {
    const bytes = gzipSync(readFileSync(join(folder, 'content-scripts', name))).length;
    expect(bytes / 1000).toBeLessThan(limit);
  });

  it('has only the small script stand in every page', () => {
    expect(manifest.content_scripts.map(({ js }) => js)).toEqual([['content-scripts/content.js']]);
  });
});
