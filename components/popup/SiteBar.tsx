import type { Level } from '../../core/settings/settings';
import { Segmented } from '../Segmented';
import { Switch } from '../Switch';
import { useWords } from '../words';
import { useLevelOptions } from './use-level-options';

interface SiteBarProps {
  /** "" for a page without a site, such as a file. */
  readonly host: string;
  readonly level: Level;
  /** The level holds until the page is left; the site keeps its own. */
  readonly onlyPage: boolean;
  /** The wider domain whose rule decides here; null where the site's own rule or the default does. */
  readonly ruledBy: string | null;
  readonly onSwitch: (on: boolean) => void;
  readonly onLevel: (level: Level) => void;
  readonly onOnlyPage: (only: boolean) => void;
}

/** The site, whether and how much is marked on it. */
export function SiteBar({ host, level, onlyPage, ruledBy, onSwitch, onLevel, onOnlyPage }: SiteBarProps) {
  const words = useWords();
  const name = host === '' ? words('popupLocalFile') : host;
  return (
    <header class="bk-site">
      <div class="bk-site-line">
        <h1 class="bk-site-host" dir="ltr" title={name}>
          {name}
        </h1>
        <span class="bk-site-state">{words(level === 'off' ? 'popupOff' : 'popupOn')}</span>
        <Switch on={level !== 'off'} label={words('popupSwitch', name)} onChange={onSwitch} />
      </div>
      <Segmented label={words('popupLevel')} options={useLevelOptions()} value={level} onChange={onLevel} />
      <div class="bk-site-scope">
        <label class="bk-check">
          <input
            type="checkbox"
            checked={onlyPage}
            disabled={host === ''}
            onChange={(event) => onOnlyPage(event.currentTarget.checked)}
          />
          <span>{words('popupOnlyPage')}</span>
        </label>
        {ruledBy !== null && !onlyPage && <span class="bk-soft">{words('popupRuledBy', ruledBy)}</span>}
      </div>
    </header>
  );
}
