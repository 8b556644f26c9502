import { LEVELS, type Level, type Settings } from '../../core/settings/settings';
import { withSite } from '../../core/settings/site';
import { IconButton } from '../IconButton';
import { useLevelOptions } from '../popup/use-level-options';
import { useWords } from '../words';
import { Lock } from './Lock';
import { Section } from './Section';
import { SiteForm } from './SiteForm';
import type { Change, Undo } from './use-undo';

interface SitesSectionProps {
  readonly settings: Settings;
  /** Sites that a policy fixes. */
  readonly lockedSites: readonly string[];
  readonly undo: Undo;
  readonly onChange: Change;
}

/** The sites with a rule of their own: add, change, remove. */
export function SitesSection({ settings, lockedSites, undo, onChange }: SitesSectionProps) {
  const words = useWords();
  const hosts = Object.keys(settings.sites).sort();
  const remove = (host: string) => undo.make(words('optionsSiteRemoved', host), (now) => withSite(now, host, null));
  return (
    <Section id="sites" title={words('optionsSites')} text={words('optionsSitesText')}>
      <SiteForm known={settings.sites} onAdd={(host, level) => onChange((now) => withSite(now, host, level))} />
      {hosts.length === 0 && <p class="bk-options-none">{words('optionsSitesNone')}</p>}
      {hosts.length > 0 && (
        <ul class="bk-list">
          {hosts.map((host) => {
            const level = settings.sites[host] ?? settings.level;
            return (
              <SiteRow
                key={host}
                host={host}
                level={level}
                locked={lockedSites.includes(host)}
                onLevel={(next) => onChange((now) => withSite(now, host, next))}
                onRemove={() => remove(host)}
              />
            );
          })}
        </ul>
      )}
    </Section>
  );
}

interface SiteRowProps {
  readonly host: string;
  readonly level: Level;
  readonly locked: boolean;
  readonly onLevel: (level: Level) => void;
  readonly onRemove: () => void;
}

function SiteRow({ host, level, locked, onLevel, onRemove }: SiteRowProps) {
  const words = useWords();
  const options = useLevelOptions();
  return (
    <li class="bk-list-row">
      <span class="bk-list-name" dir="ltr">
        {host}
      </span>
      {locked && (
        <span class="bk-row-locked">
          <Lock />
          {words('optionsLockedShort')}
        </span>
      )}
      <select
        class="bk-select"
        aria-label={words('optionsSiteLevel', host)}
        value={level}
        disabled={locked}
        onChange={(event) => {
          const next = LEVELS.find((value) => value === event.currentTarget.value);
          if (next) onLevel(next);
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {!locked && <IconButton icon="close" label={words('optionsSiteRemove', host)} onClick={onRemove} />}
    </li>
  );
}
