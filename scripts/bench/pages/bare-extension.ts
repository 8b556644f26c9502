/**
 * The yardstick: an extension whose content script does one bare pass, `TreeWalker(SHOW_TEXT)` reading every
 * character of the document. Injected as ours is (same frames, same moment), cold, once a load, and timed by the same trace.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const BARE_SCRIPT = 'bare.js';

const CODE = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.data;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  }
  globalThis.sum = sum;
})();
`;

/** Writes the extension to a folder of its own and returns it. */
export function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bare-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bare pass',
    version: '1',
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: [BARE_SCRIPT],
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, BARE_SCRIPT), CODE);
  return folder;
}
