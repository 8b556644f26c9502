import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings';
import { takenBack } from '../../../core/settings/take-back';

const before: Settings = {
  ...DEFAULT_SETTINGS,
  level: 'all',
  sites: { 'a.example': 'off', 'b.example': 'all' },
  muted: ['nato', 'e3'],
  languages: ['en'],
};

describe('a change that is taken back', () => {
  it('leaves everything as it was', () => {
    expect(takenBack(DEFAULT_SETTINGS, before, DEFAULT_SETTINGS)).toEqual(before);
    expect(takenBack(before, DEFAULT_SETTINGS, before)).toEqual(DEFAULT_SETTINGS);
  });

  it('leaves what was chosen since', () => {
    const since: Settings = {
      ...DEFAULT_SETTINGS,
      level: 'off',
      sites: { 'a.example': 'all', c: 'first' },
      muted: ['x'],
    };
    expect(takenBack(since, before, DEFAULT_SETTINGS)).toEqual({
      ...before,
      level: 'off',
      sites: { 'a.example': 'all', 'b.example': 'all', c: 'first' },
      muted: ['x', 'nato', 'e3'],
    });
  });
});
