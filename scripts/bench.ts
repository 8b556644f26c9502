/** `npm run bench`: the figures of the project's bars, as ratios taken side by side in one run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Bar, barTable } from './bench/bars';
import { startChromium } from './bench/chromium';
import { enduranceBench } from './bench/endurance/run';
import { type BenchOptions, htmlFilesIn, readOptions } from './bench/options';
import { pagesBench, readServed } from './bench/pages/run';
import { enduranceTable, growthTable, pagesTable, scanTable } from './bench/report';
import { type Measured, writeResults } from './bench/results';
import { growthBench } from './bench/scan/growth';
import { scanBench } from './bench/scan/run';
import { generatedSets, pageSets } from './bench/scan/sets';
import { serve } from './bench/serve';
import { surfaceForms } from './bench/surface-forms';
import { build, root } from './build';
import { endWithOneLine } from './command-error';

const begun = performance.now();
const say = (line: string) => process.stderr.write(`[${Math.round((performance.now() - begun) / 1000)} s] ${line}\n`);
const print = (text: string) => process.stdout.write(`${text}\n`);

await endWithOneLine(async () => {
  const options = readOptions(process.argv.slice(2), join(root, 'bench', 'results.json'));
  return bench(options);
});

/** The project's own pages: fixtures and the demo article. */
function ownPages(): string[] {
  const fixtures = join(root, 'tests', 'pages');
  return [...(existsSync(fixtures) ? htmlFilesIn(fixtures) : []), join(root, 'scripts', 'demo', 'demo-article.html')];
}

/** The pages come first: they take minutes, and are what most runs are for. Each part is printed and written once it is there. */
async function bench({ parts, quick, pages, extension, json }: BenchOptions): Promise<number> {
  const served = readServed(pages ?? ownPages());
  const all: Bar[] = [];
  let version = '';
  const keep = ({ part, bars, figures }: Measured, text: string) => {
    all.push(...bars);
    print(text);
    writeResults(json, quick, version, [{ part, bars, figures }]);
  };
  if (parts.has('pages') || parts.has('endurance')) {
    const folder = extension ?? build('chromium');
    if (parts.has('pages')) {
      const { bars, chromium, ...figures } = await pagesBench(folder, served, quick, say);
      version = chromium;
      keep({ part: 'pages', bars, figures }, pagesTable(figures));
    }
    if (parts.has('endurance')) {
      const { bars, chromium, ...figures } = await enduranceBench(folder, quick, say);
      version = chromium;
      keep({ part: 'endurance', bars, figures }, enduranceTable(figures));
    }
  }
  if (parts.has('scan') || parts.has('growth')) {
    const browser = await startChromium(null);
    const server = await serve(served);
    version = browser.version;
    try {
      if (parts.has('growth')) {
        const { bars, sizes } = await growthBench(browser, server.blank, quick, say);
        keep({ part: 'growth', bars, figures: sizes }, growthTable(sizes));
      }
      if (parts.has('scan')) {
        const every = Math.max(1, Math.floor(surfaceForms().length / 200));
        const generated = generatedSets(
          surfaceForms().filter((_, index) => index % every === 0),
          quick,
        );
        const sets = pages === null ? generated : [...generated, ...(await pageSets(browser, server, served))];
        const { bars, ...figures } = await scanBench(browser, server.blank, sets, quick, say);
        keep({ part: 'scan', bars, figures }, scanTable(figures));
      }
    } finally {
      await browser.close();
      await server.close();
    }
  }
  print(barTable(all));
  return 0;
}
