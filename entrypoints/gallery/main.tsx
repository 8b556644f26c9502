/**
 * Every component in every state, light and dark side by side. `?state=clause` shows one, `&theme=dark` in one theme;
 * `&locale=uk` sets the language ("ar": English words from right to left). Whole pages are drawn when they are asked for.
 */
import { type ComponentChildren, render } from 'preact';
import '../../components/card.css';
import '../../components/styles/glossary.css';
import '../../components/styles/lists.css';
import '../../components/styles/marks.css';
import '../../components/styles/options.css';
import '../../components/styles/page.css';
import '../../components/styles/popup.css';
import '../../components/styles/welcome.css';
import './gallery.css';
import { FactCard } from '../../components/FactCard';
import { directionOf, makeWords, WordsContext } from '../../components/words';
import english from '../../locales/en.json';
import ukrainian from '../../locales/uk.json';
import { Parts } from './Parts';
import { GLOSSARY_STATES, OPTIONS_STATES, PANE_STATES, POPUP_STATES, WELCOME_STATES } from './page-states';
import { CARD_STATES } from './states';

const query = new URLSearchParams(location.search);
const wanted = query.get('state');
const themes = (query.get('theme') ?? 'light,dark').split(',');
const wordsIn = (locale: string) => makeWords((key) => (locale === 'uk' ? ukrainian : english)[key], locale);
const words = wordsIn(query.get('locale') ?? 'en');
const PAGES = [...OPTIONS_STATES, ...GLOSSARY_STATES, ...WELCOME_STATES];

function State({ name, children }: { name: string; children: ComponentChildren }) {
  if (wanted !== null && wanted !== name) return null;
  return (
    <figure>
      <figcaption>{name}</figcaption>
      {children}
    </figure>
  );
}

function Gallery() {
  return themes.map((theme) => (
    <div key={theme} class="gallery-half" data-theme={theme} dir={directionOf(words.locale)}>
      {CARD_STATES.map(({ name, props, width = 360, locale, zoom = 1 }) => (
        <State key={name} name={name}>
          <WordsContext.Provider value={locale ? wordsIn(locale) : words}>
            <div style={{ width: width / zoom, zoom }}>
              <FactCard {...props} />
            </div>
          </WordsContext.Provider>
        </State>
      ))}
      {PANE_STATES.map(({ name, draw }) => (
        <State key={name} name={name}>
          {draw(words)}
        </State>
      ))}
      {POPUP_STATES.map(({ name, draw }) => (
        <State key={name} name={name}>
          <div class="bk-popup gallery-popup">{draw(words)}</div>
        </State>
      ))}
      <State name="parts">
        <Parts />
      </State>
      {PAGES.map(({ name, draw }) =>
        wanted === name ? (
          <div key={name} class="bk-page">
            {draw(words)}
          </div>
        ) : (
          wanted === null && (
            <p key={name}>
              <a href={`?state=${encodeURIComponent(name)}&theme=${theme}`}>{name}</a>
            </p>
          )
        ),
      )}
    </div>
  ));
}

const place = document.getElementById('gallery');
if (place)
  render(
    <WordsContext.Provider value={words}>
      <Gallery />
    </WordsContext.Provider>,
    place,
  );
