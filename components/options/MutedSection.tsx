import { withMuted } from '../../core/settings/choose';
import type { Settings } from '../../core/settings/settings';
import { TextButton } from '../IconButton';
import { useWords } from '../words';
import { Section } from './Section';
import type { Undo } from './use-undo';

interface MutedSectionProps {
  readonly settings: Settings;
  readonly titleOf: (id: string) => string | undefined;
  readonly undo: Undo;
}

/** Terms that are not marked; they stay in the glossary. */
export function MutedSection({ settings, titleOf, undo }: MutedSectionProps) {
  const words = useWords();
  const named = settings.muted
    .map((id) => ({ id, title: titleOf(id) ?? id }))
    .sort((a, b) => a.title.localeCompare(b.title));
  return (
    <Section id="muted" title={words('optionsMuted')} text={words('optionsMutedText')}>
      {named.length === 0 && <p class="bk-options-none">{words('optionsMutedNone')}</p>}
      {named.length > 0 && (
        <ul class="bk-list">
          {named.map(({ id, title }) => (
            <li key={id} class="bk-list-row">
              <span class="bk-list-name" lang="en" dir="auto">
                {title}
              </span>
              <TextButton
                label={words('popupUnmute')}
                onClick={() => undo.make(words('popupUnmuted', title), (now) => withMuted(now, id, false))}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
