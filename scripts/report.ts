/**
 * `npm run report`: counts the data, checks the bars, writes docs/data-report.md.
 *
 * Exit code 2 where the data are broken (one line a problem, nothing written), 1 where a bar is missed.
 * `--data FOLDER` and `--out FILE` serve the tests.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRecords } from '../data/read-data';
import { endWithOneLine, readWords } from './command-error';
import { buildReport, reportMarkdown, reportText } from './report/build';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

await endWithOneLine(() => {
  const { values } = readWords({ options: { data: { type: 'string' }, out: { type: 'string' } } });
  const report = buildReport(readRecords(values.data ?? inProject('data')));
  writeFileSync(values.out ?? inProject('docs/data-report.md'), reportMarkdown(report));
  console.log(reportText(report));
  const failed = report.bars.filter(({ passed }) => !passed);
  console.log(
    `\n${report.bars.length - failed.length} bars passed, ${failed.length} failed. Every note in full: docs/data-report.md`,
  );
  return failed.length > 0 ? 1 : 0;
});
