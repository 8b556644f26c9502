import { describe, expect, it } from 'vitest';
import { cardIds, detect, loadLexicon } from '../../../core/detection';
import { decode, encode } from '../../../core/detection/alphabet';
import { PackError, packLexicon } from '../../../core/detection/pack';
import { alternatives, surfaceOf } from '../../../core/detection/surface';
import { type Mentions, mentionsSchema, type Topic } from '../../../data/mentions-schema';
import { packed } from './lexicon';

const topic: Topic = {
  groups: { sea: { about: 'water', forms: { en: ['sea', 'wave~'] } } },
  weights: { features: {}, groups: {}, cards: {}, names: {} },
  endings: { D: ['e'], E: ['s'], F: ['s'], S: ['а', 'ой'], M: ['а'], T: ['lar', 'da'] },
};
const packOne = (mentions: Mentions): ReturnType<typeof loadLexicon> =>
  loadLexicon(packLexicon([{ id: 'one', mentions }], topic));
const spans = (mentions: Mentions, text: string): string[] =>
  detect(packOne(mentions), { text, title: '', lang: '', published: null }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('surface forms', () => {
  it.each([
    ['a (b|c) d', ['a b d', 'a c d']],
    ['(a|) b', ['a b', ' b']],
    ['(a|b (c|d)) e', ['a e', 'b c e', 'b d e']],
  ])('%s', (form, expected) => {
    expect(alternatives(form)).toEqual(expected);
  });
  it.each([
    ['NATO', { folded: 'nato', capitals: 257 }],
    ['Istanbul draft~', { folded: 'istanbul draftE', capitals: 1 }],
    ['Art. 5', { folded: 'art 5', capitals: 1 }],
  ])('%s', (form, expected) => {
    expect(surfaceOf(form, 'en')).toEqual(expected);
  });
  it('refuses a stem that is too short', () => {
    expect(() => surfaceOf('ab~', 'en')).toThrow('fewer than three letters');
  });
  it('takes a stem of thirty letters, and refuses a longer one', () => {
    const long = 'abcdefghijklmnopqrstuvwxyzabcd';
    expect(spans([{ use: 'sure', forms: { en: [`${long}~`] } }], `an ${long}s`)).toEqual([`${long}s`]);
    expect(() => surfaceOf(`${long}e~`, 'en')).toThrow('more than 30 letters');
  });
});

describe('packing', () => {
  it.each([
    ['exact', ['blue harbour'], 'The blue harbour.', ['blue harbour']],
    ['plural', ['harbour~'], 'Harbours and harbour.', ['Harbours', 'harbour']],
    ['capitals', ['Harbour'], 'A harbour, the Harbour, HARBOUR.', ['Harbour', 'HARBOUR']],
    ['acronym', ['ABC'], 'abc Abc ABC', ['ABC']],
    ['one letter first', ['A 5'], 'on A 5, on A. 5', ['A 5', 'A. 5']],
    ['two letters', ['E3'], 'E3 and (E3), E34', ['E3', 'E3']],
    ['sharp s', ['strasse'], 'Die Straße, die STRASSE.', ['Straße', 'STRASSE']],
    ['ligature', ['final'], 'A ﬁnal word.', ['ﬁnal']],
    ['inside a word', ['port'], 'support portal port', ['port']],
    [
      'a dash between spaces',
      ['2023 harbour', 'blue harbour', 'harbour watch', 'harbourside watch'],
      '2023 — harbour, blue — harbour, Harbour — watch, harbourside — watch',
      ['2023 — harbour', 'blue — harbour', 'Harbour — watch', 'harbourside — watch'],
    ],
    [
      'initials, read twice',
      ['J. D. Vance'],
      'J. D. Vance, J D Vance and J.D. Vance',
      ['J. D. Vance', 'J D Vance', 'J.D. Vance'],
    ],
    ['a short stem', ['gato~'], 'Gatos, gato and gatoxy', ['Gatos', 'gato']],
    [
      'two forms of one key',
      ['harbour wall', 'harbours'],
      'Harbour wall, harbours, harbour walls',
      ['Harbour wall', 'harbours'],
    ],
    ['an emoji after', ['port 5'], 'Port 5\ufe0f\u20e3 is shut', ['Port 5']],
    ['a Greek letter beside', ['port'], 'portα αport port', ['port']],
  ])('%s', (_name, forms, text, expected) => {
    expect(spans([{ use: 'sure', forms: { en: forms } }], text)).toEqual(expected);
  });
  it('finds a cue near a doubtful form, and none without it', () => {
    const mentions: Mentions = [{ use: 'near', with: ['sea'], reach: 'sentence', forms: { en: ['Harbour'] } }];
    expect(spans(mentions, 'The Harbour by the sea. The Harbour by the wood.')).toEqual(['Harbour']);
  });
  it('is the same for the same data and names its cards', () => {
    const entries = [{ id: 'one', mentions: [{ use: 'sure' as const, forms: { en: ['abcdef'] } }] }];
    expect(packLexicon(entries, topic)).toEqual(packLexicon(entries, topic));
    expect(cardIds(loadLexicon(packLexicon(entries, topic)))).toEqual(['one']);
  });
  it('names every fault', () => {
    const mentions: Mentions = [{ use: 'near', with: ['nowhere'], forms: { en: ['ab~'] } }];
    expect(() => packLexicon([{ id: 'one', mentions }], topic)).toThrow(PackError);
    expect(() => packLexicon([{ id: 'one', mentions }], topic)).toThrow(/one: rule 1: unknown cue group “nowhere”/);
  });
  it('refuses letters that are neither Latin nor Cyrillic', () => {
    const mentions: Mentions = [{ use: 'sure', forms: { en: ['Ελλάδα'] } }];
    expect(() => packLexicon([{ id: 'one', mentions }], topic)).toThrow(
      /“Ελλάδα”: neither a Latin nor a Cyrillic letter/,
    );
  });
  it('holds only what a JavaScript string of ASCII can', () => {
    for (const text of [packed.base, ...Object.values(packed.parts)]) {
      expect(text).toMatch(/^[\n\x20-\x7e]*$/);
      expect(text).not.toContain('\\');
    }
  });
  it.each(['', 'BG1 1', 'BG3 x'])('refuses “%s” as a lexicon', (text) => {
    expect(() => loadLexicon({ base: text, parts: {} })).toThrow('not a packed lexicon');
  });
});

describe('the alphabet of the packed string', () => {
  it.each(['gato', 'будапешт', 'es 11', 'рада nato є і'])('%s', (text) => {
    expect(decode(encode(text))).toBe(text);
    expect(encode(text)).toMatch(/^[\x20-\x7e]*$/);
  });
});

describe('the schema of mentions', () => {
  it.each([
    ['unbalanced brackets', [{ use: 'sure', forms: { en: ['(a'] } }]],
    ['no forms', [{ use: 'sure', forms: { en: [] } }]],
    ['an unknown use', [{ use: 'maybe', forms: { en: ['a'] } }]],
    ['an unknown language', [{ use: 'sure', forms: { xx: ['a'] } }]],
    ['a wrong date', [{ use: 'sure', from: '2025-13', forms: { en: ['a'] } }]],
  ])('refuses %s', (_name, value) => {
    expect(mentionsSchema.safeParse(value).success).toBe(false);
  });
});
