/** The skeleton of a card: every field its kind needs, each with a TODO that says what belongs there. */
import { DATA_DATE, DEFINITION_MAX_CHARS, type KINDS, STANDINGS, STATUS_STEPS } from '../schema';

type Kind = (typeof KINDS)[number];

const SOURCES = ['TODO id of a source in data/sources'];

const PERIOD: Partial<Record<Kind, string>> = {
  document: 'TODO day it was signed or published, as 1994-12-05',
  event: 'TODO first and last day, as 2022-03-29/2022-04-15, or one day',
  organisation: 'TODO day it was founded and a slash, as 1949-04-04/',
};

/**
 * @param today the ISO day for the card's history.
 * @returns a value that is written as JSON; it is no valid card until each TODO is gone.
 */
export function cardSkeleton(id: string, kind: Kind, today: string): unknown {
  const period = PERIOD[kind];
  const step = {
    date: 'TODO 2025-08-15, 2025-08 or 2025',
    step: `TODO ${STATUS_STEPS.join(' | ')}`,
    note: 'TODO who and where, or delete',
    sources: SOURCES,
  };
  const office = {
    title: 'TODO office with its state, as "Foreign Minister of Turkey"',
    from: 'TODO date, or null if not looked up',
    to: null,
    sources: SOURCES,
  };
  const voice = (party: string) => ({
    who: `TODO the speaker and office, or put { "party": "${party}", "noneFound": "${DATA_DATE}" } here`,
    party,
    date: 'TODO day it was said',
    standing: `TODO ${STANDINGS.join(' | ')}`,
    text: 'TODO what the side says, in the same form and length as the other',
    sources: SOURCES,
  });
  return {
    $schema: '../card.schema.json',
    id,
    kind,
    title: 'TODO the neutral English name',
    definition: `TODO what it is, in at most ${DEFINITION_MAX_CHARS} characters that no later event can make wrong${kind === 'person' ? '; no year' : ''}`,
    definitionSources: SOURCES,
    ...(period !== undefined && { period }),
    ...((kind === 'document' || kind === 'proposal') && { status: [step] }),
    ...(kind === 'person' && { offices: [office] }),
    facts: [
      {
        date: `TODO 2025-08-15, 2025-08, 2025 or 2025-08-15/2025-08-18, not after ${DATA_DATE}`,
        text: 'TODO what happened or was said, in sentences under 25 words',
        certainty: 'TODO agreed | stated | reported | disputed',
        by: 'TODO who states it; delete unless the certainty is "stated"',
        sources: ['TODO id of a source', 'TODO a second one for a figure or a disputed fact, or delete'],
      },
    ],
    accounts: [
      { question: 'TODO the contested question, or delete this account', voices: [voice('ukraine'), voice('russia')] },
    ],
    related: ['TODO id of a card a reader would go to next, or delete'],
    history: [{ date: today, change: 'First version.' }],
  };
}
