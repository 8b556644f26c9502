/** What an editor should look at, and what does not stop a build. */
import { type Card, DATA_DATE } from '../schema';
import { isAfter } from './dates';
import { type Check, type Filed, type Problem, problemAt, type Records } from './records';
import { isFirstRate, isNumeric } from './sourcing';
import { beginningOf, type Statement, statementsOf, textsOf } from './statements';

const SENTENCE_MAX_WORDS = 25;
/** An account's longer side may have this many times the words of the shorter. */
const LENGTH_RATIO_MAX = 2.5;

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The sentences of a text. "US." and "No. 5" may split one in two: that only makes the check milder. */
const sentences = (text: string) => text.split(/(?<=[.!?]["”»)]?)\s+(?=["“«(]?[\p{Lu}\d])/u);

const perCard =
  (look: (card: Filed<Card>, records: Records) => Problem[]): Check =>
  (records) =>
    records.cards.flatMap((card) => look(card, records));

const perStatement = (look: (statement: Statement, records: Records) => string | undefined): Check =>
  perCard((card, records) =>
    statementsOf(card.value).flatMap((statement) => {
      const reason = look(statement, records);
      return reason === undefined ? [] : [problemAt(card, statement.path, reason)];
    }),
  );

const longSentences = perCard((card) =>
  textsOf(card.value).flatMap(({ path, text }) =>
    sentences(text)
      .map(countWords)
      .filter((words) => words > SENTENCE_MAX_WORDS)
      .map((words) => problemAt(card, path, `a sentence of ${words} words; the bar is ${SENTENCE_MAX_WORDS}`)),
  ),
);

const oneSource = perStatement(({ kind, sources, text, disputed }) => {
  if (sources.length > 1 || kind === 'voice' || !(disputed || isNumeric(text))) return undefined;
  return `${disputed ? 'disputed' : 'a figure'}, with one source only (${sources[0]})`;
});

const voiceWithOneSource = perStatement(({ kind, sources }) =>
  kind === 'voice' && sources.length === 1
    ? `a voice on a contested question, with one source only (${sources[0]})`
    : undefined,
);

const noFirstRate = perStatement(({ sources }, { sourceById }) => {
  const list = sources.flatMap((id) => sourceById.get(id) ?? []);
  if (list.some(isFirstRate)) return undefined;
  return `no first-rate source that was read: ${list.map(({ id, kind, access }) => `${id} (${kind}, ${access})`).join(', ')}`;
});

/** A source cannot report what had not happened. A treaty's page keeps the date of signing and tells what came after. */
const sourcesTooOld = perStatement((statement, { sourceById }) => {
  const start = beginningOf(statement);
  const published = statement.sources.map((id) => {
    const source = sourceById.get(id);
    return source === undefined || source.kind === 'treaty' ? null : source.date;
  });
  if (start === undefined || !published.every((date) => date !== null && isAfter(start, date))) return undefined;
  return `dated ${start}, but its sources are all older: ${published.join(', ')}`;
});

const unevenAccounts = perCard((card) =>
  card.value.accounts.flatMap(({ voices }, i) => {
    const words = (side: string) =>
      voices.reduce((sum, voice) => sum + (voice.party === side && 'text' in voice ? countWords(voice.text) : 0), 0);
    const [ukraine, russia] = [words('ukraine'), words('russia')];
    if (ukraine === 0 || russia === 0 || Math.max(ukraine, russia) <= LENGTH_RATIO_MAX * Math.min(ukraine, russia))
      return [];
    return [problemAt(card, `accounts.${i}`, `uneven: Ukraine has ${ukraine} words, Russia ${russia}`)];
  }),
);

const disputedWithoutAccount = perCard((card) => {
  const at = card.value.facts.findIndex(({ certainty }) => certainty === 'disputed');
  return at < 0 || card.value.accounts.length > 0
    ? []
    : [problemAt(card, `facts.${at}`, 'is disputed, but the card has no account that shows both sides')];
});

const withoutFacts = perCard((card) =>
  card.value.facts.length > 0 ? [] : [problemAt(card, 'facts', `the card has no dated fact as of ${DATA_DATE}`)],
);

const sameAddress: Check = ({ sources }) => {
  const first = new Map<string, string>();
  return sources.flatMap((source) => {
    const earlier = first.get(source.value.url);
    first.set(source.value.url, earlier ?? source.value.id);
    return earlier === undefined
      ? []
      : [problemAt(source, 'url', `${source.value.id} has the same address as ${earlier}`)];
  });
};

const withoutMentions: Check = ({ cards, mentions }) => {
  const found = new Set(mentions.map(({ value }) => value.card));
  return found.size === 0
    ? []
    : cards
        .filter(({ value }) => !found.has(value.id))
        .map((card) => problemAt(card, 'mentions', 'nothing on a page leads to this card'));
};

/** The notes by what they are about, in the order of their weight. */
export const NOTES: readonly (readonly [title: string, check: Check])[] = [
  ['No first-rate source that was read', noFirstRate],
  ['Disputed or a figure, with one source', oneSource],
  ['Voices with one source', voiceWithOneSource],
  ['All sources older than the statement', sourcesTooOld],
  ['Disputed without an account', disputedWithoutAccount],
  ['Uneven accounts', unevenAccounts],
  [`Sentences over ${SENTENCE_MAX_WORDS} words`, longSentences],
  ['Cards without a dated fact', withoutFacts],
  ['Cards without mentions', withoutMentions],
  ['Sources with the same address', sameAddress],
];
