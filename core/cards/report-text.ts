/** Text to each side of the term that goes into a report, in characters as a reader counts them. */
const CONTEXT_CHARS = 20;

interface ReportFacts {
  readonly cardId: string;
  /** The page's host name. A path or query, should one come along, is cut off: it can name what a person reads. */
  readonly host: string;
  readonly before: string;
  readonly term: string;
  readonly after: string;
  /** The day the facts end, "YYYY-MM-DD". */
  readonly dataDate: string;
  readonly version: string;
}

/** A report on a wrong mark or a wrong card, for the reader to look over, complete and send. Plain English for the maintainers. */
export function reportText({ cardId, host, before, term, after, dataDate, version }: ReportFacts): string {
  const context = `${lastCharacters(oneLine(before))}[${oneLine(term).trim()}]${firstCharacters(oneLine(after))}`;
  return [
    'What is wrong: ',
    '',
    `Card: ${cardId}`,
    `Text: ${context}`,
    `Site: ${hostOnly(host)}`,
    `Facts as of: ${dataDate}`,
    `Version: ${version}`,
  ].join('\n');
}

/** Drops scheme, user, port, path, query and fragment. */
function hostOnly(host: string): string {
  const rest = host.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').split(/[/?#]/)[0] ?? '';
  return rest.replace(/^.*@/, '').replace(/:\d+$/, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** By code points, so that no letter outside the basic plane is cut in half. */
function firstCharacters(text: string): string {
  return [...text].slice(0, CONTEXT_CHARS).join('');
}

function lastCharacters(text: string): string {
  return [...text].slice(-CONTEXT_CHARS).join('');
}
