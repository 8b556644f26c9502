import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup';
import { useWords } from '../../components/words';
import type { ParsedSettings, Settings } from '../../core/settings/settings';
import type { TabState } from '../../core/tab/diagnose';
import { placeOfMention } from '../../core/tab/terms';
import { type Glossary, loadGlossary } from '../../platform/load-cards';
import { sendToTab } from '../../platform/messages';
import { openGlossary, openOptions } from '../../platform/pages';
import { readSettings, updateSettings, watchSettings } from '../../platform/settings-store';
import { stepInTab } from '../../platform/step';
import { askForAccess, readTabNow, type Tab, watchTab } from '../../platform/tab-state';

export function App({ tab, parsed }: { tab: Tab | null; parsed: ParsedSettings }) {
  const words = useWords();
  const [settings, setSettings] = useState(parsed.settings);
  const [state, setState] = useState<TabState | null>(tab === null ? { kind: 'browser' } : null);
  const [glossary, setGlossary] = useState<Glossary | null>(null);
  const [trouble, setTrouble] = useState(parsed.damaged.length > 0 ? words('popupSettingsDamaged') : null);
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    if (tab) watchTab(tab, stop.signal, setState);
    return () => stop.abort();
  }, [tab, asked]);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(stop.signal, (now) => setSettings(now.settings));
    // After the first paint: the texts of all cards are the popup's only weight.
    requestAnimationFrame(() => setTimeout(async () => setGlossary(await loadGlossary())));
    return () => stop.abort();
  }, []);

  const change = async (how: (settings: Settings) => Settings) => {
    setSettings(how);
    try {
      await updateSettings(how);
      setTrouble(null);
    } catch {
      // The popup shows again what is really stored.
      setSettings((await readSettings()).settings);
      setTrouble(words('popupNotSaved'));
    }
    setAsked((count) => count + 1);
  };
  const tell = async (message: Parameters<typeof sendToTab>[1], frameId?: number) => {
    if (tab) await sendToTab(tab.id, message, frameId);
  };
  const readNow = async () => {
    const done = tab !== null && (await readTabNow(tab.id));
    setAsked((count) => count + 1);
    return done;
  };
  return (
    <Popup
      host={tab?.address.host ?? ''}
      state={state}
      settings={settings}
      library={glossary?.library ?? null}
      search={glossary?.search ?? null}
      trouble={trouble}
      onDismissTrouble={() => setTrouble(null)}
      onChange={change}
      onPageLevel={async (level) => {
        await tell({ type: 'page-level', level });
        setAsked((count) => count + 1);
      }}
      onShow={(term, number) => {
        const at = placeOfMention(term, number);
        if (at) void tell({ type: 'show-card', id: term.id, index: at.index }, at.frameId);
      }}
      onStep={(direction) => tab && void stepInTab(tab.id, direction)}
      onReadNow={readNow}
      onAskAccess={async (pattern) => (await askForAccess(pattern)) && readNow()}
      onOpenGlossary={(id) => void openGlossary(id).then(() => window.close())}
      onOpenOptions={() => void openOptions().then(() => window.close())}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}
