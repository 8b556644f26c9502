/** The text nodes that are scanned. */

import { LANGS, type Lang, wantedLanguages } from '../../../core/detection';
import { bundled } from '../bundle';
import { type MeasuringBrowser, pause } from '../chromium';
import { newsText } from '../generate/text';
import type { TextLanguage } from '../generate/vocabulary';
import type { BenchServer, Served } from '../serve';

export interface TextSet {
  readonly name: string;
  readonly texts: readonly string[];
  readonly characters: number;
  /** Those whose forms such a page loads. */
  readonly languages: readonly Lang[];
}

function setOf(name: string, texts: readonly string[], languages: readonly Lang[]): TextSet {
  return { name, texts, characters: texts.reduce((sum, text) => sum + text.length, 0), languages };
}

const MIXED: readonly TextLanguage[] = ['en', 'uk', 'de', 'fr', 'ru', 'tr'];

/** @param mentions forms to strew into the sets that are about the matter. */
export function generatedSets(mentions: readonly string[], quick: boolean): TextSet[] {
  const sizes = quick ? [10_000, 100_000] : [10_000, 100_000, 500_000];
  return sizes.flatMap((length) => [
    setOf(
      `English, off topic, ${length / 1000} kB`,
      newsText({ length, languages: ['en'], mentions: [], seed: length }),
      ['en'],
    ),
    setOf(
      `English, on topic, ${length / 1000} kB`,
      newsText({ length, languages: ['en'], mentions, seed: length + 1 }),
      ['en'],
    ),
    setOf(
      `mixed, on topic, ${length / 1000} kB`,
      newsText({ length, languages: MIXED, mentions, seed: length + 2 }),
      LANGS,
    ),
  ]);
}

/** Fewer characters than these say nothing about speed. */
const LEAST_CHARACTERS = 500;

/** The text nodes of saved pages, as Chromium reads them with their scripts off. */
export async function pageSets(
  browser: MeasuringBrowser,
  server: BenchServer,
  pages: readonly Served[],
): Promise<TextSet[]> {
  const code = await bundled('text-nodes.ts');
  const sets: TextSet[] = [];
  for (const [index, { name }] of pages.entries()) {
    const { page, session } = await browser.open();
    await page.goto(server.addressOf(index, 'quiet'), { waitUntil: 'domcontentloaded' });
    await pause(20);
    // The page's policy stops script elements, not the debugger.
    await session.send('Runtime.evaluate', { expression: code });
    const texts = await page.evaluate(() => benchTextNodes());
    const set = setOf(name, texts, wantedLanguages('', texts.join('\n')));
    if (set.characters >= LEAST_CHARACTERS) sets.push(set);
    await page.close();
  }
  return sets;
}
