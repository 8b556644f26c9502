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
export function ruleForHost(
  settings: Pick<Settings, 'sites'>,
  host: string,
): { host: string; level: Level } | undefined {
  for (const name of namesOf(host)) {
    const level = Object.hasOwn(settings.sites, name) ? settings.sites[name] : undefined;
    if (level !== undefined) return { host: name, level };
  }
  return undefined;
}

/** The names under which a rule may stand, nearest first: with its port, without, then the parent domains. */
function* namesOf(host: string): Generator<string> {
  yield host;
  const name = host.replace(/:\d+$/, '');
  if (name !== host) yield name;
  // The numbers of an address have no parents.
  if (/^[\d.]+$|^\[/.test(name)) return;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) yield name.slice(dot + 1);
}

/** Settings with a rule set for a host, or taken away where level is null. */
export function withSite(settings: Settings, host: string, level: Level | null): Settings {
  const { [host]: _old, ...others } = settings.sites;
  return { ...settings, sites: level === null ? others : { ...others, [host]: level } };
}

/** Rules of a policy over the reader's: a rule of the policy holds for the subdomains too, whatever the reader says there. */
export function withRulesOver(own: Settings['sites'], ruling: Settings['sites']): Settings['sites'] {
  const free = Object.entries(own).filter(([host]) => !ruleForHost({ sites: ruling }, host));
  return { ...Object.fromEntries(free), ...ruling };
}
