/** The reader's choices for a site and a term, as changes of the settings. */
import type { Level, Settings } from './settings';
import { levelForHost, withSite } from './site';

/** Off is a rule of the site's own; on takes that rule away, or sets one where a wider rule still says off. */
export function withSiteOn(settings: Settings, host: string, on: boolean): Settings {
  if (!on) return withSite(settings, host, 'off');
  const without = withSite(settings, host, null);
  return levelForHost(without, host) === 'off' ? withSite(settings, host, 'first') : without;
}

/** A level for a site. Where it is what the site would have anyway, no rule is kept. */
export function withSiteLevel(settings: Settings, host: string, level: Level): Settings {
  const without = withSite(settings, host, null);
  return levelForHost(without, host) === level ? without : withSite(settings, host, level);
}

/** Settings in which a card's terms are marked or not. */
export function withMuted(settings: Settings, card: string, muted: boolean): Settings {
  const others = settings.muted.filter((id) => id !== card);
  return { ...settings, muted: muted ? [...others, card] : others };
}
