/** The popup, the settings, the glossary and the first run in every state, for the gallery and the tests. */
import type { ComponentChildren } from 'preact';
import { CardPane } from '../../components/CardPane';
import { Glossary } from '../../components/glossary/Glossary';
import { Options, type OptionsProps } from '../../components/options/Options';
import { SYNC_WORDS } from '../../components/options/sync-words';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { Welcome } from '../../components/welcome/Welcome';
import type { Words } from '../../components/words';
import { dataReport } from '../../core/cards/data-report';
import type { Route } from '../../core/glossary/route';
import { withPolicy } from '../../core/settings/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import type { TabState } from '../../core/tab/diagnose';
import { library, search } from './library';

export interface PageState {
  readonly name: string;
  readonly draw: (words: Words) => ComponentChildren;
}

const nothing = () => {};
const done = async () => {};
const yes = async () => true;
const no = async () => false;

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

const popup = (name: string, more: (words: Words) => Partial<PopupProps> = () => ({})): PageState => ({
  name: `popup: ${name}`,
  draw: (words) => (
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
      {...more(words)}
    />
  ),
});

/** A card whose text is on its way, and one that this version does not have. */
export const PANE_STATES: readonly PageState[] = ([null, 'missing'] as const).map((bundle) => ({
  name: `card: ${bundle ?? 'on its way'}`,
  draw: (words) => (
    <CardPane
      words={words}
      bundle={bundle}
      asOf={{ date: '2025-08-21', origin: 'json-ld', confidence: 'high' }}
      why={{ rule: 'sure', cues: [] }}
      layout="popover"
      theme="light"
      pinned={false}
      onClose={nothing}
      onPin={nothing}
      onCopy={done}
      onMute={done}
      onReport={done}
      onOpenCard={nothing}
    />
  ),
}));

export const POPUP_STATES: readonly PageState[] = [
  popup('terms'),
  popup('terms before the cards are loaded', () => ({ library: null, search: null })),
  popup('a muted term under a wider rule', (words) => ({ settings: muted, trouble: words('popupNotSaved') })),
  popup('a long name of a site', () => ({ host: 'live.international.news.a-very-long-name-of-a-newspaper.example' })),
  popup('a page being asked', () => ({ state: null })),
  popup('a page being read', () => ({ state: { ...page, terms: [] } })),
  popup('no mention', () => ({ state: { ...page, reading: false, terms: [] } })),
  popup('a browser page', () => ({ host: '', state: { kind: 'browser' } })),
  popup('our own page', () => ({ host: '', state: { kind: 'own' } })),
  popup('the store', () => ({ state: { kind: 'store' } })),
  popup('a PDF', () => ({ state: { kind: 'pdf' } })),
  popup('an image', () => ({ state: { kind: 'unreadable' } })),
  popup('a page in another language', () => ({ state: { kind: 'other-language' } })),
  popup('a closed file', () => ({ host: '', state: { kind: 'file-blocked' } })),
  popup('a file', () => ({ host: '', state: page })),
  popup('no access', () => ({ state: { kind: 'no-access', pattern: 'https://news.example/*' } })),
  popup('a page not read', () => ({ state: { kind: 'not-read' } })),
  popup('a site switched off', () => ({
    settings: { ...muted, sites: { 'news.example': 'off' } },
    state: { ...page, level: 'off' },
  })),
];

const chosen: Settings = { ...muted, sites: { 'news.example': 'all', 'docs.example': 'off' } };
const parsed = { settings: chosen, damaged: [], locked: [], lockedSites: [] };

const options = (name: string, more: (words: Words) => Partial<OptionsProps> = () => ({})): PageState => ({
  name: `settings: ${name}`,
  draw: (words) => (
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
      {...more(words)}
    />
  ),
});

export const OPTIONS_STATES: readonly PageState[] = [
  options('everything'),
  options('nothing chosen', () => ({ parsed: { ...parsed, settings: { ...DEFAULT_SETTINGS, languages: [] } } })),
  options('a policy', () => ({
    parsed: withPolicy({ settings: chosen, damaged: [] }, { level: 'all', sites: { 'work.example': 'off' } }),
  })),
  options('damaged fields', (words) => ({
    parsed: { ...parsed, damaged: ['dwellMs'] },
    trouble: words('optionsNotSaved'),
  })),
  options('cards on their way', () => ({ report: null, titleOf: () => undefined })),
  options('a browser that opens its page', () => ({ onOpenShortcuts: yes })),
];

const glossary = (name: string, route: Route): PageState => ({
  name: `glossary: ${name}`,
  draw: () => <Glossary library={library} search={search} route={route} onRoute={nothing} onCopy={done} />,
});

export const GLOSSARY_STATES: readonly PageState[] = [
  glossary('the list', { view: 'cards', id: null }),
  glossary('a card', { view: 'cards', id: 'istanbul-guarantor-clause' }),
  glossary('an unknown card', { view: 'cards', id: 'no-such-card' }),
  glossary('the timeline', { view: 'timeline' }),
  glossary('one issue', { view: 'positions', issue: 'neutrality-force-caps' }),
  glossary('all issues', { view: 'positions', issue: null }),
];

export const WELCOME_STATES: readonly PageState[] = [true, false].map((hasAccess) => ({
  name: `first run: ${hasAccess ? 'with' : 'without'} access`,
  draw: () => (
    <Welcome
      library={library}
      hasAccess={hasAccess}
      onAskAccess={nothing}
      onCopy={done}
      onOpenGlossary={nothing}
      onOpenOptions={nothing}
    />
  ),
}));
