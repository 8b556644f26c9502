/**
 * What the reader chose. Only choices are stored; defaults are filled in on reading.
 * Stored data is parsed field by field: a damaged field falls back, the others stay.
 */
import * as z from 'zod/mini';
import { DWELL_MS, DWELL_RANGE_MS } from '../constants';
import { LANGS } from '../detection/types';

export const SETTINGS_VERSION = 1;

export const LEVELS = ['off', 'first', 'all'] as const;
export const LANGUAGES = LANGS;
export const MARK_STYLES = ['dotted', 'solid', 'tint'] as const;
export const THEMES = ['page', 'system', 'light', 'dark'] as const;

const levelSchema = z.enum(LEVELS);
const HOST =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?::\d{1,5})?$|^\[[0-9a-f:.]+\](?::\d{1,5})?$/u;
export const hostSchema = z.string().check(z.maxLength(260), z.regex(HOST));
const cardIdSchema = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

const fields = {
  /** How much is marked where no site rule says otherwise. */
  level: levelSchema,
  /** ms of rest before a card opens. */
  dwellMs: z.int().check(z.minimum(DWELL_RANGE_MS.min), z.maximum(DWELL_RANGE_MS.max)),
  markStyle: z.enum(MARK_STYLES),
  theme: z.enum(THEMES),
  languages: z.array(z.enum(LANGUAGES)),
};

export type Level = (typeof LEVELS)[number];
export type Language = (typeof LANGUAGES)[number];
export type MarkStyle = (typeof MARK_STYLES)[number];
export type Theme = (typeof THEMES)[number];

export interface Settings {
  readonly level: Level;
  /** Host (with a port where it has one) to level. */
  readonly sites: Readonly<Record<string, Level>>;
  /** Ids of the cards whose terms are not marked. */
  readonly muted: readonly string[];
  readonly dwellMs: number;
  readonly markStyle: MarkStyle;
  readonly theme: Theme;
  readonly languages: readonly Language[];
}

export const DEFAULT_SETTINGS: Settings = {
  level: 'first',
  sites: {},
  muted: [],
  dwellMs: DWELL_MS,
  markStyle: 'dotted',
  theme: 'page',
  languages: LANGUAGES,
};

export interface ParsedSettings {
  readonly settings: Settings;
  /** Paths of what could not be read and fell back, for one line in the options. */
  readonly damaged: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads stored settings, never throws.
 * @param stored whatever storage holds: undefined on a first run, anything when damaged.
 */
export function parseSettings(stored: unknown, base: Settings = DEFAULT_SETTINGS): ParsedSettings {
  if (stored === undefined || stored === null) return { settings: base, damaged: [] };
  if (!isRecord(stored)) return { settings: base, damaged: ['settings'] };
  const damaged: string[] = [];

  const field = <Value>(name: string, schema: z.ZodMiniType<Value>, fallback: Value): Value => {
    if (stored[name] === undefined) return fallback;
    const parsed = schema.safeParse(stored[name]);
    if (!parsed.success) damaged.push(name);
    return parsed.success ? parsed.data : fallback;
  };

  const sites: Record<string, Level> = { ...base.sites };
  if (isRecord(stored['sites'])) {
    for (const [host, level] of Object.entries(stored['sites'])) {
      const parsed = levelSchema.safeParse(level);
      if (parsed.success && hostSchema.safeParse(host).success) sites[host] = parsed.data;
      else damaged.push(`sites.${host.slice(0, 60)}`);
    }
  } else if (stored['sites'] !== undefined) damaged.push('sites');

  const muted = new Set(base.muted);
  if (Array.isArray(stored['muted'])) {
    stored['muted'].forEach((id: unknown, index) => {
      const parsed = cardIdSchema.safeParse(id);
      if (parsed.success) muted.add(parsed.data);
      else damaged.push(`muted.${index}`);
    });
  } else if (stored['muted'] !== undefined) damaged.push('muted');

  return {
    settings: {
      level: field('level', fields.level, base.level),
      sites,
      muted: [...muted],
      dwellMs: field('dwellMs', fields.dwellMs, base.dwellMs),
      markStyle: field('markStyle', fields.markStyle, base.markStyle),
      theme: field('theme', fields.theme, base.theme),
      languages: field('languages', fields.languages, base.languages),
    },
    damaged,
  };
}

/** The stored form: the version and what differs from the defaults. */
export function storedForm(settings: Settings, base: Settings = DEFAULT_SETTINGS): Record<string, unknown> {
  const chosen = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(base[name as keyof Settings]),
  );
  return { version: SETTINGS_VERSION, ...Object.fromEntries(chosen) };
}

/** What a later version of the extension has stored beside our fields: kept as it is when we save. */
export function foreignFields(stored: unknown): Record<string, unknown> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(([name]) => !(name in DEFAULT_SETTINGS) && name !== 'version'),
  );
}
