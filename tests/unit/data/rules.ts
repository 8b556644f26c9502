/** The table of broken rules: what to break, and the problem that must come back. */
import type { DataFolder } from './good-data';

export interface Rule {
  readonly name: string;
  readonly breakIt: (folder: DataFolder) => void;
  readonly file: string;
  readonly path: string;
  readonly reason: RegExp;
}

const CARD = 'cards/the-treaty.json';
const ISSUE = 'cards/the-issue.json';
const PERSON = 'cards/lavrov-sergei.json';
const SOURCES = 'sources/all.json';
const MENTIONS = 'mentions/the-treaty.json';

/** One member of one file set to a bad value; the problem is expected at the same place unless told otherwise. */
const set = (name: string, file: string, path: string, value: unknown, reason: RegExp, at = path): Rule => ({
  name,
  breakIt: (folder) => folder.set(file, path, value),
  file,
  path: at,
  reason,
});

const voice = (party: string | undefined, sources: string[]) => ({
  who: 'A man',
  party,
  date: '2025-08-20',
  standing: 'official',
  text: 'No.',
  sources,
});
const text = (name: string, value: string, reason: RegExp) => set(name, CARD, 'facts.0.text', value, reason);

const SHAPE: Rule[] = [
  set('wrong type', CARD, 'title', 7, /expected string, received number \(found "7"\)/),
  set('unknown kind', CARD, 'kind', 'tale', /Invalid option.*found "tale"/),
  set('unknown field', CARD, 'comment', 'x', /Unrecognized key.*comment/, ''),
  set('missing definition', CARD, 'definition', undefined, /expected string, received undefined/),
  set('definition over 280 characters', CARD, 'definition', 'a'.repeat(281), /Too big/),
  set('no source', CARD, 'facts.0.sources', [], /Too small/),
  set('sources missing', CARD, 'facts.0.sources', undefined, /expected array/),
  set('bad date', CARD, 'facts.0.date', '2025-02-30', /not a real ISO date.*2025-02-30/),
  set('date in words', CARD, 'facts.0.date', '20 August 2025', /not a real ISO date/),
  set('interval that ends before it begins', CARD, 'facts.0.date', '2025-08-20/2025-08-15', /ends before it begins/),
  set('bad date of a voice', CARD, 'accounts.0.voices.0.date', '2025-13', /not a real ISO date/),
  set('unknown standing', CARD, 'accounts.0.voices.0.standing', 'friend', /Invalid option/),
  set('unknown party of a voice', CARD, 'accounts.0.voices.0.party', 'atlantis', /Invalid option.*atlantis/),
  set('unknown party of a position', ISSUE, 'positions.0.party', 'atlantis', /Invalid option.*atlantis/),
  set('stated by nobody', CARD, 'facts.1.by', undefined, /must say who/),
  set('no history', CARD, 'history', [], /Too small/),
  set('malformed id', CARD, 'id', 'The_Treaty', /is not an id/),
  set('issue out of the table', ISSUE, 'issue.order', 11, /Too big/),
  text('HTML', 'It is <b>bold</b>.', /holds HTML.*<b>bold/),
  text('HTML entity', 'It is &#x41; letter.', /holds HTML/),
  text('control character', 'It is\u0007 so.', /control.*<U\+0007>/),
  text('line break', 'It is\nso.', /control.*<U\+000A>/),
  text('bidi override', 'It is \u202Eos.', /bidirectional.*<U\+202E>/),
  text('zero-width character', 'It is\u200B so.', /control.*<U\+200B>/),
  text('white space at the end', 'It is so. ', /white space/),
  set('http address', SOURCES, '3.url', 'http://example.org/', /not an https address/),
  set('script address', SOURCES, '3.url', 'javascript:alert(1)', /not an https address/),
  set('unknown kind of source', SOURCES, '3.kind', 'rumour', /Invalid option/),
  set('state medium without its state', SOURCES, '12.state', undefined, /must name the state/),
  set('mention rule of a wrong shape', MENTIONS, '0.use', 'maybe', /Invalid option/),
];

const FILES: Rule[] = [
  {
    name: 'not JSON: line and column',
    breakIt: (folder) => folder.writeText(CARD, '{\n  "id": "the-treaty",\n  "kind": document\n}'),
    ...{ file: CARD, path: 'line 3, column 11, kind', reason: /is not JSON: expected a value, found "d"/ },
  },
  {
    name: 'a file cut short',
    breakIt: (folder) => folder.writeText(SOURCES, '[\n  {"id": "news"'),
    ...{ file: SOURCES, path: 'line 2, column 16, 0', reason: /found the end of the file/ },
  },
  {
    name: 'a key twice',
    breakIt: (folder) => folder.writeText(ISSUE, folder.text(ISSUE).replace('"kind"', '"title": "Other",\n  "kind"')),
    ...{ file: ISSUE, path: 'line 6, column 3, title', reason: /twice in the same object/ },
  },
  {
    name: 'no sources folder',
    breakIt: (folder) => folder.remove('sources'),
    file: 'sources',
    path: '',
    reason: /no such folder/,
  },
  {
    name: 'no parties',
    breakIt: (folder) => folder.remove('parties.json'),
    file: 'parties.json',
    path: '',
    reason: /no such file/,
  },
];

const IDS: Rule[] = [
  set('id is not the file name', PERSON, 'id', 'lavrov', /not the name of its file/),
  {
    name: 'duplicate card id',
    breakIt: (folder) => folder.writeText('cards/z-copy.json', folder.text(ISSUE)),
    ...{ file: 'cards/z-copy.json', path: 'id', reason: /"the-issue" is already taken in cards\/the-issue\.json/ },
  },
  set('duplicate source id', SOURCES, '11.id', 'news', /"news" is already taken in sources\/all\.json 3/),
  set('party missing', 'parties.json', '7.id', 'russia', /"china" is missing/, ''),
  set('party twice', 'parties.json', '7.id', 'russia', /party id "russia" is already taken/),
  set('dangling source', CARD, 'facts.0.sources', ['news', 'nowhere'], /no source "nowhere"/, 'facts.0.sources.1'),
  set('dangling source of the definition', CARD, 'definitionSources', ['nowhere'], /no source/, 'definitionSources.0'),
  set(
    'dangling source of a voice',
    CARD,
    'accounts.0.voices.0.sources',
    ['nowhere'],
    /no source/,
    'accounts.0.voices.0.sources.0',
  ),
  set('the same source twice', CARD, 'facts.0.sources', ['news', 'news'], /"news" twice/, 'facts.0.sources.1'),
  set('unknown related card', CARD, 'related', ['nobody'], /no card "nobody"/, 'related.0'),
  set('related to itself', CARD, 'related', ['the-treaty'], /related to itself/, 'related.0'),
];

const DATES: Rule[] = [
  set('fact after the data date', CARD, 'facts.0.date', '2026-07-02', /after the data's own date/),
  set('end of a fact after the data date', CARD, 'facts.0.date', '2026-06/2026-08', /after the data's own date/),
  set('voice after the data date', CARD, 'accounts.0.voices.0.date', '2027', /after the data's own date/),
  set('none found after the data date', CARD, 'accounts.0.voices.1.noneFound', '2026-08', /after the data's own date/),
  set('office after the data date', PERSON, 'offices.0.to', '2026-12-01', /after the data's own date/, 'offices.0'),
  set('source after the data date', SOURCES, '3.date', '2026-07-15', /after the data's own date/),
  set(
    'year in a definition later than its subject',
    CARD,
    'definition',
    'A treaty of 1949, used in 2001.',
    /2001, later than its subject/,
  ),
  set('year in a definition without a period', CARD, 'period', undefined, /no period/, 'definition'),
  set(
    'year in the definition of a person',
    PERSON,
    'definition',
    'Diplomat, minister since 2004.',
    /2004.*office or a fact/,
  ),
  set('status ladder out of order', CARD, 'status.1.date', '1948', /date order/),
  set('office that ends before it begins', PERSON, 'offices.0.to', '2003', /before the office began/),
  set(
    'history out of order',
    CARD,
    'history',
    [
      { date: '2026-07-02', change: 'B.' },
      { date: '2026-07-01', change: 'A.' },
    ],
    /date order/,
    'history.1.date',
  ),
];

const WORDS: Rule[] = [
  text('verdict word', 'The regime did not agree.', /verdict word "regime" outside a quotation.*Instead/),
  text('verdict word beside a quotation', 'The "treaty" was a sham.', /verdict word "sham"/),
  set('verdict word in a question', CARD, 'accounts.0.question', 'Was it a coup?', /verdict word "coup"/),
  text('quotation mark without a partner', 'It was called "a pact.', /the quotation mark " has no partner/),
  text('curly quotation mark without a partner', 'It was called “a pact.', /the quotation mark “ has no partner/),
  set('left over from the skeleton', CARD, 'status.1.note', 'TODO who and where', /skeleton/),
];

const KINDS: Rule[] = [
  set('document without a status', CARD, 'status', [], /document needs at least one/),
  {
    name: 'person without an office',
    breakIt: (folder) => {
      folder.set(CARD, 'facts.1.by', 'Russia');
      folder.set(PERSON, 'offices', []);
    },
    ...{ file: PERSON, path: 'offices', reason: /needs at least one office/ },
  },
  set(
    'office on a treaty',
    CARD,
    'offices',
    [{ title: 'King', from: null, to: null, sources: ['news'] }],
    /document holds no office/,
  ),
];

const BALANCE: Rule[] = [
  set(
    'account without Ukraine',
    CARD,
    'accounts.0.voices.1.party',
    'eu',
    /one side only.*"ukraine"/,
    'accounts.0.voices',
  ),
  set(
    'account without Russia',
    CARD,
    'accounts.0.voices.0.party',
    'eu',
    /one side only.*"russia"/,
    'accounts.0.voices',
  ),
  set(
    'none found beside a voice',
    CARD,
    'accounts.0.voices.1',
    { party: 'russia', noneFound: '2026-07-01' },
    /dated entry/,
    'accounts.0.voices.1.noneFound',
  ),
  set('none found beside a position', ISSUE, 'positions.1.party', 'ukraine', /dated entry/, 'positions.1.noneFound'),
  set(
    'none found beside a stated fact that answers no question',
    CARD,
    'accounts.0.voices',
    [voice('ukraine', ['news']), { party: 'russia', noneFound: '2026-07-01' }],
    /"russia" was found, but facts\.1 holds its own words/,
    'accounts.0.voices.1.noneFound',
  ),
  set(
    'none found on a question beside a position',
    ISSUE,
    'accounts',
    [
      {
        question: 'How?',
        voices: [voice('russia', ['tass']), { party: 'ukraine', noneFound: '2026-07-01' }],
      },
    ],
    /"ukraine" was found, but positions\.0 holds its own words/,
    'accounts.0.voices.1.noneFound',
  ),
  set('none found twice', ISSUE, 'positions.7.party', 'nato', /second time/, 'positions.7.noneFound'),
  set('party without a position', ISSUE, 'positions.7.party', 'nato', /nothing of "china"/, 'positions'),
  set('positions on a card that is no issue', ISSUE, 'issue', undefined, /is no issue/, 'positions'),
  {
    name: 'two issues in one column',
    breakIt: (folder) => folder.writeText('cards/z-issue.json', folder.text(ISSUE).replace('"the-issue"', '"z-issue"')),
    ...{ file: 'cards/z-issue.json', path: 'issue.order', reason: /column 1 is already taken/ },
  },
];

const SOURCING: Rule[] = [
  ...['reprint', 'wiki', 'digest', 'forum'].map((id) =>
    set(`${id} alone`, CARD, 'facts.0.sources', [id], /rests only on.*cannot stand alone/, 'facts.0'),
  ),
  set(
    'weak kinds together',
    CARD,
    'facts.0.sources',
    ['wiki', 'reprint', 'forum'],
    /wiki \(wiki, read\), reprint/,
    'facts.0',
  ),
  set('copy alone', CARD, 'facts.0.sources', ['news-copy'], /cannot stand alone/, 'facts.0'),
  set('copy of an official text alone', CARD, 'facts.0.sources', ['official-copy'], /cannot stand alone/, 'facts.0'),
  set(
    'newsroom not opened again, alone',
    CARD,
    'facts.0.sources',
    ['news-closed'],
    /news-closed \(newsroom, not-reopened\)/,
    'facts.0',
  ),
  set('state medium on an agreed fact', CARD, 'facts.0.sources', ['tass'], /state-media, Russia/, 'facts.0'),
  set(
    "state medium on another state's words",
    CARD,
    'facts.1.by',
    'The president of Ukraine',
    /cannot stand alone/,
    'facts.1',
  ),
  set(
    'state medium for a voice of no party',
    CARD,
    'accounts.0.voices.2',
    voice(undefined, ['tass']),
    /cannot stand alone/,
  ),
  set(
    "state medium for another party's position",
    ISSUE,
    'positions.0.sources',
    ['tass'],
    /cannot stand alone/,
    'positions.0',
  ),
];

const sure = (form: string, extra: object = {}) => [{ use: 'sure', forms: { en: [form] }, ...extra }];
const FORMS: Rule[] = [
  set(
    'a form of two cards',
    MENTIONS,
    '0',
    sure('the issue')[0],
    /"the issue" also stands for the-issue/,
    '0.forms.en.0',
  ),
  set(
    'a form of two cards by an alternative',
    MENTIONS,
    '0',
    sure('the (big|) issue')[0],
    /also stands for the-issue/,
    '0.forms.en.0',
  ),
  set('unknown cue group', MENTIONS, '0.with', ['nothing'], /no cue group "nothing"/, '0.with.0'),
  {
    name: 'mentions of no card',
    breakIt: (folder) => folder.write('mentions/nobody.json', sure('nobody')),
    ...{ file: 'mentions/nobody.json', path: '', reason: /no card "nobody"/ },
  },
];

export const RULES: readonly Rule[] = [
  ...SHAPE,
  ...FILES,
  ...IDS,
  ...DATES,
  ...WORDS,
  ...KINDS,
  ...BALANCE,
  ...SOURCING,
  ...FORMS,
];
