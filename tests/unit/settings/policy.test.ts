import { describe, expect, it } from 'vitest';
import { withoutPolicy, withPolicy } from '../../../core/settings/policy';
import { DEFAULT_SETTINGS, foreignFields, parseSettings, type Settings } from '../../../core/settings/settings';
import { levelForHost, withSite } from '../../../core/settings/site';

const chosen: Settings = { ...DEFAULT_SETTINGS, level: 'all', sites: { 'a.example': 'off' }, muted: ['nato'] };
const policy = { level: 'first', sites: { 'a.example': 'all', 'b.example': 'off' }, muted: ['e3'] };
const under = (rules: unknown) => withPolicy({ settings: chosen, damaged: [] }, rules);

describe('a policy', () => {
  it('wins over the reader, and says what it fixes', () => {
    const { settings, locked, lockedSites } = under(policy);
    expect(settings.level).toBe('first');
    expect(settings.sites).toEqual({ 'a.example': 'all', 'b.example': 'off' });
    expect(settings.muted).toEqual(['nato', 'e3']);
    expect(locked).toEqual(['level']);
    expect(lockedSites).toEqual(['a.example', 'b.example']);
  });

  it('rules the subdomains of its sites too, and not the parents', () => {
    const reader = { ...chosen, sites: { 'news.b.example': 'all', example: 'first' } } satisfies Settings;
    const both = withPolicy({ settings: reader, damaged: [] }, policy).settings;
    expect(levelForHost(both, 'news.b.example')).toBe('off');
    expect(levelForHost(both, 'c.example')).toBe('first');
    const changed = withSite(withSite(both, 'b.example', 'all'), 'other.b.example', 'all');
    expect(withoutPolicy(changed, reader, policy).sites).toEqual(reader.sites);
  });

  it.each([undefined, null, {}, 'x', 7])('that is %j changes nothing', (rules) => {
    expect(under(rules)).toMatchObject({ settings: chosen, locked: [], lockedSites: [] });
  });

  it('with a damaged field leaves that one to the reader, and names it', () => {
    const { settings, locked, damaged } = under({ level: 'loud', theme: 'dark' });
    expect(settings).toMatchObject({ level: 'all', theme: 'dark' });
    expect(locked).toEqual(['theme']);
    expect(damaged).toEqual(['policy.level']);
  });

  it('leaves the reader’s own choices stored as they were', () => {
    const shown = under(policy).settings;
    const saved = withoutPolicy(
      { ...shown, dwellMs: 400, sites: { ...shown.sites, 'c.example': 'first' } },
      chosen,
      policy,
    );
    expect(saved).toEqual({ ...chosen, dwellMs: 400, sites: { 'a.example': 'off', 'c.example': 'first' } });
  });
});

describe('what a later version has stored', () => {
  it('is kept beside what this one saves', () => {
    expect(foreignFields({ version: 2, level: 'all', fonts: ['x'] })).toEqual({ fonts: ['x'] });
    expect(foreignFields([1])).toEqual({});
  });

  it('does not disturb the reading of the rest', () => {
    expect(parseSettings({ version: 2, level: 'all', fonts: ['x'] })).toMatchObject({
      settings: { level: 'all' },
      damaged: [],
    });
  });
});
