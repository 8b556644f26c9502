/** Puts the report together. The same data always give the same text. */
import { findNotes } from '../../data/checks';
import { unusedSources } from '../../data/checks/check-references';
import type { Records } from '../../data/checks/records';
import { DATA_DATE } from '../../data/schema';
import { balanceSections } from './balance';
import { type Bar, barSection, bars } from './bars';
import { countSections } from './counts';
import { positionSection } from './positions';
import { type Section, toMarkdown, toText } from './section';
import { sourcingSections } from './sourcing';

const INTRO = `Facts as of ${DATA_DATE}. Written by \`npm run report\`; do not edit.`;

export interface Report {
  readonly bars: readonly Bar[];
  readonly sections: readonly Section[];
  /** Every note in full: long, so the terminal only counts them. */
  readonly details: readonly Section[];
}

export function buildReport(records: Records): Report {
  const list = bars(records);
  const notes = findNotes(records);
  const unused = unusedSources(records).length;
  const missing: Section = {
    title: 'What is missing',
    intro: 'Nothing here is an error: an error stops the report. Each is a place that an editor should look at.',
    table: {
      head: ['note', 'count'],
      rows: [...notes.map(({ title, problems }) => [title, problems.length]), ['Sources that no card uses', unused]],
    },
  };
  return {
    bars: list,
    sections: [
      barSection(list),
      ...countSections(records),
      ...sourcingSections(records),
      ...balanceSections(records),
      positionSection(records),
      missing,
    ],
    details: notes
      .filter(({ problems }) => problems.length > 0)
      .map(({ title, problems }) => ({
        title: `Note: ${title}`,
        items: problems.map(({ file, path, reason }) => `${file} ${path}: ${reason}`),
      })),
  };
}

export const reportMarkdown = ({ sections, details }: Report) =>
  `${['# Data report', INTRO, ...[...sections, ...details].map(toMarkdown)].join('\n\n')}\n`;

export const reportText = ({ sections }: Report) => sections.map(toText).join('\n\n');
