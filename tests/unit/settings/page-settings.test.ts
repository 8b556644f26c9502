import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageSettings } from '../../../core/settings/page-settings';
import { withPolicy } from '../../../core/settings/policy';
import { parseSettings, type Settings } from '../../../core/settings/settings';

const byKeys = (settings: Settings) => ({
  ...settings,
  // Pages keep odd hosts and card ids: they match nothing there.
  sites: Object.fromEntries(Object.entries(settings.sites).filter(([host]) => /^[a-z.]+$/.test(host))),
  muted: settings.muted.filter((id) => /^[a-z-]+$/.test(id) && !/^-|--|-$/.test(id)),
});

const level = fc.constantFrom<unknown>('off', 'first', 'all', 'loud', 3, null);
const junk = fc.oneof(fc.anything(), fc.constant(undefined));
const stored = fc.oneof(
  junk,
  fc.record(
    {
      level,
      sites: fc.oneof(fc.dictionary(fc.constantFrom('news.example', 'example.org', 'news.example.org'), level), junk),
      muted: fc.oneof(fc.array(fc.oneof(fc.constantFrom<unknown>('nato', 'minsk-ii'), fc.integer())), junk),
      dwellMs: fc.oneof(fc.integer({ min: -10, max: 2000 }), fc.double(), junk),
      markStyle: fc.constantFrom<unknown>('dotted', 'solid', 'tint', 'bold', undefined),
      theme: fc.constantFrom<unknown>('page', 'dark', 'blue', undefined),
      languages: fc.oneof(fc.array(fc.constantFrom<unknown>('en', 'tr', 'xx')), junk),
    },
    { requiredKeys: [] },
  ),
);

describe('settings as pages read them', () => {
  it('are those that the rest of the extension reads, whatever is stored', () => {
    fc.assert(
      fc.property(stored, stored, (chosen, policy) => {
        const whole = withPolicy(parseSettings(chosen), policy).settings;
        expect(byKeys(pageSettings(chosen, policy))).toEqual(byKeys(whole));
      }),
      { numRuns: 500 },
    );
  });
});
