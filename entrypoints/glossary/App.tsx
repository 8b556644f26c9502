import { useEffect, useState } from 'preact/hooks';
import { Glossary } from '../../components/glossary/Glossary';
import { useWords } from '../../components/words';
import { readRoute, writeRoute } from '../../core/glossary/route';
import type { Glossary as Loaded } from '../../platform/load-cards';

export function App({ library, search }: Loaded) {
  const words = useWords();
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const onHash = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  useEffect(() => {
    const title = route.view === 'cards' && route.id !== null ? library.card(route.id)?.title : undefined;
    document.title = title === undefined ? words('glossaryPageTitle') : words('glossaryCardTitle', title);
  }, [route, library, words]);
  return (
    <Glossary
      library={library}
      search={search}
      route={route}
      onRoute={(next) => {
        location.hash = writeRoute(next);
      }}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}
