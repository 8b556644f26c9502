import { describe, expect, it } from 'vitest';
import { withMuted, withSiteLevel, withSiteOn } from '../../../core/settings/choose';
import { readHost } from '../../../core/settings/host-input';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings';
import { levelForHost } from '../../../core/settings/site';
import { fromSyncParts, staleParts, toSyncParts } from '../../../core/settings/sync-parts';
import { importSettings, settingsFile } from '../../../core/settings/transfer';

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : null);
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  level: 'all',
  sites: { 'a.example': 'off' },
  muted: ['nato'],
  dwellMs: 400,
};

describe('what a reader types as a site', () => {
  it.each([
    ['BBC.example', 'bbc.example'],
    ['https://www.bbc.example/news?a=b', 'www.bbc.example'],
    ['*.bbc.example', 'bbc.example'],
    ['localhost:8080', 'localhost:8080'],
    ['новости.example', 'xn--b1amnebsh.example'],
  ])('%s is %s', (text, host) => expect(readHost(text, hostOf)).toEqual({ host }));

  it.each([' ', 'two words', 'a/../b c', 'http://', 'a\\b', 'mailto:me@a.example', '.', '"'])('“%s” is none', (text) =>
    expect(readHost(text, hostOf)).toHaveProperty('error'),
  );
});

describe('a site', () => {
  const wide: Settings = { ...DEFAULT_SETTINGS, sites: { 'bbc.example': 'off' } };

  it('that is switched on against a wider rule gets one of its own', () => {
    const on = withSiteOn(wide, 'www.bbc.example', true);
    expect(levelForHost(on, 'www.bbc.example')).toBe('first');
    expect(levelForHost(on, 'bbc.example')).toBe('off');
  });

  it('keeps no rule that says what holds anyway', () => {
    expect(withSiteLevel(wide, 'www.bbc.example', 'off').sites).toEqual(wide.sites);
    expect(withSiteLevel(DEFAULT_SETTINGS, 'a.example', 'first').sites).toEqual({});
  });
});

it('a term is muted once', () => {
  const muted = withMuted(withMuted(DEFAULT_SETTINGS, 'nato', true), 'nato', true);
  expect(muted.muted).toEqual(['nato']);
  expect(withMuted(muted, 'nato', false)).toEqual(DEFAULT_SETTINGS);
});

describe('settings as a file', () => {
  it('come back as they were', () => {
    expect(importSettings(settingsFile(settings, '2026-07-01'), DEFAULT_SETTINGS)).toEqual({ settings, damaged: [] });
  });

  it('lose nothing of what is there', () => {
    const there: Settings = { ...DEFAULT_SETTINGS, sites: { 'b.example': 'all' }, muted: ['e3'] };
    expect(importSettings(settingsFile(settings, '2026-07-01'), there)).toMatchObject({
      settings: { sites: { 'a.example': 'off', 'b.example': 'all' }, muted: ['e3', 'nato'] },
    });
  });

  it('name the damaged fields and take the rest', () => {
    const text =
      '{"format":"backgrounder-settings","version":1,"level":"all","dwellMs":-1,"sites":{"a.example":"loud"}}';
    expect(importSettings(text, DEFAULT_SETTINGS)).toMatchObject({
      settings: { level: 'all', dwellMs: DEFAULT_SETTINGS.dwellMs },
      damaged: expect.arrayContaining(['dwellMs', 'sites.a.example']),
    });
  });

  it.each([
    ['{"a":', 'not-json'],
    ['[1]', 'foreign'],
    ['null', 'foreign'],
    ['{"version":1,"level":"off"}', 'foreign'],
    ['{"format":"other","version":1}', 'foreign'],
    ['{"format":"backgrounder-settings"}', 'newer'],
    ['{"format":"backgrounder-settings","version":2}', 'newer'],
  ])('%s is refused as %s', (text, error) => expect(importSettings(text, settings)).toMatchObject({ error }));
});

describe('the parts for sync', () => {
  const long = JSON.stringify({
    sites: Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`новости-${n}.example`, 'off'])),
  });

  it('are each within the browser’s 8,192 bytes, and make a whole again', () => {
    const parts = toSyncParts(long, 1, 5) ?? {};
    expect(Object.keys(parts).length).toBeGreaterThan(3);
    for (const [key, value] of Object.entries(parts)) {
      expect(new TextEncoder().encode(key + JSON.stringify(value)).length).toBeLessThanOrEqual(8192);
    }
    expect(fromSyncParts(parts)).toEqual({ kind: 'whole', version: 1, savedAt: 5, text: long });
  });

  it('count only together', () => {
    const old = toSyncParts(long, 1, 5) ?? {};
    const next = toSyncParts(long, 1, 6) ?? {};
    expect(fromSyncParts({ ...next, 'settings.1': old['settings.1'] }).kind).toBe('incomplete');
    expect(fromSyncParts({ settings: next.settings }).kind).toBe('incomplete');
    expect(fromSyncParts({}).kind).toBe('nothing');
  });

  it('are refused where they are more than sync takes', () => {
    expect(toSyncParts('x'.repeat(120_000), 1, 1)).toBeNull();
  });

  it('leave no part of a longer saving behind', () => {
    expect(staleParts({ settings: 1, 'settings.0': 1, 'settings.1': 1, 'settings.2': 1, other: 1 }, 1)).toEqual([
      'settings.1',
      'settings.2',
    ]);
  });
});
