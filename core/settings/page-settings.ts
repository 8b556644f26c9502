/**
 * Stored settings as pages read them: the same outcome as `parseSettings` and `withPolicy`, by hand.
 * A schema library costs more to evaluate than most pages cost to read, and this runs in every page that may be about the debate.
 * tests/unit/settings holds the two against each other.
 */
import { DWELL_MS, DWELL_RANGE_MS } from '../constants';
import { LANGS } from '../detection/types';
import type { Language, Level, MarkStyle, Settings, Theme } from './settings';
import { withRulesOver } from './site';

const LEVELS: readonly Level[] = ['off', 'first', 'all'];
const MARK_STYLES: readonly MarkStyle[] = ['dotted', 'solid', 'tint'];
const THEMES: readonly Theme[] = ['page', 'system', 'light', 'dark'];
/** No host name is longer. */
const MOST_HOST = 260;

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none for anything else. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

const oneOf = <Value>(values: readonly Value[], value: unknown, fallback: Value): Value =>
  values.find((known) => known === value) ?? fallback;

function languagesOf(value: unknown, fallback: readonly Language[]): readonly Language[] {
  if (!Array.isArray(value)) return fallback;
  const known = value.flatMap((tag: unknown) => LANGS.find((language) => language === tag) ?? []);
  return known.length === value.length ? known : fallback;
}

const isDwell = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= DWELL_RANGE_MS.min && Number(value) <= DWELL_RANGE_MS.max;

function over(stored: unknown, base: Settings): Settings {
  const fields = fieldsOf(stored);
  const sites: Record<string, Level> = {};
  for (const [host, level] of Object.entries(fieldsOf(fields['sites']))) {
    const known = LEVELS.find((one) => one === level);
    if (known !== undefined && host.length <= MOST_HOST) sites[host] = known;
  }
  const muted: readonly unknown[] = Array.isArray(fields['muted']) ? fields['muted'] : [];
  return {
    level: oneOf(LEVELS, fields['level'], base.level),
    sites: withRulesOver(base.sites, sites),
    muted: [...new Set([...base.muted, ...muted.filter((id): id is string => typeof id === 'string')])],
    dwellMs: isDwell(fields['dwellMs']) ? fields['dwellMs'] : base.dwellMs,
    markStyle: oneOf(MARK_STYLES, fields['markStyle'], base.markStyle),
    theme: oneOf(THEMES, fields['theme'], base.theme),
    languages: languagesOf(fields['languages'], base.languages),
  };
}

const DEFAULTS: Settings = {
  level: 'first',
  sites: {},
  muted: [],
  dwellMs: DWELL_MS,
  markStyle: 'dotted',
  theme: 'page',
  languages: LANGS,
};

/**
 * The reader's choices with an organisation's policy over them. Never throws.
 * Odd hosts and card ids are kept: they match no site and no card.
 * @param stored, policy whatever storage holds.
 */
export function pageSettings(stored: unknown, policy: unknown): Settings {
  if (stored === undefined && policy === undefined) return DEFAULTS;
  return over(policy, over(stored, DEFAULTS));
}
