import { describe, expect, it } from 'vitest';
import { detect, languageOf, loadLexicon, wantedLanguages } from '../../../core/detection';
import { found, packed } from './lexicon';

describe('the language that a tag names', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['de_AT', 'de'],
    [' uk-UA', 'uk'],
    ['tr', 'tr'],
    ['es', null],
    ['es-MX', null],
    ['pl', null],
    ['be', null],
    ['zh-Hant', null],
    ['', undefined],
    ['und', undefined],
    ['mul', undefined],
    ['eng', undefined],
    ['ua', undefined],
    ['xx-invalid', undefined],
    ['english', undefined],
    ['frysk', undefined],
  ])('%s', (tag, expected) => {
    expect(languageOf(tag)).toBe(expected);
  });
});

describe('a text in a language without terms', () => {
  const spanish =
    'Zelensky recordó que el Budapest Memorandum de 1994 no había protegido a su país, y pidió a Trump garantías de seguridad por escrito.';
  const english =
    'Zelenskyy recalled that the Budapest Memorandum of 1994 had not protected Ukraine and asked Trump for security guarantees in writing.';
  it.each([
    ['es-ES', spanish, []],
    ['pl', spanish, []],
    // A wrong tag on an English page.
    ['nl', english, ['Budapest Memorandum of 1994|budapest-memorandum']],
    ['', spanish, ['Budapest Memorandum de 1994|budapest-memorandum']],
    // Names in a text of another script.
    ['ar', 'أشارت كييف مرة أخرى إلى Budapest Memorandum بشأن أوكرانيا.', ['Budapest Memorandum|budapest-memorandum']],
  ])('%s: %s', (lang, text, expected) => {
    const memorandum = found(text, { lang }).filter((one) => one.endsWith('budapest-memorandum'));
    expect(memorandum).toEqual(expected);
  });
});

describe('the languages that a text wants', () => {
  it.each([
    ['en', 'The talks in Istanbul went on for the rest of the day.', ['en']],
    ['fr', 'Le président est arrivé.', ['en', 'fr']],
    ['', 'Київ нагадав про Будапештський меморандум і про гарантії.', ['en', 'uk']],
    ['', 'Это обсуждали вчера, и объявили о новых переговорах.', ['en', 'ru']],
    ['uk', 'Это обсуждали вчера, и объявили о новых переговорах.', ['en', 'uk', 'ru']],
    ['', 'Слова про НАТО', ['en', 'uk', 'ru']],
    ['en', 'Der Kanzler ist nicht der Meinung, und das gilt auch für die Minister.', ['en', 'de']],
    ['', 'Les ministres ne sont pas dans une impasse, et les négociations sur le texte avancent.', ['en', 'fr']],
    ['en', 'Bakan bu konuda bir açıklama yaptı ve görüşmeler için yeni bir tarih verdi.', ['en', 'tr']],
    ['en', 'He told Le Monde that the plan of the chancellor, "Der Plan", was not for him.', ['en']],
    ['', '', ['en']],
  ])('%s: %s', (tag, text, expected) => {
    expect(wantedLanguages(tag, text)).toEqual(expected);
  });
});

describe('a lexicon of some languages', () => {
  const text = 'Der Bundeskanzler sprach über das Budapester Memorandum.';
  const title = 'Sicherheitsgarantien für die Ukraine';
  it('finds the forms of its languages only', () => {
    const input = { text, title, lang: 'de', published: null };
    const german = loadLexicon(packed, ['en', 'de']);
    expect(detect(german, input).map(({ card }) => card)).toContain('budapest-memorandum');
    expect(detect(loadLexicon(packed, ['en', 'ru']), input)).toEqual([]);
  });
  it('takes another language while it is in use', () => {
    const input = { text, title, lang: 'de', published: null };
    const lexicon = loadLexicon(packed, ['en']);
    expect(detect(lexicon, input)).toEqual([]);
    const steps = lexicon.add('de', packed.parts.de ?? '');
    while (!steps.next().done);
    expect(detect(lexicon, input)).toEqual(detect(loadLexicon(packed, ['en', 'de']), input));
    expect(lexicon.languages).toEqual(new Set(['en', 'de']));
  });
  it('refuses what is no part', () => {
    expect(() => [...loadLexicon(packed, ['en']).add('de', 'no part\n')]).toThrow('not a part of a packed lexicon');
  });
});
