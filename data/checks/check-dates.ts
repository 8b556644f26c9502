/** Dates against the data's own date, against each other, and against what a definition may say. */
import { type Card, DATA_DATE } from '../schema';
import { endsOf, isAfter, yearsIn } from './dates';
import { type Check, type Filed, type Problem, problemAt } from './records';
import { datesOf } from './statements';

type FiledCard = Filed<Card>;

function afterDataDate(card: FiledCard): Problem[] {
  return datesOf(card.value)
    .filter(({ date }) => Object.values(endsOf(date)).some((end) => isAfter(end, DATA_DATE)))
    .map(({ path, date }) => problemAt(card, path, `${date} lies after the data's own date, ${DATA_DATE}`));
}

/** A definition must stay true, so it names no year that lies past its subject; a person's names none at all. */
function definitionYears(card: FiledCard): Problem[] {
  const { kind, period, definition } = card.value;
  const { from, to } = endsOf(period ?? '');
  const last = to === '' ? from : to;
  return yearsIn(definition).flatMap((year) => {
    if (kind === 'person')
      return [
        problemAt(card, 'definition', `names the year ${year}: what has a date in a life is an office or a fact`),
      ];
    if (period === undefined) {
      return kind === 'concept'
        ? []
        : [problemAt(card, 'definition', `names the year ${year}, but the card has no period to compare it with`)];
    }
    return isAfter(year, last)
      ? [problemAt(card, 'definition', `names the year ${year}, later than its subject (period ${period})`)]
      : [];
  });
}

function outOfOrder(card: FiledCard): Problem[] {
  const { status, offices, history } = card.value;
  const backwards = <Step extends { readonly date: string }>(steps: readonly Step[], path: string) =>
    steps.flatMap(({ date }, i) => {
      const before = steps[i - 1]?.date;
      return before !== undefined && isAfter(endsOf(before).from, endsOf(date).from)
        ? [problemAt(card, `${path}.${i}.date`, `${date} comes after ${before}: put the entries in date order`)]
        : [];
    });
  return [
    ...backwards(status, 'status'),
    ...backwards(history, 'history'),
    ...offices.flatMap(({ from, to }, i) =>
      from !== null && to !== null && isAfter(from, to)
        ? [problemAt(card, `offices.${i}.to`, `${to} lies before the office began, ${from}`)]
        : [],
    ),
  ];
}

/** Dates that cannot be right. */
export const checkDates: Check = ({ cards, sources }) => [
  ...cards.flatMap((card) => [...afterDataDate(card), ...definitionYears(card), ...outOfOrder(card)]),
  ...sources.flatMap((source) => {
    const { date } = source.value;
    return date !== null && isAfter(date, DATA_DATE)
      ? [problemAt(source, 'date', `${date} lies after the data's own date, ${DATA_DATE}`)]
      : [];
  }),
];
