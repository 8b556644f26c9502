import { render } from 'preact';
import '../../components/card.css';
import '../../components/styles/lists.css';
import '../../components/styles/page.css';
import '../../components/styles/marks.css';
import '../../components/styles/options.css';
import { directionOf, WordsContext } from '../../components/words';
import { startOwnPage } from '../../platform/own-page';
import { readSettings } from '../../platform/settings-store';
import { readShortcuts } from '../../platform/shortcuts';
import { App } from './App';

const { words, place } = startOwnPage(directionOf);
document.title = words('optionsPageTitle');
const [parsed, shortcuts] = await Promise.all([readSettings(), readShortcuts()]);
render(
  <WordsContext.Provider value={words}>
    <App parsed={parsed} shortcuts={shortcuts} />
  </WordsContext.Provider>,
  place,
);
