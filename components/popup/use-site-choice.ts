import { useState } from 'preact/hooks';
import { withSiteLevel, withSiteOn } from '../../core/settings/choose';
import type { Level, Settings } from '../../core/settings/settings';
import { levelForHost, ruleForHost } from '../../core/settings/site';
import type { TabState } from '../../core/tab/diagnose';

interface SiteChoiceProps {
  readonly host: string;
  readonly state: TabState | null;
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
  readonly onPageLevel: (level: Level | null) => void;
}

/** States of a tab in which the site can be switched, though there may be nothing to show yet. */
const WITH_SITE = new Set(['page', 'not-read', 'no-access']);

/** What the switch, the level and "Only this page" say and do together. */
export function useSiteChoice({ host, state, settings, onChange, onPageLevel }: SiteChoiceProps) {
  const siteLevel = levelForHost(settings, host);
  // Null until the page's first answer: a level that is not its site's was chosen for this page before.
  const [pageLevel, setPageLevel] = useState<Level | 'site' | null>(null);
  if (pageLevel === null && state?.kind === 'page') setPageLevel(state.level === siteLevel ? 'site' : state.level);
  const keptForPage = pageLevel ?? 'site';
  const isFile = host === '';
  const onlyPage = isFile || keptForPage !== 'site';
  const level = keptForPage === 'site' ? siteLevel : keptForPage;

  const choosePage = (next: Level | 'site') => {
    setPageLevel(next);
    onPageLevel(next === 'site' ? null : next);
  };
  const chooseSite = (change: (now: Settings) => Settings) => {
    // An answer that is still on its way was asked before this choice, and says nothing about it.
    setPageLevel('site');
    onChange(change);
  };
  const onLevel = (next: Level) => {
    if (onlyPage) choosePage(next);
    else chooseSite((now) => withSiteLevel(now, host, next));
  };
  const onSwitch = (on: boolean) => {
    if (onlyPage) choosePage(on ? (siteLevel === 'off' ? 'first' : siteLevel) : 'off');
    else chooseSite((now) => withSiteOn(now, host, on));
  };
  const rule = ruleForHost(settings, host);
  const shown = state === null ? host !== '' : WITH_SITE.has(state.kind);
  return {
    level,
    switchOn: () => onSwitch(true),
    bar: shown && {
      host,
      level,
      onlyPage,
      ruledBy: rule && rule.host !== host ? rule.host : null,
      onSwitch,
      onLevel,
      onOnlyPage: (only: boolean) => choosePage(only ? level : 'site'),
    },
  };
}
