/** Which rule holds for a site. */
import type { Level, Settings } from './settings';

/**
 * The level for a host: its own rule, else the nearest parent domain's rule
 * ("news.example.org" follows "example.org"), else the default level.
 * @param host as in `location.host`, lower case.
 */
export function levelForHost(settings: Settings, host: string): Level {
  return ruleForHost(settings, host)?.level ?? settings.level;
}

/** The rule that decides for a host and the name it stands under; undefined where none does. */
export function ruleForHost(settings: Settings, host: string): { host: string; level: Level } | undefined {
  for (let name = host; name !== ''; name = name.includes('.') ? name.slice(name.indexOf('.') + 1) : '') {
    const level = Object.hasOwn(settings.sites, name) ? settings.sites[name] : undefined;
    if (level !== undefined) return { host: name, level };
  }
  return undefined;
}

/** Settings with a rule set for a host, or taken away where level is null. */
export function withSite(settings: Settings, host: string, level: Level | null): Settings {
  const { [host]: _old, ...others } = settings.sites;
  return { ...settings, sites: level === null ? others : { ...others, [host]: level } };
}
