/** Taking one change of the settings back. */
import type { Settings } from './settings';

/**
 * Takes a change back and nothing else: what was chosen again since then stays.
 * @param before, after the settings that the change was made in, and those that came of it.
 */
export function takenBack(now: Settings, before: Settings, after: Settings): Settings {
  const field = <Name extends keyof Settings>(name: Name) => back(now[name], before[name], after[name]);
  const sites = Object.keys({ ...now.sites, ...before.sites }).flatMap((host) => {
    const level = back(ruleAt(now, host), ruleAt(before, host), ruleAt(after, host));
    return level === undefined ? [] : [[host, level] as const];
  });
  const cards = [...new Set([...now.muted, ...before.muted])];
  return {
    level: field('level'),
    sites: Object.fromEntries(sites),
    muted: cards.filter((id) => back(now.muted.includes(id), before.muted.includes(id), after.muted.includes(id))),
    dwellMs: field('dwellMs'),
    markStyle: field('markStyle'),
    theme: field('theme'),
    languages: field('languages'),
  };
}

const back = <Value>(now: Value, before: Value, after: Value): Value =>
  JSON.stringify(now) === JSON.stringify(after) ? before : now;

const ruleAt = ({ sites }: Settings, host: string) => (Object.hasOwn(sites, host) ? sites[host] : undefined);
