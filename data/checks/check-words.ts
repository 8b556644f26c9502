/** What stands in our own voice: no verdict, no loose quotation mark, nothing left from the skeleton. */
import { type Check, type Filed, type Problem, problemAt } from './records';
import { textsOf } from './statements';
import { verdictsIn } from './verdict-words';

const QUOTATION = /"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]/g;

/** The text without its quotations. */
const withoutQuotations = (text: string): string => text.replace(QUOTATION, ' " " ');

/** Marks that are left over once every whole quotation is taken out. */
function looseQuotes(text: string): string[] {
  return text.replace(QUOTATION, ' ').match(/["“”«»„]/g) ?? [];
}

function leftovers(filed: Filed<unknown>, value = filed.value, path: readonly string[] = []): Problem[] {
  if (typeof value === 'string') {
    return /\bTODO\b/.test(value)
      ? [problemAt(filed, path.join('.'), `still holds the skeleton's "${value.slice(0, 50)}"`)]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => leftovers(filed, member, [...path, key]));
}

/** Verdict words outside quotations, quotation marks without a partner, TODOs of a skeleton. */
export const checkWords: Check = ({ cards, rawCards, verdictWords }) => [
  ...rawCards.flatMap((card) => leftovers(card)),
  ...cards.flatMap((card) =>
    textsOf(card.value).flatMap(({ path, text }) => [
      ...verdictsIn(withoutQuotations(text), verdictWords).map(({ found, word }) =>
        problemAt(card, path, `verdict word "${found}" outside a quotation: ${word.why} Instead: ${word.instead}`),
      ),
      ...looseQuotes(text)
        .slice(0, 1)
        .map((mark) => problemAt(card, path, `the quotation mark ${mark} has no partner`)),
    ]),
  ),
];
