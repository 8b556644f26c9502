import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../core/tab/address';
import { diagnose, type FrameState, type TabFacts } from '../../../core/tab/diagnose';
import { pageTerms, placeOfMention, publishedOn } from '../../../core/tab/terms';

const OWN = 'chrome-extension://abc/';
const address = (url: string | null) => readAddress(url === null ? null : new URL(url), OWN);
const frame = (frameId: number, more: Partial<FrameState> = {}): FrameState => ({
  frameId,
  state: 'ready',
  level: 'first',
  published: null,
  cards: [],
  ...more,
});
const facts = (url: string | null, more: Partial<TabFacts> = {}): TabFacts => ({
  address: address(url),
  granted: true,
  filesAllowed: false,
  contentType: null,
  frames: [],
  ...more,
});

describe('an address', () => {
  it.each([
    ['https://www.News.example:8080/a', 'web', 'www.news.example:8080', 'https://www.news.example/*'],
    ['http://[::1]/a', 'web', '[::1]', 'http://[::1]/*'],
    ['file:///home/me/a.html', 'file', '', null],
    ['chrome://settings/', 'browser', '', null],
    ['about:blank', 'browser', '', null],
    ['view-source:https://news.example/', 'browser', '', null],
    ['chrome-extension://other/page.html', 'browser', '', null],
    [`${OWN}glossary.html#nato`, 'own', '', null],
    [null, 'unknown', '', null],
  ])('%s is of kind %s', (url, kind, host, pattern) => {
    expect(address(url)).toMatchObject({ kind, host, pattern });
  });
});

describe('nobody answers', () => {
  it.each([
    ['chrome://newtab/', {}, 'browser'],
    [null, {}, 'browser'],
    [`${OWN}options.html`, {}, 'own'],
    ['https://addons.mozilla.org/firefox/', {}, 'store'],
    ['https://chromewebstore.google.com/category/extensions', {}, 'store'],
    ['https://chrome.google.com/webstore/x', {}, 'store'],
    ['file:///a.html', {}, 'file-blocked'],
    ['file:///a.html', { filesAllowed: true }, 'not-read'],
    ['https://news.example/', { granted: false }, 'no-access'],
    ['https://news.example/', {}, 'not-read'],
    ['https://news.example/report.PDF', {}, 'pdf'],
    ['https://news.example/report', { contentType: 'application/pdf' }, 'pdf'],
    ['https://news.example/report.pdf', { contentType: 'text/html' }, 'not-read'],
  ] as const)('at %s with %j: %s', (url, more, kind) => {
    expect(diagnose(facts(url, more)).kind).toBe(kind);
  });
});

describe('the page answers', () => {
  it('is a page, wherever it is: where the store’s address is an ordinary page, it is read', () => {
    expect(diagnose(facts('https://addons.mozilla.org/', { frames: [frame(0)] })).kind).toBe('page');
  });

  it('is unreadable when its top frame says so', () => {
    expect(diagnose(facts('https://a.example/x.svg', { frames: [frame(0, { state: 'unreadable' })] })).kind).toBe(
      'unreadable',
    );
    const foreign = frame(0, { state: 'unreadable', reason: 'language' });
    expect(diagnose(facts('https://a.example/', { frames: [foreign] })).kind).toBe('other-language');
  });

  it('is still being read while any frame is', () => {
    const frames = [frame(0), frame(3, { state: 'reading' })];
    expect(diagnose(facts('https://a.example/', { frames }))).toMatchObject({ kind: 'page', reading: true });
  });
});

describe('the terms of several frames', () => {
  const frames = [
    frame(7, {
      published: '2024-01-01',
      cards: [
        { id: 'b', text: 'B in an ad', count: 2 },
        { id: 'c', text: 'C', count: 1 },
      ],
    }),
    frame(0, {
      published: '2025-08-21',
      cards: [
        { id: 'a', text: 'A', count: 2 },
        { id: 'b', text: 'B', count: 1 },
      ],
    }),
  ];

  it('stand in story order, the top frame first, with their counts joined', () => {
    expect(pageTerms(frames).map(({ id, text, count }) => [id, text, count])).toEqual([
      ['a', 'A', 2],
      ['b', 'B', 3],
      ['c', 'C', 1],
    ]);
  });

  it('lead to each mention in its frame, and around', () => {
    const b = pageTerms(frames)[1];
    if (!b) throw new Error('no term');
    expect([0, 1, 2, 3, -1].map((number) => placeOfMention(b, number))).toEqual([
      { frameId: 0, index: 0 },
      { frameId: 7, index: 0 },
      { frameId: 7, index: 1 },
      { frameId: 0, index: 0 },
      { frameId: 7, index: 1 },
    ]);
  });

  it('take the date from the top frame where it has one', () => {
    expect(publishedOn(frames)?.date).toBe('2025-08-21');
    expect(publishedOn(frames.slice(0, 1))?.date).toBe('2024-01-01');
    expect(publishedOn([frame(0)])).toBeNull();
  });
});
