/** `npm run bench`: the figures of the project's bars, as ratios taken side by side in one run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Bar, barTable } from './bench/bars';
import { startChromium } from './bench/chromium';
import { enduranceBench } from './bench/endurance/run';
import { type BenchOptions, htmlFilesIn, type Part, readOptions } from './bench/options';
import { pagesBench, readServed } from './bench/pages/run';
import { enduranceTable, growthTable, pagesTable, scanTable } from './bench/report';
import { type Measured, writeResults } from './bench/results';
import { growthBench } from './bench/scan/growth';
import { scanBench } from './bench/scan/run';
import { generatedSets, pageSets } from './bench/scan/sets';
import { serve } from './bench/serve';
import { surfaceForms } from './bench/surface-forms';
import { build, root } from './build';
import { CommandError, endWithOneLine } from './command-error';
import { DataError } from './lexicon-from-data';

const begun = performance.now();
const say = (line: string) => process.stderr.write(`[${Math.round((performance.now() - begun) / 1000)} s] ${line}\n`);
const print = (text: string) => process.stdout.write(`${text}\n`);

await endWithOneLine(async () => {
  const options = readOptions(process.argv.slice(2), join(root, 'bench', 'results.json'));
  try {
    return await bench(options);
  } catch (error) {
    throw error instanceof DataError ? new CommandError(`The data is broken: ${error.message.split('\n')[0]}`) : error;
  }
});

function partOf(part: Part, { bars, ...figures }: { readonly bars: readonly Bar[] }): Measured {
  return { part, bars, figures };
}

/** The project's own pages: fixtures and the demo article. */
function ownPages(): string[] {
  const fixtures = join(root, 'tests', 'pages');
  return [...(existsSync(fixtures) ? htmlFilesIn(fixtures) : []), join(root, 'scripts', 'demo', 'demo-article.html')];
}

async function bench({ parts, quick, pages, extension, json }: BenchOptions): Promise<number> {
  const served = readServed(pages ?? ownPages());
  const measured: Measured[] = [];
  let version = '';
  if (parts.has('scan') || parts.has('growth')) {
    const browser = await startChromium(null);
    const server = await serve(served);
    version = browser.version;
    try {
      if (parts.has('scan')) {
        const every = Math.max(1, Math.floor(surfaceForms().length / 200));
        const generated = generatedSets(
          surfaceForms().filter((_, index) => index % every === 0),
          quick,
        );
        const sets = pages === null ? generated : [...generated, ...(await pageSets(browser, server, served))];
        const result = await scanBench(browser, server.blank, sets, quick, say);
        measured.push(partOf('scan', result));
        print(scanTable(result));
      }
      if (parts.has('growth')) {
        const result = await growthBench(browser, server.blank, quick, say);
        measured.push({ part: 'growth', bars: result.bars, figures: result.sizes });
        print(growthTable(result.sizes));
      }
    } finally {
      await browser.close();
      await server.close();
    }
  }
  if (parts.has('pages') || parts.has('endurance')) {
    const folder = extension ?? build('chromium');
    if (parts.has('pages')) {
      const result = await pagesBench(folder, served, quick, say);
      measured.push(partOf('pages', result));
      print(pagesTable(result));
    }
    if (parts.has('endurance')) {
      const result = await enduranceBench(folder, quick, say);
      measured.push(partOf('endurance', result));
      print(enduranceTable(result));
    }
  }
  print(barTable(measured.flatMap(({ bars }) => bars)));
  writeResults(json, quick, version, measured);
  return 0;
}
