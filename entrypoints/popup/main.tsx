import { render } from 'preact';
import '../../components/card.css';
import '../../components/styles/lists.css';
import '../../components/styles/popup.css';
import { directionOf, WordsContext } from '../../components/words';
import { showTheme, startOwnPage } from '../../platform/own-page';
import { readSettings } from '../../platform/settings-store';
import { readActiveTab } from '../../platform/tab-state';
import { App } from './App';

const { words, place } = startOwnPage(directionOf);
const [tab, parsed] = await Promise.all([readActiveTab(location.search), readSettings()]);
showTheme(parsed.settings.theme);
place.replaceChildren();
render(
  <WordsContext.Provider value={words}>
    <App tab={tab} parsed={parsed} />
  </WordsContext.Provider>,
  place,
);
