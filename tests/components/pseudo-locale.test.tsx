/**
 * The whole interface with made-up messages, each between ⟦ and ⟧: what a reader meets outside them was never
 * given to translators. Dates and names of languages come from the browser, here in Japanese, so that a word
 * in any other script is seen.
 */
/// <reference types="@vitest/browser-playwright" />
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { FactCard } from '../../components/FactCard';
import { Glossary } from '../../components/glossary/Glossary';
import { Options, type OptionsProps } from '../../components/options/Options';
import { SYNC_WORDS } from '../../components/options/sync-words';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { Welcome } from '../../components/welcome/Welcome';
import { whySentence } from '../../components/why-words';
import { makeWords, WordsContext } from '../../components/words';
import { dataReport } from '../../core/cards/data-report';
import type { Route } from '../../core/glossary/route';
import { withPolicy } from '../../core/settings/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import type { TabState } from '../../core/tab/diagnose';
import { CARD_STATES } from '../../entrypoints/gallery/states';
import english from '../../locales/en.json';
import { library, search } from './library';
import { clearPage, showPage } from './page';
import { click, find } from './show';

afterEach(clearPage);

const words = makeWords((key) => `⟦${english[key]}⟧`, 'ja');

/** Names are the same in every language. */
const NAMES = [...new Set(library.sources.flatMap(({ publisher, title }) => [publisher, title])), 'Backgrounder']
  .filter((name) => /\p{L}/u.test(name))
  .sort((one, other) => other.length - one.length);
/** Sites in the texts, and the address that an empty field shows as an example. */
const ADDRESS = /\b(?:[a-z\d-]+\.)*example\b/g;
const FROM_THE_BROWSER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
];

/** What is left of a text outside messages, whose values may hold messages again. */
function outsideMessages(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return rest;
}

function isUntranslated(text: string): boolean {
  let rest = outsideMessages(text).replace(ADDRESS, ' ');
  if (!/\p{L}/u.test(rest)) return false;
  for (const name of NAMES) rest = rest.replaceAll(name, ' ');
  return [...rest].some((sign) => /\p{L}/u.test(sign) && !FROM_THE_BROWSER.test(sign));
}

/** Texts of the data are marked as English; keys are called what is printed on them. */
const isMarked = (element: Element) =>
  element.closest('[lang]')?.getAttribute('lang') === 'en' || element.closest('kbd');

/** Every text that a reader sees or hears, open or folded. */
function untranslated(root: HTMLElement): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (isMarked(element)) continue;
    // Its own text in one piece: a message may go round an element with a name.
    const text = [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join('');
    const attributes = ATTRIBUTES.map((name) => [name, element.getAttribute(name) ?? ''] as const);
    for (const [where, value] of [['text', text] as const, ...attributes]) {
      if (isUntranslated(value))
        found.push(`${element.tagName.toLowerCase()}.${element.className} ${where}: ${value.trim()}`);
    }
  }
  return [...new Set(found)];
}

async function open(children: ComponentChildren): Promise<HTMLElement> {
  const root = await showPage(<WordsContext.Provider value={words}>{children}</WordsContext.Provider>);
  document.documentElement.lang = words.locale;
  return root;
}

const nothing = () => {};
const done = async () => {};
const yes = async () => true;
const no = async () => false;

const type = (root: HTMLElement, selector: string, text: string) =>
  act(() => {
    const field = find<HTMLInputElement>(root, selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the check itself', () => {
  it.each([
    [<p key="text">Left in English</p>, 1],
    [<button key="label" type="button" aria-label="Close" />, 1],
    [<time key="date">21 Aug 2025</time>, 1],
    [<p key="half">⟦Sources⟧ of the card</p>, 1],
    [<p key="message">⟦Status: ⟦signed⟧⟧ · 12</p>, 0],
    [<p key="data" lang="en" children="A text of the data" />, 0],
    [
      <div key="inside" lang="en">
        <p lang="uk">Написано інакше</p>
      </div>,
      1,
    ],
  ])('sees what is no message: %#', async (part, count) => {
    expect(untranslated(await open(part))).toHaveLength(count);
  });
});

describe('a card', () => {
  it.each(CARD_STATES)('in the state $name has only words that are translated', async ({ props }) => {
    const root = await open(
      <FactCard
        {...props}
        why={whySentence(words, { rule: 'near', cues: ['NATO', 'treaty'] })}
        onCopy={done}
        onReport={done}
      />,
    );
    expect(root.textContent).toContain('⟦');
    for (const button of root.querySelectorAll<HTMLElement>('.bk-foot button, .bk-section > .bk-text-button')) {
      await click(button);
      expect(untranslated(root)).toEqual([]);
    }
  });

  it('of every kind in the data has only words that are translated', async () => {
    const found: string[] = [];
    for (const { id } of library.cards) {
      const bundle = library.bundle(id);
      if (!bundle) continue;
      for (const date of ['2022-03-29', library.dataDate]) {
        const asOf = { date, origin: 'meta', confidence: 'low' } as const;
        const root = await open(
          <FactCard
            bundle={bundle}
            asOf={asOf}
            why={null}
            pinned
            layout="popover"
            onOpenCard={nothing}
            onClose={nothing}
          />,
        );
        found.push(...untranslated(root).map((text) => `${id}: ${text}`));
      }
    }
    expect(found).toEqual([]);
  }, 60_000);
});

/** What stands on somebody's page is no word of ours: here it is a sign. */
const term = (id: string, count: number) => ({ id, text: '※', count, places: [{ frameId: 0, count }] });

const page: TabState = {
  kind: 'page',
  reading: true,
  level: 'first',
  terms: [term('lavrov-sergei', 3), term('istanbul-draft-treaty-2022', 2), term('alaska-summit-2025-08-15', 1)],
  published: { date: '2025-08-21', origin: 'json-ld', confidence: 'high' },
};

const muted: Settings = { ...DEFAULT_SETTINGS, muted: ['lavrov-sergei'], sites: { example: 'all' } };

const POPUPS: readonly [string, Partial<PopupProps>][] = [
  ['terms', {}],
  ['terms before the cards are loaded', { library: null, search: null }],
  ['a muted term under a wider rule', { settings: muted, trouble: words('popupNotSaved') }],
  ['a page being asked', { state: null }],
  ['a page being read', { state: { ...page, terms: [] } }],
  ['no mention', { state: { ...page, reading: false, terms: [] } }],
  ['a browser page', { host: '', state: { kind: 'browser' } }],
  ['our own page', { host: '', state: { kind: 'own' } }],
  ['the store', { state: { kind: 'store' } }],
  ['a PDF', { state: { kind: 'pdf' } }],
  ['an image', { state: { kind: 'unreadable' } }],
  ['a closed file', { host: '', state: { kind: 'file-blocked' } }],
  ['a file', { host: '', state: page }],
  ['no access', { state: { kind: 'no-access', pattern: 'https://news.example/*' } }],
  ['a page not read', { state: { kind: 'not-read' } }],
  [
    'a site switched off',
    { settings: { ...muted, sites: { 'news.example': 'off' } }, state: { ...page, level: 'off' } },
  ],
];

const popup = (more: Partial<PopupProps> = {}) => (
  <Popup
    host="news.example"
    state={page}
    settings={DEFAULT_SETTINGS}
    library={library}
    search={search}
    trouble={null}
    onDismissTrouble={nothing}
    onChange={nothing}
    onPageLevel={nothing}
    onShow={nothing}
    onStep={nothing}
    onReadNow={no}
    onAskAccess={no}
    onOpenGlossary={nothing}
    onOpenOptions={nothing}
    onCopy={done}
    {...more}
  />
);

describe('the popup', () => {
  it.each(POPUPS)('with %s has only words that are translated', async (_, props) => {
    const root = await open(popup(props));
    expect(root.textContent).toContain('⟦');
    expect(untranslated(root)).toEqual([]);
    for (const action of root.querySelectorAll<HTMLElement>('.bk-action')) await click(action);
    for (const row of root.querySelectorAll<HTMLElement>('.bk-term-main')) await click(row);
    expect(untranslated(root)).toEqual([]);
  });

  it.each(['zelenskiy', 'qqqqqq'])('looking for %s has only words that are translated', async (query) => {
    const root = await open(popup());
    await type(root, 'input[type=search]', query);
    // What the reader typed is repeated inside a message.
    expect(root.querySelector('.bk-results')?.textContent).toContain('⟦');
    expect(untranslated(root)).toEqual([]);
  });

  it('with a card open has only words that are translated', async () => {
    const root = await open(popup());
    await click(find(root, '.bk-term > .bk-icon-button'));
    expect(root.querySelector('.bk-popup-card .bk-card')).not.toBeNull();
    expect(untranslated(root)).toEqual([]);
  });
});

const chosen: Settings = { ...muted, sites: { 'news.example': 'all', 'docs.example': 'off' } };
const parsed = { settings: chosen, damaged: [], locked: [], lockedSites: [] };

const options = (more: Partial<OptionsProps> = {}) => (
  <Options
    parsed={parsed}
    report={dataReport(library)}
    version="1.0.0"
    syncText={words(SYNC_WORDS.synced)}
    shortcuts={[
      { description: words('commandNext'), keys: 'Alt+Shift+Period' },
      { description: words('commandPrevious'), keys: '' },
    ]}
    titleOf={(id) => library.card(id)?.title}
    trouble={null}
    onDismissTrouble={nothing}
    onChange={nothing}
    onExport={nothing}
    onOpenShortcuts={no}
    onOpenGlossary={nothing}
    {...more}
  />
);

const OPTIONS: readonly [string, Partial<OptionsProps>][] = [
  ['everything', {}],
  ['nothing chosen', { parsed: { ...parsed, settings: { ...DEFAULT_SETTINGS, languages: [] } } }],
  [
    'a policy',
    { parsed: withPolicy({ settings: chosen, damaged: [] }, { level: 'all', sites: { 'work.example': 'off' } }) },
  ],
  ['damaged fields', { parsed: { ...parsed, damaged: ['dwellMs'] }, trouble: words('optionsNotSaved') }],
  ['cards on their way', { report: null, titleOf: () => undefined }],
  ['a browser that opens its page', { onOpenShortcuts: yes }],
];

describe('the settings', () => {
  it.each(OPTIONS)('with %s have only words that are translated', async (_, props) => {
    const root = await open(options(props));
    expect(root.textContent).toContain('⟦');
    expect(untranslated(root)).toEqual([]);
    for (const button of root.querySelectorAll<HTMLElement>('button:not([type=submit])')) {
      // The picker of a file is the browser's own.
      if (button.nextElementSibling?.matches('input[type=file]')) continue;
      await click(button);
      expect(untranslated(root)).toEqual([]);
    }
  });

  it.each(['', 'not a site', 'docs.example'])(
    'that refuse the site “%s” have only words that are translated',
    async (text) => {
      const root = await open(options());
      await type(root, '.bk-site-form input', text);
      await click(find(root, '.bk-site-form [type=submit]'));
      expect(find(root, '.bk-site-form [role=alert]').textContent).toContain('⟦');
      expect(untranslated(root)).toEqual([]);
    },
  );
});

const ROUTES: readonly [string, Route][] = [
  ['the list', { view: 'cards', id: null }],
  ['a card', { view: 'cards', id: 'istanbul-guarantor-clause' }],
  ['an unknown card', { view: 'cards', id: 'no-such-card' }],
  ['the timeline', { view: 'timeline' }],
  ['one issue', { view: 'positions', issue: 'neutrality-force-caps' }],
  ['all issues', { view: 'positions', issue: null }],
];

describe('the glossary', () => {
  const glossary = (route: Route) => (
    <Glossary library={library} search={search} route={route} onRoute={nothing} onCopy={done} />
  );

  it.each(ROUTES)('at %s has only words that are translated', async (_, route) => {
    const root = await open(glossary(route));
    expect(root.textContent).toContain('⟦');
    expect(untranslated(root)).toEqual([]);
    const slider = root.querySelector<HTMLInputElement>('input[type=range]');
    if (slider) await type(root, 'input[type=range]', String(Number(slider.value) - 1500));
    expect(untranslated(root)).toEqual([]);
  });

  it('with nothing found has only words that are translated', async () => {
    const root = await open(glossary({ view: 'cards', id: null }));
    await type(root, 'input[type=search]', 'qqqqqq');
    expect(untranslated(root)).toEqual([]);
  });
});

describe('the first-run page', () => {
  it.each([true, false])('has only words that are translated (access: %s)', async (hasAccess) => {
    const root = await open(
      <Welcome
        library={library}
        hasAccess={hasAccess}
        onAskAccess={nothing}
        onCopy={done}
        onOpenGlossary={nothing}
        onOpenOptions={nothing}
      />,
    );
    expect(root.textContent).toContain('⟦');
    expect(untranslated(root)).toEqual([]);
    await click(find(root, '.bk-try-mark'));
    expect(untranslated(root)).toEqual([]);
  });
});
