/** Growth: the same text under lexicons of 1,000, 10,000 and 100,000 forms. */
import type { PackedLexicon } from '../../../core/detection';
import type { Bar } from '../bars';
import { bundled } from '../bundle';
import { heapAfterCollection, type MeasuringBrowser } from '../chromium';
import { syntheticForms, syntheticLexicon } from '../generate/lexicon';
import { newsText } from '../generate/text';
import { median } from '../statistics';

export interface SizeResult {
  readonly forms: number;
  readonly packedBytes: number;
  /** Median ms of one scan of the text, and its hits. */
  readonly scanMs: number;
  readonly hits: number;
  /** Over the scan under the smallest lexicon, in the same round: median. */
  readonly scanRatio: number;
  /** ms of the first load in a fresh page (median over pages), and once the engine is warm. */
  readonly firstLoadMs: number;
  readonly warmLoadMs: number;
  /** Bytes of typed arrays; growth of heap and array buffers after a collection, the packed string left out. */
  readonly arrayBytes: number;
  readonly heapBytes: number;
}

const SIZES = [1000, 10_000, 100_000];
const TEXT_LENGTH = 200_000;
const MENTIONED = 300;

export async function growthBench(
  browser: MeasuringBrowser,
  blank: string,
  quick: boolean,
  say: (line: string) => void,
): Promise<{ sizes: SizeResult[]; bars: Bar[] }> {
  const code = await bundled('growth.ts');
  const off = newsText({ length: TEXT_LENGTH, languages: ['en'], mentions: [], seed: 11 });
  const avoid = new Set(
    off
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const forms = syntheticForms(Math.max(...SIZES), avoid);
  // Drawn with the same seed, the text keeps its words and gains mentions.
  const texts = newsText({ length: TEXT_LENGTH, languages: ['en'], mentions: forms.slice(0, MENTIONED), seed: 11 });
  const packed = SIZES.map((size) => syntheticLexicon(forms.slice(0, size)));

  say('growth: scan times');
  const { page } = await browser.open();
  await page.goto(blank);
  await page.addScriptTag({ content: code });
  await page.evaluate((lexicons) => benchGrowth.prepare(lexicons), packed);
  const scans = await page.evaluate(([nodes, rounds]) => benchGrowth.measure(nodes, rounds, 15), [
    texts,
    quick ? 7 : 21,
  ] as const);
  await page.close();

  const sizes: SizeResult[] = [];
  for (const [index, text] of packed.entries()) {
    say(`growth: loading ${SIZES[index]} forms`);
    const scan = scans[index] ?? { ms: [], hits: 0 };
    const loads = await loadsOf(browser, blank, code, text, quick ? 3 : 7);
    sizes.push({
      forms: SIZES[index] ?? 0,
      packedBytes: text.base.length + Object.values(text.parts).reduce((sum, part) => sum + part.length, 0),
      scanMs: median(scan.ms),
      hits: scan.hits,
      scanRatio: median(scan.ms.map((value, round) => value / (scans[0]?.ms[round] ?? Number.NaN))),
      ...loads,
    });
  }
  return { sizes, bars: barsOf(sizes) };
}

async function loadsOf(browser: MeasuringBrowser, blank: string, code: string, packed: PackedLexicon, pages: number) {
  const first: number[] = [];
  const heaps: number[] = [];
  let warm: number[] = [];
  let arrayBytes = 0;
  for (let n = 0; n < pages; n++) {
    const { page, session } = await browser.open();
    await page.goto(blank);
    await page.addScriptTag({ content: code });
    // Kept on the page, as the build keeps it in the script.
    await page.evaluate((lexicon) => benchGrowth.keep(lexicon), packed);
    const before = await heapAfterCollection(session);
    first.push(await page.evaluate(() => benchGrowth.loadOnce()));
    const after = await heapAfterCollection(session);
    heaps.push(after.heap + after.backing - before.heap - before.backing);
    arrayBytes = await page.evaluate(() => benchGrowth.heldBytes());
    if (n === pages - 1) warm = await page.evaluate(() => benchGrowth.loadAgain(5));
    await page.close();
  }
  return { firstLoadMs: median(first), warmLoadMs: median(warm), arrayBytes, heapBytes: median(heaps) };
}

function barsOf(sizes: readonly SizeResult[]): Bar[] {
  const last = sizes.at(-1);
  const forms = (last?.forms ?? 0).toLocaleString('en');
  const value = (key: 'scanRatio' | 'firstLoadMs') => last?.[key] ?? Number.NaN;
  const megabytes = Math.max(last?.arrayBytes ?? Number.NaN, last?.heapBytes ?? Number.NaN) / 1e6;
  return [
    {
      what: `growth: scan, ${forms} forms over 1,000`,
      value: value('scanRatio'),
      unit: 'x',
      bar: 1.5,
      kind: 'at-most',
    },
    {
      what: `growth: load of ${forms} forms`,
      value: value('firstLoadMs'),
      unit: ' ms',
      bar: 10,
      kind: 'at-most',
      note: 'first load in a fresh page',
    },
    {
      what: `growth: memory of ${forms} forms`,
      value: megabytes,
      unit: ' MB',
      bar: 10,
      kind: 'at-most',
      note: 'larger of typed arrays and heap growth',
    },
  ];
}
