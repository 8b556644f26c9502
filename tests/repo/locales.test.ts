/** The interface's messages: the same keys and values in every language, nothing left in English, typography, store limits. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

type Messages = Readonly<Record<string, string>>;

const folder = resolve(import.meta.dirname, '../../locales');
const messagesSchema = z.record(z.string(), z.string());
const read = (locale: string): Messages =>
  messagesSchema.parse(JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')));

const english = read('en');
const locales = readdirSync(folder).map((file) => basename(file, '.json'));
const translations = locales.filter((locale) => locale !== 'en');

const NAME = 'a name';
const FORM = 'values and signs only';
const WORD = 'the same word in both languages';

/** Messages that may equal the English one, and why. */
const SAME: Readonly<Record<string, Messages>> = {
  all: {
    extensionName: NAME,
    popupTitle: NAME,
    partyE3: NAME,
    stateMediaOf: FORM,
    cardVoice: FORM,
    popupAnd: FORM,
    glossaryCardTitle: FORM,
    glossarySourceMore: FORM,
    whyAlone: FORM,
  },
  uk: { labelled: FORM, whyWithCues: FORM },
  de: {
    labelled: FORM,
    whyWithCues: FORM,
    partyUkraine: NAME,
    partyNato: NAME,
    partyChina: NAME,
    kindOrganisation: WORD,
    kindPerson: WORD,
    cardStatus: WORD,
    cardPositionOf: WORD,
    optionsDataVersion: WORD,
    glossaryStatus: WORD,
  },
  fr: {
    partyUkraine: NAME,
    kindDocument: WORD,
    kindOrganisation: WORD,
    kindsDocument: WORD,
    kindsOrganisation: WORD,
    sourceWiki: WORD,
    sourceForum: WORD,
    cardSources: WORD,
    cardSourcesHeading: WORD,
    popupMentionOne: WORD,
    popupMentions: WORD,
    optionsDataSources: WORD,
    optionsDataVersion: WORD,
    glossaryPositions: WORD,
  },
};

/** What a language's typography does not write. */
const WRONG_SIGNS: Readonly<Record<string, RegExp>> = {
  en: /["']|\.\.\./,
  uk: /["'“”„]|\.\.\.|[^\u00a0]—/,
  de: /["'»«]|\.\.\.|”|„[^“]*$| …/,
  fr: /["'“”„]|\.\.\.|[^\u00a0][:;!?](?!\/\/)|«(?!\u202f)|(?<!\u202f)»/,
};

/** A date written in Ukrainian ends with "р.": a full stop after it would stand twice. */
const DATE_AT_THE_END = /\$\d\.(\s|$)/;
const DATED_IN_UKRAINIAN =
  /^(cardAsOf|notice|cardOffice(Since|Former)|cardN|cardSince|cardFactsAsOf|strip|popupArticleOf|welcomeTryText|glossaryTable)/;

/** Messages that quote a control must quote it as it is written there. */
const QUOTES = [
  ['optionsLevelText', 'levelFirst'],
  ['optionsMutedNone', 'cardMute'],
  ['cardHeardLater', 'cardSinceHeading'],
] as const;

/** The stores' limits: Firefox cuts names at 45 characters, Chrome refuses descriptions over 132. A badge has room for four letters. */
const LIMITS = { extensionName: 45, extensionDescription: 132, badgeOff: 4 };

const placesIn = (text: string) => [...new Set(text.match(/\$\d/g))].sort();
const holding = (messages: Messages, isWrong: (text: string, key: string) => boolean) =>
  Object.entries(messages).flatMap(([key, text]) => (isWrong(text, key) ? [`${key}: ${text}`] : []));

it('there are Ukrainian, German and French messages', () => {
  expect(translations).toEqual(expect.arrayContaining(['uk', 'de', 'fr']));
});

describe.each(locales)('the messages in %s', (locale) => {
  const messages = read(locale);

  it('have the keys of the English ones', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('take the same values', () => {
    const wrong = holding(messages, (text, key) => `${placesIn(text)}` !== `${placesIn(english[key] ?? '')}`);
    expect(wrong).toEqual([]);
  });

  it('are not empty, hold no HTML, and have no space at an end or twice', () => {
    expect(holding(messages, (text) => text === '' || /<\/?[a-z]|&[a-z#\d]+;|^\s|\s$|\s\s/i.test(text))).toEqual([]);
  });

  it('hold no "$" but those of values, which the browsers would swallow', () => {
    expect(holding(messages, (text) => /\$(?![1-9](?!\d))/.test(text))).toEqual([]);
  });

  it('keep the typography of the language', () => {
    const wrong = WRONG_SIGNS[locale];
    expect(holding(messages, (text) => wrong?.test(text) ?? false)).toEqual([]);
  });

  it.each(QUOTES)('%s quotes %s as it is', (key, quoted) => {
    expect(messages[key]).toContain(messages[quoted]);
  });

  it.each(Object.entries(LIMITS))('keep %s within %i characters', (key, most) => {
    expect([...(messages[key] ?? '')].length).toBeLessThanOrEqual(most);
  });
});

describe.each(translations)('the translation into %s', (locale) => {
  const messages = read(locale);
  const allowed = { ...SAME.all, ...SAME[locale] };

  it('leaves nothing in English', () => {
    expect(holding(messages, (text, key) => text === english[key] && !Object.hasOwn(allowed, key))).toEqual([]);
  });

  it('allows nothing to be the same that is not', () => {
    expect(Object.keys(allowed).filter((key) => messages[key] !== english[key])).toEqual([]);
  });
});

it('no Ukrainian sentence ends with a date', () => {
  const wrong = holding(read('uk'), (text, key) => DATED_IN_UKRAINIAN.test(key) && DATE_AT_THE_END.test(text));
  expect(wrong).toEqual([]);
});
