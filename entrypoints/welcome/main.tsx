import { render } from 'preact';
import '../../components/card.css';
import '../../components/styles/page.css';
import '../../components/styles/marks.css';
import '../../components/styles/welcome.css';
import { directionOf, WordsContext } from '../../components/words';
import { showTheme, startOwnPage } from '../../platform/own-page';
import { readSettings } from '../../platform/settings-store';
import { App } from './App';

const { words, place } = startOwnPage(directionOf);
document.title = words('welcomePageTitle');
showTheme((await readSettings()).settings.theme);
render(
  <WordsContext.Provider value={words}>
    <App />
  </WordsContext.Provider>,
  place,
);
