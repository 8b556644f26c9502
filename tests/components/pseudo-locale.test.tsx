/**
 * The whole interface with made-up messages, each between ⟦ and ⟧: what a reader meets outside them was never
 * given to translators. Dates and names of languages come from the browser, here in Japanese, so that a word
 * in any other script is seen.
 */
/// <reference types="@vitest/browser-playwright" />
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { FactCard } from '../../components/FactCard';
import { whySentence } from '../../components/why-words';
import { makeWords, WordsContext } from '../../components/words';
import { library } from '../../entrypoints/gallery/library';
import {
  GLOSSARY_STATES,
  OPTIONS_STATES,
  PANE_STATES,
  POPUP_STATES,
  WELCOME_STATES,
} from '../../entrypoints/gallery/page-states';
import { CARD_STATES } from '../../entrypoints/gallery/states';
import english from '../../locales/en.json';
import { clearPage, showPage } from './page';
import { click, find } from './show';

afterEach(clearPage);

const words = makeWords((key) => `⟦${english[key]}⟧`, 'ja');

/** Names are the same in every language. */
const NAMES = [...new Set(library.sources.flatMap(({ publisher, title }) => [publisher, title])), 'Backgrounder']
  .filter((name) => /\p{L}/u.test(name))
  .sort((one, other) => other.length - one.length);
/** Sites in the texts, and the address that an empty field shows as an example. */
const ADDRESS = /\b(?:[a-z\d-]+\.)*example\b/g;
const FROM_THE_BROWSER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
];

/** What is left of a text outside messages, whose values may hold messages again. */
function outsideMessages(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return rest;
}

function isUntranslated(text: string): boolean {
  let rest = outsideMessages(text).replace(ADDRESS, ' ');
  if (!/\p{L}/u.test(rest)) return false;
  for (const name of NAMES) rest = rest.replaceAll(name, ' ');
  return [...rest].some((sign) => /\p{L}/u.test(sign) && !FROM_THE_BROWSER.test(sign));
}

/** Texts of the data are marked as English; keys are called what is printed on them. */
const isMarked = (element: Element) =>
  element.closest('[lang]')?.getAttribute('lang') === 'en' || element.closest('kbd');

/** Every text that a reader sees or hears, open or folded. */
function untranslated(root: HTMLElement): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (isMarked(element)) continue;
    // Its own text in one piece: a message may go round an element with a name.
    const text = [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join('');
    const attributes = ATTRIBUTES.map((name) => [name, element.getAttribute(name) ?? ''] as const);
    for (const [where, value] of [['text', text] as const, ...attributes]) {
      if (isUntranslated(value))
        found.push(`${element.tagName.toLowerCase()}.${element.className} ${where}: ${value.trim()}`);
    }
  }
  return [...new Set(found)];
}

async function open(children: ComponentChildren): Promise<HTMLElement> {
  const root = await showPage(<WordsContext.Provider value={words}>{children}</WordsContext.Provider>);
  document.documentElement.lang = words.locale;
  return root;
}

const nothing = () => {};
const done = async () => {};

const type = (root: HTMLElement, selector: string, text: string) =>
  act(() => {
    const field = find<HTMLInputElement>(root, selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the check itself', () => {
  it.each([
    [<p key="text">Left in English</p>, 1],
    [<button key="label" type="button" aria-label="Close" />, 1],
    [<time key="date">21 Aug 2025</time>, 1],
    [<p key="half">⟦Sources⟧ of the card</p>, 1],
    [<p key="message">⟦Status: ⟦signed⟧⟧ · 12</p>, 0],
    [<p key="data" lang="en" children="A text of the data" />, 0],
    [
      <div key="inside" lang="en">
        <p lang="uk">Написано інакше</p>
      </div>,
      1,
    ],
  ])('sees what is no message: %#', async (part, count) => {
    expect(untranslated(await open(part))).toHaveLength(count);
  });
});

describe('a card', () => {
  it.each(CARD_STATES)('in the state $name has only words that are translated', async ({ props }) => {
    const root = await open(
      <FactCard
        {...props}
        why={whySentence(words, { rule: 'near', cues: ['NATO', 'treaty'] })}
        onCopy={done}
        onReport={done}
      />,
    );
    expect(root.textContent).toContain('⟦');
    for (const button of root.querySelectorAll<HTMLElement>('.bk-foot button, .bk-section > .bk-text-button')) {
      await click(button);
      expect(untranslated(root)).toEqual([]);
    }
  });

  it('of every kind in the data has only words that are translated', async () => {
    const found: string[] = [];
    for (const { id } of library.cards) {
      const bundle = library.bundle(id);
      if (!bundle) continue;
      for (const date of ['2022-03-29', library.dataDate]) {
        const asOf = { date, origin: 'meta', confidence: 'low' } as const;
        const root = await open(
          <FactCard
            bundle={bundle}
            asOf={asOf}
            why={null}
            pinned
            layout="popover"
            onOpenCard={nothing}
            onClose={nothing}
          />,
        );
        found.push(...untranslated(root).map((text) => `${id}: ${text}`));
      }
    }
    expect(found).toEqual([]);
  }, 60_000);
});

describe('the card', () => {
  it.each(PANE_STATES)('$name: only words that are translated', async ({ draw }) => {
    const root = await open(draw(words));
    expect(root.textContent).toContain('⟦');
    expect(untranslated(root)).toEqual([]);
  });
});

describe('the popup', () => {
  const [terms] = POPUP_STATES;

  it.each(POPUP_STATES)('$name has only words that are translated', async ({ draw }) => {
    const root = await open(draw(words));
    expect(root.textContent).toContain('⟦');
    expect(untranslated(root)).toEqual([]);
    for (const action of root.querySelectorAll<HTMLElement>('.bk-action')) await click(action);
    for (const row of root.querySelectorAll<HTMLElement>('.bk-term-main')) await click(row);
    expect(untranslated(root)).toEqual([]);
  });

  it.each(['zelenskiy', 'qqqqqq'])('looking for %s has only words that are translated', async (query) => {
    const root = await open(terms?.draw(words));
    await type(root, 'input[type=search]', query);
    // What the reader typed is repeated inside a message.
    expect(root.querySelector('.bk-results')?.textContent).toContain('⟦');
    expect(untranslated(root)).toEqual([]);
  });

  it('with a card open has only words that are translated', async () => {
    const root = await open(terms?.draw(words));
    await click(find(root, '.bk-term > .bk-icon-button'));
    expect(root.querySelector('.bk-popup-card .bk-card')).not.toBeNull();
    expect(untranslated(root)).toEqual([]);
  });
});

describe('the settings', () => {
  const [everything] = OPTIONS_STATES;

  it.each(OPTIONS_STATES)('$name: only words that are translated', async ({ draw }) => {
    const root = await open(draw(words));
    expect(root.textContent).toContain('⟦');
    expect(untranslated(root)).toEqual([]);
    for (const button of root.querySelectorAll<HTMLElement>('button:not([type=submit])')) {
      // The picker of a file is the browser's own.
      if (button.nextElementSibling?.matches('input[type=file]')) continue;
      await click(button);
      expect(untranslated(root)).toEqual([]);
    }
  });

  it.each(['', 'not a site', 'docs.example'])(
    'that refuse the site “%s” have only words that are translated',
    async (text) => {
      const root = await open(everything?.draw(words));
      await type(root, '.bk-site-form input', text);
      await click(find(root, '.bk-site-form [type=submit]'));
      expect(find(root, '.bk-site-form [role=alert]').textContent).toContain('⟦');
      expect(untranslated(root)).toEqual([]);
    },
  );
});

describe('the glossary', () => {
  const [list] = GLOSSARY_STATES;

  it.each(GLOSSARY_STATES)('$name: only words that are translated', async ({ draw }) => {
    const root = await open(draw(words));
    expect(root.textContent).toContain('⟦');
    expect(untranslated(root)).toEqual([]);
    const slider = root.querySelector<HTMLInputElement>('input[type=range]');
    if (slider) await type(root, 'input[type=range]', String(Number(slider.value) - 1500));
    expect(untranslated(root)).toEqual([]);
  });

  it('with nothing found has only words that are translated', async () => {
    const root = await open(list?.draw(words));
    await type(root, 'input[type=search]', 'qqqqqq');
    expect(untranslated(root)).toEqual([]);
  });
});

describe('the first-run page', () => {
  it.each(WELCOME_STATES)('$name: only words that are translated', async ({ draw }) => {
    const root = await open(draw(words));
    expect(root.textContent).toContain('⟦');
    expect(untranslated(root)).toEqual([]);
    await click(find(root, '.bk-try-mark'));
    expect(untranslated(root)).toEqual([]);
  });
});
