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

  it.each([
    [
      'uk',
      '2025-12-20',
      'Стаття 5 Женевської конвенції захищає полонених, а Київ чекає на гарантії безпеки.',
      ['гарантії безпеки|security-guarantees'],
    ],
    [
      'ru',
      '2025-12-20',
      'Статья 5 Женевской конвенции защищает пленных, а Киев ждёт гарантий безопасности.',
      ['гарантий безопасности|security-guarantees'],
    ],
    [
      'fr',
      '2025-12-20',
      'L’article 5 de la convention de Genève protège les prisonniers ; Kiev attend les garanties de sécurité.',
      ['garanties de sécurité|security-guarantees'],
    ],
    [
      'ru',
      '2024-03-01',
      'Генсек НАТО отверг отправку войск на Украину.',
      ['Генсек НАТО|stoltenberg-jens', 'отправку войск|western-troops-debate-2024'],
    ],
    [
      'ru',
      '2025-03-01',
      'Генсек НАТО отверг отправку войск на Украину.',
      ['Генсек НАТО|rutte-mark', 'отправку войск|troops-foreign-ukraine'],
    ],
    [
      'de',
      '2024-03-01',
      'Der Bundeskanzler will der Ukraine keine Bodentruppen versprechen.',
      ['Bundeskanzler|scholz-olaf', 'Bodentruppen|western-troops-debate-2024'],
    ],
    [
      'de',
      '2025-09-01',
      'Der frühere Nato-Chef warnt: Die Ukraine braucht Sicherheitsgarantien.',
      ['Nato|nato', 'Sicherheitsgarantien|security-guarantees'],
    ],
    [
      'fr',
      '2025-09-01',
      'Kiev réclame des garanties sur le modèle de l’article 5 et Moscou s’y oppose.',
      ['sur le modèle de l’article 5|article-5-like-guarantees'],
    ],
    [
      'tr',
      '2025-09-01',
      'Ukrayna NATO’nun 5. maddesine benzer bir güvence istiyor.',
      ['NATO|nato', '5. maddesine benzer|article-5-like-guarantees'],
    ],
    [
      'uk',
      '2025-11-30',
      'Навесні 2022-го в Стамбулі українці просили гарантій безпеки.',
      ['2022-го в Стамбулі|istanbul-talks-2022'],
    ],
    [
      'ru',
      '2022-04-17',
      'Проект договора в Стамбуле разбух: Москва дописала в статью 5, что гаранты Украины решают вместе.',
      ['статью 5|istanbul-guarantor-clause', 'гаранты Украины|istanbul-guarantor-clause'],
    ],
  ])('tells one from another: %s, %s, %s', (lang, published, text, expected) => {
    expect(found(text, { lang, published })).toEqual(expected);
  });

  it('reads a model as a model, not as the country after which it is named', () => {
    const text = 'Семёрка обещала Украине гарантии безопасности «по израильской модели». Байден стоял рядом.';
    expect(found(text, { lang: 'ru', published: '2023-07-12' })).toEqual(
      expect.arrayContaining(['гарантии безопасности|security-guarantees', 'израильской модели|israel-model']),
    );
  });

  it.each(['', 'en', 'de', 'xx-invalid'])('does not depend on a right lang attribute (%s)', (lang) => {
    const text = 'Київ нагадав про Будапештський меморандум.';
    expect(found(text, { lang })).toEqual(['Будапештський меморандум|budapest-memorandum']);
  });
});
