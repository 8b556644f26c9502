/// <reference types="@vitest/browser-playwright" />
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { formatSpan } from '../../core/dates/format';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import type { TabState } from '../../core/tab/diagnose';
import { library, search } from '../../entrypoints/gallery/library';
import { clearPage, drawPage, inForcedColours, showPage, smallTargets } from './page';
import { click, control, find, violations } from './show';

afterEach(clearPage);

const term = (id: string, count: number, frameId = 0) => ({ id, text: id, count, places: [{ frameId, count }] });

const page: TabState = {
  kind: 'page',
  reading: false,
  level: 'first',
  terms: [term('lavrov-sergei', 3), term('istanbul-draft-treaty-2022', 2), term('alaska-summit-2025-08-15', 1)],
  published: { date: '2025-08-21', origin: 'json-ld', confidence: 'high' },
};

const popup = (more: Partial<PopupProps> = {}): PopupProps => ({
  host: 'news.example',
  state: page,
  settings: DEFAULT_SETTINGS,
  library,
  search,
  trouble: null,
  onDismissTrouble: vi.fn(),
  onChange: vi.fn(),
  onPageLevel: vi.fn(),
  onShow: vi.fn(),
  onStep: vi.fn(),
  onReadNow: vi.fn(async () => true),
  onAskAccess: vi.fn(async () => true),
  onOpenGlossary: vi.fn(),
  onOpenOptions: vi.fn(),
  onCopy: vi.fn(async () => {}),
  ...more,
});

const STATES: readonly { name: string; props: Partial<PopupProps>; says: string }[] = [
  { name: 'terms', props: {}, says: 'On this page' },
  { name: 'terms before the cards are loaded', props: { library: null, search: null }, says: 'lavrov-sergei' },
  { name: 'a muted term', props: { settings: { ...DEFAULT_SETTINGS, muted: ['lavrov-sergei'] } }, says: 'Mark again' },
  { name: 'settings not saved', props: { trouble: 'Not saved.' }, says: 'Not saved.' },
  { name: 'asking', props: { state: null }, says: 'Looking at the page' },
  { name: 'reading', props: { state: { ...page, reading: true, terms: [] } }, says: 'Reading the page' },
  { name: 'no mention', props: { state: { ...page, terms: [] } }, says: 'No mention on this page' },
  { name: 'a browser page', props: { host: '', state: { kind: 'browser' } }, says: 'a page of the browser' },
  { name: 'our own page', props: { host: '', state: { kind: 'own' } }, says: 'own page' },
  { name: 'the store', props: { state: { kind: 'store' } }, says: 'the store' },
  { name: 'a PDF', props: { state: { kind: 'pdf' } }, says: 'PDF' },
  { name: 'an image', props: { state: { kind: 'unreadable' } }, says: 'no text to read' },
  { name: 'a page in another language', props: { state: { kind: 'other-language' } }, says: 'in another language' },
  { name: 'a closed file', props: { host: '', state: { kind: 'file-blocked' } }, says: 'allow access to file' },
  {
    name: 'no access',
    props: { state: { kind: 'no-access', pattern: 'https://news.example/*' } },
    says: 'Allow on this site',
  },
  { name: 'not read', props: { state: { kind: 'not-read' } }, says: 'Read this page now' },
  {
    name: 'switched off',
    props: {
      settings: { ...DEFAULT_SETTINGS, sites: { 'news.example': 'off' } },
      state: { ...page, level: 'off', terms: [] },
    },
    says: 'Switched off on news.example',
  },
];

describe.each(STATES)('with $name', ({ props, says }) => {
  it.each(['light', 'dark'])('says so, and breaks no rule of axe in the %s theme', async (theme) => {
    const root = await showPage(<Popup {...popup(props)} />, { theme, kind: 'bk-popup' });
    expect(root.textContent).toContain(says);
    expect(await violations(root)).toEqual([]);
    expect(smallTargets(root)).toEqual([]);
  });

  it('breaks no rule of axe in forced colours', () =>
    inForcedColours(async () => {
      expect(await violations(await showPage(<Popup {...popup(props)} />, { kind: 'bk-popup' }))).toEqual([]);
    }));
});

describe('on this page', () => {
  it('goes to the next mention with each click, and around', async () => {
    const props = popup();
    const root = await showPage(<Popup {...props} />, { kind: 'bk-popup' });
    for (let times = 0; times < 4; times++) await click(control(root, 'Sergei Lavrov'));
    expect(vi.mocked(props.onShow).mock.calls.map(([shown, number]) => [shown.id, number])).toEqual([
      ['lavrov-sergei', 0],
      ['lavrov-sergei', 1],
      ['lavrov-sergei', 2],
      ['lavrov-sergei', 0],
    ]);
  });

  it('says up to when its facts go, where the article is newer than they are', async () => {
    const head = async (date: string | null) => {
      const published = date === null ? null : ({ date, origin: 'json-ld', confidence: 'high' } as const);
      const state: TabState = { ...page, published };
      return find(await showPage(<Popup {...popup({ state })} />, { kind: 'bk-popup' }), '.bk-found-head .bk-soft');
    };
    const facts = `Facts as of ${formatSpan(library.dataDate, 'en')}`;
    expect((await head('2025-08-21')).textContent).toBe('article of 21 Aug 2025');
    expect((await head('2027-11-20')).textContent).toBe(`article of 20 Nov 2027${facts}`);
    expect((await head(null)).textContent).toBe(facts);
  });

  it('names a person by the main office, not by one held beside it', async () => {
    const rubio: TabState = { ...page, terms: [term('rubio-marco', 1)] };
    const root = await showPage(<Popup {...popup({ state: rubio })} />, { kind: 'bk-popup' });
    expect(find(root, '.bk-term-sub').textContent).toBe('US Secretary of State');
  });

  it('moves the focus through the terms with the arrow keys', async () => {
    const root = await showPage(<Popup {...popup()} />, { kind: 'bk-popup' });
    const rows = [...root.querySelectorAll<HTMLElement>('.bk-term-main')];
    find(root, 'input[type=search]').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    expect(document.activeElement).toBe(rows.at(-1));
  });

  it('opens a card inside, as of the article, and gives the focus back', async () => {
    const root = await showPage(<Popup {...popup()} />, { kind: 'bk-popup' });
    const open = control(root, 'Open the card here: Alaska');
    open.focus();
    await click(open);
    expect(root.textContent).toContain('As of this article (21 Aug 2025)');
    expect(document.activeElement?.textContent).toBe('Back');
    await click(control(root, 'Back'));
    expect(document.activeElement).toBe(open);
  });

  it('marks a muted term again', async () => {
    const props = popup({ settings: { ...DEFAULT_SETTINGS, muted: ['lavrov-sergei'] } });
    const root = await showPage(<Popup {...props} />, { kind: 'bk-popup' });
    await click(control(root, 'Mark again'));
    const change = vi.mocked(props.onChange).mock.calls[0]?.[0];
    expect(change?.(props.settings).muted).toEqual([]);
  });
});

it('does not take a page’s late first answer for a choice that the reader made for it', async () => {
  let settings = DEFAULT_SETTINGS;
  const onChange: PopupProps['onChange'] = (change) => {
    settings = change(settings);
  };
  const draw = (state: TabState | null) => <Popup {...popup({ state, settings, onChange })} />;
  const root = await showPage(draw(null), { kind: 'bk-popup' });
  await click(find(root, '[role=switch]'));
  await drawPage(draw(null));
  // Asked before the click, the page still marks.
  await drawPage(draw(page));
  expect(find(root, '[role=switch]').getAttribute('aria-checked')).toBe('false');
  expect(find<HTMLInputElement>(root, '.bk-site-scope input').checked).toBe(false);
});

it('keeps the switch in sight beside a long name', async () => {
  const host = 'live.international.news.a-very-long-name-of-a-newspaper.example';
  const root = await showPage(<Popup {...popup({ host })} />, { kind: 'bk-popup' });
  const { right } = root.getBoundingClientRect();
  for (const part of ['.bk-site-host', '[role=switch]', '.bk-segment:last-of-type'])
    expect(find(root, part).getBoundingClientRect().right, part).toBeLessThanOrEqual(right);
  expect(find(root, '.bk-site-host').textContent).toBe(host);
});

describe('the site', () => {
  const changed = (props: PopupProps, from: Settings = props.settings) =>
    vi.mocked(props.onChange).mock.calls.reduce((now, [change]) => change(now), from);

  it('is switched off by a rule of its own, and on again by none', async () => {
    const props = popup();
    const root = await showPage(<Popup {...props} />, { kind: 'bk-popup' });
    await click(find(root, '[role=switch]'));
    const off = changed(props);
    expect(off.sites).toEqual({ 'news.example': 'off' });
    const again = popup({ settings: off, state: { ...page, level: 'off', terms: [] } });
    await drawPage(<Popup {...again} />);
    await click(control(root, 'Switch on'));
    expect(changed(again).sites).toEqual({});
  });

  it('is left alone where the level is for this page only', async () => {
    const props = popup();
    const root = await showPage(<Popup {...props} />, { kind: 'bk-popup' });
    await click(find(root, '.bk-check input'));
    await act(() => find<HTMLInputElement>(root, '.bk-segment:last-child input').click());
    expect(vi.mocked(props.onPageLevel).mock.calls).toEqual([['first'], ['all']]);
    expect(props.onChange).not.toHaveBeenCalled();
  });

  it('shows a level of this page that was chosen before', async () => {
    const root = await showPage(<Popup {...popup({ state: { ...page, level: 'all' } })} />, { kind: 'bk-popup' });
    expect(find<HTMLInputElement>(root, '.bk-check input').checked).toBe(true);
  });

  it('says when the way out did not work', async () => {
    const root = await showPage(<Popup {...popup({ state: { kind: 'not-read' }, onReadNow: async () => false })} />, {
      kind: 'bk-popup',
    });
    await click(control(root, 'Read this page now'));
    expect(find(root, '[role=alert]').textContent).toContain('did not allow');
  });
});

const type = (field: HTMLElement) =>
  act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the search', () => {
  it('finds cards by kind and opens one', async () => {
    const root = await showPage(<Popup {...popup()} />, { kind: 'bk-popup' });
    const field = find<HTMLInputElement>(root, 'input[type=search]');
    field.value = 'zelenskiy';
    await type(field);
    expect(find(root, '.bk-results').textContent).toContain('Volodymyr Zelenskyy');
    expect(await violations(root)).toEqual([]);
    await click(control(root, 'Volodymyr Zelenskyy'));
    expect(find(root, '.bk-card').textContent).toContain('President of Ukraine');
  });

  it('says that there is no such card', async () => {
    const root = await showPage(<Popup {...popup()} />, { kind: 'bk-popup' });
    const field = find<HTMLInputElement>(root, 'input[type=search]');
    field.value = 'qqqqqq';
    await type(field);
    expect(find(root, '.bk-results').textContent).toContain('No card for “qqqqqq”');
  });
});
