import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/Welcome';
import { askForAllSites, watchAccess } from '../../platform/access';
import { type Glossary, loadGlossary } from '../../platform/load-cards';
import { openGlossary, openOptions } from '../../platform/pages';

export function App() {
  const [glossary, setGlossary] = useState<Glossary | null>(null);
  const [hasAccess, setAccess] = useState(true);
  useEffect(() => {
    const stop = new AbortController();
    watchAccess(stop.signal, setAccess);
    void loadGlossary().then(setGlossary);
    return () => stop.abort();
  }, []);
  return (
    <Welcome
      library={glossary?.library ?? null}
      hasAccess={hasAccess}
      onAskAccess={() => void askForAllSites()}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onOpenGlossary={(id) => void openGlossary(id)}
      onOpenOptions={() => void openOptions()}
    />
  );
}
