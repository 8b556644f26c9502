/** Every state a card can be in, for the gallery, the accessibility tests and the pictures. */
import type { FactCardProps } from '../../components/FactCard';
import type { ArticleDate } from '../../core/cards/reading-date';
import { PARTIES } from '../../data/schema';
import { bundleFrom, bundleOf } from './bundles';

interface CardState {
  readonly name: string;
  readonly props: FactCardProps;
  /** px */
  readonly width?: number;
  /** The interface's language where it is not the gallery's: "ar" stands for writing from right to left. */
  readonly locale?: 'uk' | 'ar';
  /** How far the reader has zoomed in. */
  readonly zoom?: number;
}

export const TODAY = '2026-07-10';

const onDay = (date: string): ArticleDate => ({ date, origin: 'json-ld', confidence: 'high' });
const nothing = () => {};

function shown(id: string, asOf: ArticleDate, more: Partial<FactCardProps> = {}): FactCardProps {
  return {
    bundle: bundleOf(id),
    asOf,
    why: 'Marked because “Istanbul” stands next to “draft” in this paragraph.',
    pinned: false,
    layout: 'popover',
    today: TODAY,
    onClose: nothing,
    onPin: nothing,
    onCopy: nothing,
    onMute: nothing,
    onReport: nothing,
    onOpenCard: nothing,
    ...more,
  };
}

const bare = bundleFrom({
  $schema: '../card.schema.json',
  id: 'bare',
  kind: 'place',
  title: 'A card with nothing but a definition',
  definition: 'Every other part is missing here. The card must still look meant.',
  definitionSources: ['missing-source'],
  status: [],
  offices: [],
  facts: [],
  accounts: [],
  positions: [],
  related: [],
  history: [{ date: '2026-07-01', change: 'First version.' }],
});

const long = bundleFrom({
  ...bundleOf('istanbul-guarantor-clause').card,
  id: 'long',
  title: 'Agreement on Security Cooperation and Long-Term Support between the Kingdom and the Republic of 2024',
  positions: PARTIES.flatMap((party) => [
    { party, date: '2024', text: 'An earlier step of this party.', sources: ['nyt-2024'] },
    {
      party,
      date: '2025-03/2025-04',
      text: 'A position of the length that editors write: what the party accepts, what it refuses, and under which conditions it would move.',
      sources: ['cym-0820', 'tt-0822'],
    },
    { party, date: '2026-01', text: 'A later step of this party.', sources: ['up-0820'] },
  ]),
  history: [
    { date: '2026-06-01', change: 'First version.' },
    { date: '2026-07-01', change: 'The date of the second draft was corrected from 17 to 15 April 2022.' },
  ],
});

/** Nobody's sources were entered yet. */
const unsourced = bundleFrom({ ...bare.card, id: 'unsourced', definitionSources: [] });

/** Twelve positions: every party's own, and for some the one before it. */
const twelve = bundleFrom({
  ...long.card,
  id: 'twelve',
  title: 'Twelve positions',
  positions: [
    ...PARTIES.map((party) => ({ party, date: '2025-04', text: `What ${party} says.`, sources: ['cym-0820'] })),
    ...PARTIES.slice(0, 4).map((party) => ({
      party,
      date: '2024',
      text: 'What it said before.',
      sources: ['nyt-2024'],
    })),
  ],
});

export const CARD_STATES: readonly CardState[] = [
  { name: 'clause', props: shown('istanbul-guarantor-clause', onDay('2025-08-21')) },
  { name: 'clause-pinned', props: shown('istanbul-guarantor-clause', onDay('2025-08-21'), { pinned: true }) },
  { name: 'event', props: shown('alaska-summit-2025-08-15', onDay('2025-08-21')) },
  { name: 'person', props: shown('rubio-marco', onDay('2024-11-20')) },
  { name: 'office', props: shown('trump-donald', onDay('2025-08-21')) },
  { name: 'issue', props: shown('troops-foreign-ukraine', onDay('2025-08-21')) },
  { name: 'organisation', props: shown('nato', onDay('2025-08-21')) },
  { name: 'before-all', props: shown('alaska-summit-2025-08-15', onDay('2024-02-01')) },
  { name: 'no-date', props: shown('nato-article-5', { date: '2026-07-01', origin: 'none', confidence: 'low' }) },
  { name: 'after-data', props: shown('nato-article-5', onDay('2026-07-08')) },
  { name: 'future', props: shown('nato-article-5', onDay('2031-01-03')) },
  { name: 'uncertain-date', props: shown('nato-article-5', { date: '2025-08', origin: 'url', confidence: 'low' }) },
  { name: 'long', props: { ...shown('istanbul-guarantor-clause', onDay('2025-08-21')), bundle: long } },
  { name: 'bare', props: { ...shown('nato', onDay('2025-08-21')), bundle: bare, why: null } },
  { name: 'no-sources', props: { ...shown('nato', onDay('2025-08-21')), bundle: unsourced, why: null } },
  { name: 'twelve-positions', props: { ...shown('nato', onDay('2025-08-21')), bundle: twelve } },
  { name: 'ukrainian', props: shown('rubio-marco', onDay('2025-08-21')), locale: 'uk' },
  { name: 'right-to-left', props: shown('istanbul-guarantor-clause', onDay('2025-08-21')), locale: 'ar' },
  { name: 'zoomed', props: shown('istanbul-guarantor-clause', onDay('2025-08-21')), zoom: 2, width: 720 },
  { name: 'narrow', props: shown('nato-article-10', onDay('2025-08-21')), width: 320 },
  { name: 'sheet', props: shown('istanbul-guarantor-clause', onDay('2025-08-21'), { layout: 'sheet' }), width: 412 },
  { name: 'inline', props: shown('istanbul-guarantor-clause', onDay('2025-08-21'), { layout: 'inline' }), width: 600 },
];
