import { render } from 'preact';
import '../../components/card.css';
import '../../components/styles/page.css';
import '../../components/styles/lists.css';
import '../../components/styles/glossary.css';
import { directionOf, WordsContext } from '../../components/words';
import { loadGlossary } from '../../platform/load-cards';
import { showTheme, startOwnPage } from '../../platform/own-page';
import { readSettings } from '../../platform/settings-store';
import { App } from './App';

const { words, place } = startOwnPage(directionOf);
document.title = words('glossaryPageTitle');
const [glossary, parsed] = await Promise.all([loadGlossary(), readSettings()]);
showTheme(parsed.settings.theme);
render(
  <WordsContext.Provider value={words}>
    <App {...glossary} />
  </WordsContext.Provider>,
  place,
);
