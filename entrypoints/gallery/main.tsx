/** Every component in every state, light and dark side by side. `?state=clause` shows one; `&locale=ar` sets the language's direction. */
import { render } from 'preact';
import '../../components/card.css';
import './gallery.css';
import { FactCard } from '../../components/FactCard';
import { directionOf, makeWords, WordsContext } from '../../components/words';
import english from '../../locales/en.json';
import { Parts } from './Parts';
import { CARD_STATES } from './states';

const query = new URLSearchParams(location.search);
const wanted = query.get('state');
const locale = query.get('locale') ?? 'en';
const themes = (query.get('theme') ?? 'light,dark').split(',');
const words = makeWords((key) => english[key], locale);

function Gallery() {
  const states = CARD_STATES.filter(({ name }) => wanted === null || name === wanted);
  return (
    <WordsContext.Provider value={words}>
      {themes.map((theme) => (
        <div key={theme} class="gallery-half" data-theme={theme} dir={directionOf(locale)}>
          {states.map(({ name, props, width }) => (
            <figure key={name} id={`${theme}-${name}`} style={{ width: width ?? 360 }}>
              <figcaption>{name}</figcaption>
              <FactCard {...props} />
            </figure>
          ))}
          {(wanted === null || wanted === 'parts') && <Parts />}
        </div>
      ))}
    </WordsContext.Provider>
  );
}

const place = document.getElementById('gallery');
if (place) render(<Gallery />, place);
