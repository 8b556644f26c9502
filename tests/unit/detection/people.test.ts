import { describe, expect, it } from 'vitest';
import { DEBATE, found } from './lexicon';

const people = (text: string, more = {}): string[] =>
  found(`${DEBATE}\n\n${text}`, more).filter((line) => !line.includes('guarantee'));

describe('names of people', () => {
  it('takes the surname once the full name has stood', () => {
    expect(people('Boris Johnson flew to Kyiv. Johnson promised weapons to Ukraine.')).toEqual([
      'Boris Johnson|johnson-boris',
      'Johnson|johnson-boris',
    ]);
  });
  it('does not take another Johnson, nor the bare surname after him', () => {
    expect(people('Mike Johnson delayed the vote on Ukraine. Johnson said the House was divided.')).toEqual([]);
  });
  it('comes back with the full name', () => {
    const text =
      'Boris Johnson visited Kyiv.\n\nMike Johnson blocked the aid for Ukraine. Johnson shrugged.\n\nBoris Johnson spoke to Ukraine again. Johnson smiled.';
    expect(people(text).filter((line) => line.startsWith('Johnson'))).toHaveLength(1);
  });
  it.each([
    ['another first name', 'Olena Zelenska met children in Kyiv.'],
    ['a building', 'The Ukrainians met at Trump Tower in Kyiv time.'],
    ['a female title', 'Mrs Trump wrote about Ukrainian children.'],
    ['a brand', 'Soldiers in Kyiv drank Costa Coffee.'],
    ['somebody of no kin', 'In Kyiv Merz of Frankfurt, no relation, sold shares.'],
    ['a son', 'Donald Trump Jr wrote about Kyiv.'],
    ['another initial', 'A reader, T. Starmer, wrote about Kyiv.'],
    ['somebody with another trade', 'In Kyiv Costa, the baker, waits for flour.'],
  ])('does not mark %s', (_name, text) => {
    expect(people(text)).toEqual([]);
  });
  it.each([
    ['uk', 'Україна чекає на гарантії безпеки. Наступного дня у Владивостоці Путін говорив про війська.', true],
    ['uk', 'Україна чекає на гарантії безпеки. Учора в Хабаровську Путін говорив про війська.', true],
    ['ru', 'Украина ждёт гарантий безопасности. В Астане Путин говорил о войсках.', true],
    ['uk', 'Україна чекає на гарантії безпеки. Спитали у Богдана Путіна з Полтави.', false],
  ])('takes a place for no first name (%s: %s)', (lang, text, marked) => {
    expect(found(text, { lang }).some((line) => line.endsWith('|putin-vladimir'))).toBe(marked);
  });
  it.each([
    ['President Trump called Kyiv.', 'Trump|trump-donald'],
    ['Mr Zelenskyy thanked the envoys in Kyiv.', 'Zelenskyy|zelenskyy-volodymyr'],
    ['The French president spoke of troops in Ukraine.', 'French president|macron-emmanuel'],
    ['K. Starmer wrote to Kyiv.', 'Starmer|starmer-keir'],
  ])('%s', (text, expected) => {
    expect(people(text)).toContain(expected);
  });
  it.each([
    ['a day', 'On Thursday Putin spoke of Ukraine.', 'Putin|putin-vladimir'],
    ['a city', 'In Moscow Lavrov spoke of Ukraine.', 'Lavrov|lavrov-sergei'],
    ['a capital', 'In Warsaw Tusk spoke of Ukraine.', 'Tusk|tusk-donald'],
    ['a word in bold', '**Will Putin talk to Kyiv?**', 'Putin|putin-vladimir'],
    ['what opens a quotation', 'He warned: “If Putin wins in Ukraine, he will go on.”', 'Putin|putin-vladimir'],
    ['what opens an aside', 'Kyiv agreed (But Macron did not).', 'Macron|macron-emmanuel'],
  ])('takes %s for no first name', (_name, text, expected) => {
    expect(people(text)).toContain(expected);
  });
  it('takes the shorter form of an office where the longer one is of another time', () => {
    const text = 'Ukrayna ve Rusya İstanbul’da güvenlik garantilerini görüştü; ateşkes ve barış anlaşması konuşuldu.';
    const marked = found(`${text}\n\n${text} Boris Johnson Kiev’deydi; İngiltere Başbakanı Ukrayna’ya söz verdi.`, {
      lang: 'tr',
      published: '2022-04-10',
    });
    expect(marked).toContain('İngiltere Başbakanı|johnson-boris');
  });
  it('knows a full name in a passage about the debate, whatever stands beside it', () => {
    const text = `${DEBATE} They searched a flat; Rustem Umerov took the chair, and Alexander Stubb, 1944 in mind, spoke of guarantor states.`;
    expect(people(text)).toContain('Rustem Umerov|umerov-rustem');
    expect(people(text)).toContain('Alexander Stubb|stubb-alexander');
  });
  it('leaves the office to the name that it is told of', () => {
    expect(people('Emmanuel Macron, the French president, called Kyiv.')).toEqual(['Emmanuel Macron|macron-emmanuel']);
  });
  it('leaves to a name what he is called as', () => {
    expect(people('Mark Rutte, two weeks in office as Nato secretary general, was in Kyiv.')).toEqual([
      'Mark Rutte|rutte-mark',
      'Nato|nato',
    ]);
  });
  it('leaves the office to the name that follows', () => {
    expect(people('French President Emmanuel Macron called Kyiv.')).toEqual(['Emmanuel Macron|macron-emmanuel']);
  });
  it.each([
    ['uk', 'Президент Франції Макрон і прем’єрка Італії Мелоні говорили про Україну.', ['Макрон', 'Мелоні']],
    ['uk', 'У Парижі Макрон говорив про гарантії безпеки для України.', ['Макрон']],
    ['ru', 'Глава МИД РФ Лавров и президент США Трамп говорили об Украине.', ['Лавров', 'Трамп']],
    ['ru', 'Хоккеист Роман Лавров приехал на Украину.', []],
  ])('knows in %s what stands before a surname: %s', (lang, text, names) => {
    const debate =
      lang === 'uk' ? 'Мирні переговори: гарантії для України.' : 'Мирные переговоры: гарантии для Украины.';
    const marked = found(`${debate}\n\n${text}`, { lang }).map((line) => line.split('|')[0]);
    expect(marked.filter((name) => /^(Макрон|Мелоні|Лавров|Трамп)$/.test(name ?? ''))).toEqual(names);
  });
  it('does not give an office to its holder of today where another name follows', () => {
    expect(people('Then the British prime minister Boris Johnson came to Kyiv.')).toEqual([
      'Boris Johnson|johnson-boris',
    ]);
  });
  it('does not take a part of an office for another one', () => {
    const text = 'Ukrayna için güvenlik garantileri konuşuldu.\n\nABD Başkan Yardımcısı JD Vance Ukrayna ile konuştu.';
    expect(found(text, { lang: 'tr' })).not.toContainEqual(expect.stringContaining('trump-donald'));
  });

  it.each(['Rubio', 'Kushner', 'Trump'])('takes a woman’s title for somebody else’s: %s', (name) => {
    for (const title of ['Ms', 'Ms.', 'Mrs', 'Miss', 'Madame']) {
      expect(people(`In Kyiv ${title} ${name} spoke of Ukraine.`)).toEqual([]);
      expect(people(`The bare name is hers too: ${title} ${name} was in Kyiv. ${name} left Ukraine.`)).toEqual([]);
    }
  });
  it.each([
    'Meloni|meloni-giorgia',
    'Kallas|kallas-kaja',
    'von der Leyen|von-der-leyen-ursula',
    'Zakharova|zakharova-maria',
  ])('takes a woman’s title for her office: %s', (expected) => {
    const [name = ''] = expected.split('|');
    expect(people(`In Kyiv Ms ${name} spoke of Ukraine.`)).toEqual([expected]);
  });
  it.each([
    ['de', 'Die Ukraine wartet auf Sicherheitsgarantien.', 'Frau Meloni und Frau Kushner waren in Kiew.', ['Meloni']],
    ['fr', 'L’Ukraine attend des garanties de sécurité.', 'Mme Kallas et Mme Rubio étaient à Kiev.', ['Kallas']],
    ['uk', 'Україна чекає на гарантії безпеки.', 'Пані Мелоні й пані Кушнер були в Києві.', ['Мелоні']],
    ['ru', 'Украина ждёт гарантий безопасности.', 'Госпожа Захарова и госпожа Рубио были в Киеве.', ['Захарова']],
  ])('knows a woman’s title in %s', (lang, debate, text, names) => {
    const marked = found(`${debate} ${text}`, { lang }).map((line) => line.split('|')[0] ?? '');
    expect(marked.filter((name) => text.includes(name))).toEqual(names);
  });
  it('leaves the bare surname to a stranger of that name, until she is two blocks away', () => {
    const obituary = 'We remember the composer Ruth Kushner from Kyiv. Kushner was 91.';
    const next = 'Kushner had left Ukraine early.';
    const envoy = 'Kushner is an envoy in the peace talks on Ukraine.';
    const marked = people(`${DEBATE}\n\n${obituary}\n\n${next}\n\n${envoy}`);
    expect(marked.filter((line) => line.endsWith('|kushner-jared'))).toEqual(['Kushner|kushner-jared']);
  });
  it('takes no word of a heading for a first name', () => {
    expect(people('Will Ukraine Hear From Kushner\n\nKushner spoke of Ukraine in Kyiv.')).toEqual([
      'Kushner|kushner-jared',
    ]);
  });
  it('knows the person after what is called by capitals', () => {
    expect(people('From Air Force One Trump told Kyiv of Ukraine.')).toEqual(['Trump|trump-donald']);
  });
});
