/** Settings that an organisation has fixed through the browser's managed policies. */
import { DEFAULT_SETTINGS, type Level, type ParsedSettings, parseSettings, type Settings } from './settings';
import { ruleForHost, withRulesOver } from './site';

export interface EffectiveSettings extends ParsedSettings {
  /** Settings the reader cannot change. */
  readonly locked: readonly (keyof Settings)[];
  /** Sites whose rule the reader cannot change. */
  readonly lockedSites: readonly string[];
}

const NAMES = Object.keys(DEFAULT_SETTINGS).filter((name): name is keyof Settings => name in DEFAULT_SETTINGS);

/** The reader's choices with the policy's over them. Lists are joined; where a policy rules a site, the reader's rules for it and its subdomains rest. */
export function withPolicy(chosen: ParsedSettings, policy: unknown): EffectiveSettings {
  if (typeof policy !== 'object' || policy === null) return { ...chosen, locked: [], lockedSites: [] };
  const parsed = parseSettings(policy, { ...chosen.settings, sites: {}, muted: [] });
  const { sites, muted, ...single } = parsed.settings;
  const given = NAMES.filter((name) => name in policy && !parsed.damaged.some((path) => path === name));
  return {
    settings: {
      ...single,
      sites: withRulesOver(chosen.settings.sites, sites),
      muted: [...new Set([...chosen.settings.muted, ...muted])],
    },
    damaged: [...chosen.damaged, ...parsed.damaged.map((path) => `policy.${path}`)],
    locked: given.filter((name) => name !== 'sites' && name !== 'muted'),
    lockedSites: Object.keys(sites),
  };
}

/** The reader's own part of changed settings: what the policy fixes stays as the reader had it. */
export function withoutPolicy(changed: Settings, chosen: Settings, policy: unknown): Settings {
  const { locked, lockedSites, settings } = withPolicy({ settings: chosen, damaged: [] }, policy);
  const own = Object.fromEntries(locked.map((name) => [name, chosen[name]]));
  const isFixed = ([host]: [string, Level]) => lockedSites.includes(ruleForHost(settings, host)?.host ?? '');
  const sites = Object.fromEntries([
    ...Object.entries(changed.sites).filter((rule) => !isFixed(rule)),
    ...Object.entries(chosen.sites).filter(isFixed),
  ]);
  const fixed = settings.muted.filter((id) => !chosen.muted.includes(id));
  return { ...changed, ...own, sites, muted: changed.muted.filter((id) => !fixed.includes(id)) };
}
