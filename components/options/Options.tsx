import { useRef } from 'preact/hooks';
import type { DataReport } from '../../core/cards/data-report';
import type { EffectiveSettings } from '../../core/settings/policy';
import { Toast } from '../Toast';
import { useWords, type WordKey } from '../words';
import { BackupSection } from './BackupSection';
import { DataSection } from './DataSection';
import { LanguagesSection } from './LanguagesSection';
import { Lock } from './Lock';
import { MarkingSection } from './MarkingSection';
import { MutedSection } from './MutedSection';
import { ResetSection } from './ResetSection';
import { type Shortcut, ShortcutsSection } from './ShortcutsSection';
import { SitesSection } from './SitesSection';
import { type Change, useUndo } from './use-undo';

export interface OptionsProps {
  readonly parsed: EffectiveSettings;
  readonly report: DataReport | null;
  readonly version: string;
  readonly syncText: string;
  readonly shortcuts: readonly Shortcut[];
  readonly titleOf: (id: string) => string | undefined;
  /** A sentence where the last choice could not be stored; null otherwise. */
  readonly trouble: string | null;
  readonly onDismissTrouble: () => void;
  readonly onChange: Change;
  readonly onExport: () => void;
  readonly onOpenShortcuts: () => Promise<boolean>;
  readonly onOpenGlossary: () => void;
}

const PARTS = [
  ['marking', 'optionsMarking'],
  ['sites', 'optionsSites'],
  ['muted', 'optionsMuted'],
  ['languages', 'optionsLanguages'],
  ['shortcuts', 'optionsShortcuts'],
  ['backup', 'optionsBackup'],
  ['data', 'optionsData'],
  ['reset', 'optionsReset'],
] as const satisfies readonly (readonly [string, WordKey])[];

/** The settings page. Every change holds at once; what removes something can be taken back. */
export function Options({ parsed, report, version, syncText, shortcuts, titleOf, trouble, ...on }: OptionsProps) {
  const words = useWords();
  const toast = useRef<HTMLDivElement>(null);
  const { settings, damaged, locked, lockedSites } = parsed;
  const undo = useUndo(settings, on.onChange, toast);
  const managed = locked.length > 0 || lockedSites.length > 0;
  return (
    <div class="bk-options-page">
      <header class="bk-options-head">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{words('optionsTitle')}</h1>
      </header>
      <nav class="bk-options-nav" aria-label={words('optionsParts')}>
        {PARTS.map(([id, key]) => (
          <a key={id} href={`#${id}`}>
            {words(key)}
          </a>
        ))}
      </nav>
      <main class="bk-options-main">
        {managed && (
          <p class="bk-options-notice">
            <Lock />
            {words('optionsManaged')}
          </p>
        )}
        {damaged.length > 0 && (
          <p class="bk-options-notice" role="status">
            {words('optionsDamaged', damaged.join(', '))}
          </p>
        )}
        <MarkingSection settings={settings} locked={locked} onChange={on.onChange} />
        <SitesSection settings={settings} lockedSites={lockedSites} undo={undo} onChange={on.onChange} />
        <MutedSection settings={settings} titleOf={titleOf} undo={undo} />
        <LanguagesSection settings={settings} locked={locked.includes('languages')} onChange={on.onChange} />
        <ShortcutsSection shortcuts={shortcuts} onOpen={on.onOpenShortcuts} />
        <BackupSection settings={settings} syncText={syncText} undo={undo} onExport={on.onExport} />
        <DataSection report={report} version={version} onOpenGlossary={on.onOpenGlossary} />
        <ResetSection undo={undo} />
      </main>
      <div class="bk-options-toast" ref={toast}>
        <Toast
          text={trouble ?? undo.done}
          {...(trouble === null && undo.canUndo && { action: { label: words('undo'), onClick: undo.undo } })}
          onDismiss={trouble === null ? undo.dismiss : on.onDismissTrouble}
        />
      </div>
    </div>
  );
}
