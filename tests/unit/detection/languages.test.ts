import { describe, expect, it } from 'vitest';
import { found } from './lexicon';

describe('six languages', () => {
  it.each([
    [
      'uk',
      'Україна вимагає гарантій безпеки, а переговорники згадали про Будапештський меморандум.',
      ['гарантій безпеки|security-guarantees', 'Будапештський меморандум|budapest-memorandum'],
    ],
    ['uk', 'Київ нагадав про без’ядерний статус України.', ['без’ядерний статус|non-nuclear-status']],
    [
      'uk',
      'Україна чекає на гарантії безпеки. Володимира Зеленського прийняв Еммануель Макрон.',
      ['Володимира Зеленського|zelenskyy-volodymyr', 'Еммануель Макрон|macron-emmanuel'],
    ],
    [
      'ru',
      'Украина ждёт гарантий безопасности; о Будапештском меморандуме вспомнили на переговорах в Киеве.',
      ['гарантий безопасности|security-guarantees', 'Будапештском меморандуме|budapest-memorandum'],
    ],
    [
      'ru',
      'О гарантиях безопасности Украины Сергей Лавров говорил в Москве; после Лаврова выступил Мединский.',
      ['Сергей Лавров|lavrov-sergei', 'Лаврова|lavrov-sergei', 'Мединский|medinsky-vladimir'],
    ],
    [
      'de',
      'Die Ukraine verlangt Sicherheitsgarantien. Auf das Budapester Memorandums verweist Kiew.',
      ['Sicherheitsgarantien|security-guarantees', 'Budapester Memorandums|budapest-memorandum'],
    ],
    [
      'de',
      'Die Ukraine verlangt Sicherheitsgarantien; Lawrows Antwort an Kiew und die NATO-Mitgliedschaft',
      ['Lawrows|lavrov-sergei', 'NATO-Mitgliedschaft|nato-membership-ukraine'],
    ],
    [
      'fr',
      'L’Ukraine réclame des garanties de sécurité ; le mémorandum de Budapest hante Kiev et l’adhésion à l’Otan',
      [
        'garanties de sécurité|security-guarantees',
        'mémorandum de Budapest|budapest-memorandum',
        'adhésion à l’Otan|nato-membership-ukraine',
      ],
    ],
    [
      'tr',
      'Ukrayna güvenlik garantileri istiyor. Kiev Budapeşte Memorandumu’nu hatırlattı; Erdoğan’ın sözü barış görüşmelerinde geçti.',
      [
        'güvenlik garantileri|security-guarantees',
        'Budapeşte Memorandumu|budapest-memorandum',
        'Erdoğan|erdogan-recep-tayyip',
      ],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(found(text, { lang })).toEqual(expect.arrayContaining(expected));
  });

  it.each(['', 'en', 'de', 'xx-invalid'])('does not depend on a right lang attribute (%s)', (lang) => {
    const text = 'Київ нагадав про Будапештський меморандум.';
    expect(found(text, { lang })).toEqual(['Будапештський меморандум|budapest-memorandum']);
  });
});
