import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/Options';
import type { Shortcut } from '../../components/options/ShortcutsSection';
import { SYNC_WORDS } from '../../components/options/sync-words';
import { useWords } from '../../components/words';
import { dataReport } from '../../core/cards/data-report';
import type { EffectiveSettings } from '../../core/settings/policy';
import type { Settings } from '../../core/settings/settings';
import { settingsFile } from '../../core/settings/transfer';
import { downloadText } from '../../platform/download';
import { type Glossary, loadGlossary } from '../../platform/load-cards';
import { showTheme } from '../../platform/own-page';
import { extensionVersion, openGlossary } from '../../platform/pages';
import { readSettings, updateSettings, watchSettings } from '../../platform/settings-store';
import { type SyncState, watchSyncState } from '../../platform/settings-sync';
import { openShortcuts } from '../../platform/shortcuts';

export function App({ parsed: first, shortcuts }: { parsed: EffectiveSettings; shortcuts: readonly Shortcut[] }) {
  const words = useWords();
  const [parsed, setParsed] = useState(first);
  const [glossary, setGlossary] = useState<Glossary | null>(null);
  const [sync, setSync] = useState<SyncState>('none');
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(stop.signal, setParsed);
    watchSyncState(stop.signal, setSync);
    requestAnimationFrame(() => setTimeout(async () => setGlossary(await loadGlossary())));
    return () => stop.abort();
  }, []);
  useEffect(() => showTheme(parsed.settings.theme), [parsed.settings.theme]);

  const change = async (how: (settings: Settings) => Settings) => {
    setParsed((now) => ({ ...now, settings: how(now.settings) }));
    try {
      await updateSettings(how);
      setTrouble(null);
    } catch {
      // The page shows again what is really stored.
      setParsed(await readSettings());
      setTrouble(words('optionsNotSaved'));
    }
  };
  return (
    <Options
      parsed={parsed}
      report={glossary && dataReport(glossary.library)}
      version={extensionVersion()}
      syncText={words(SYNC_WORDS[sync])}
      shortcuts={shortcuts}
      titleOf={(id) => glossary?.library.card(id)?.title}
      trouble={trouble}
      onDismissTrouble={() => setTrouble(null)}
      onChange={change}
      onExport={() => {
        const day = new Date().toISOString().slice(0, 10);
        downloadText(`backgrounder-settings-${day}.json`, settingsFile(parsed.settings, day));
      }}
      onOpenShortcuts={openShortcuts}
      onOpenGlossary={() => void openGlossary()}
    />
  );
}
