import { describe, expect, it } from 'vitest';
import { detect, loadLexicon } from '../../../core/detection';
import { DEBATE, found, packed } from './lexicon';

const cards = (text: string, more = {}): string[] => found(text, more).map((line) => line.split('|')[1] ?? '');

describe('Article 5', () => {
  it('is NATO’s beside NATO', () => {
    expect(cards(`${DEBATE} NATO leaders recalled that Article 5 binds every ally.`)).toContain('nato-article-5');
  });
  it.each([
    ['the human-rights court', 'The Strasbourg court found that Article 5 of the ECHR had been breached.'],
    ['data protection', 'The regulator said the firm had broken Article 5 of the GDPR.'],
    ['a lease', 'Under Article 5 of the lease the tenant pays for repairs to the roof.'],
    ['a club', 'Article 5 of the club’s statutes says who may row on Sundays.'],
  ])('is not marked as that of %s', (_name, text) => {
    expect(cards(text)).toEqual([]);
  });
  it.each([
    'Article 5 of the data rules your office quotes',
    'Article 4 of the club’s charter',
    'Article 42 of the UN Charter',
    'Article 10 GDPR',
  ])('is nobody’s where the words after it name another text: %s', (words) => {
    const numbered = cards(`${DEBATE} In NATO and the European Union alike somebody cites ${words} to the allies.`);
    expect(numbered.filter((card) => /article-\d/.test(card))).toEqual([]);
  });
  it.each(['Article 5 of the treaty', 'Article 5 of NATO’s charter', 'Article 5 on Tuesday', 'Article 5, of course,'])(
    'stays NATO’s: %s',
    (words) => {
      expect(cards(`${DEBATE} NATO leaders recalled ${words} to the allies.`)).toContain('nato-article-5');
    },
  );
  it.each([
    ['a guarantee like Article 5', 'article-5-like-guarantees'],
    ['protection modelled on NATO’s Article 5', 'article-5-like-guarantees'],
    ['a promise stronger than Article 5', 'nato-article-5'],
    ['a text that has nothing like Article 5', 'nato-article-5'],
  ])('is told from what resembles it: %s', (words, card) => {
    const marked = cards(`${DEBATE} NATO leaders spoke of ${words} for Kyiv.`);
    expect(marked.filter((one) => one.includes('article-5'))).toEqual([card]);
  });
  it('tells two apart on one page', () => {
    const page = `${DEBATE}\n\nNATO’s Article 5 has been invoked once by the allies.\n\nArticle 5 of the unsigned Istanbul draft was another matter: every guarantor had to agree before Ukraine was helped.`;
    const marked = cards(page);
    expect(marked).toContain('nato-article-5');
    expect(marked).toContain('istanbul-guarantor-clause');
  });
});

describe('dates choose between cards', () => {
  it.each([
    ['2022-04-02', 'istanbul-talks-2022'],
    ['2025-07-24', 'istanbul-talks-2025'],
  ])('Istanbul talks on %s', (published, card) => {
    const text =
      'Negotiators from Ukraine and Russia ended the Istanbul talks on Wednesday. Both delegations spoke of a peace deal with Kyiv.';
    expect(cards(text, { published })).toContain(card);
  });
  it('marks no event before it happened', () => {
    expect(cards(`${DEBATE} The 28-point plan came up.`, { published: '2024-03-01' })).not.toContain(
      'us-28-point-plan-2025-11',
    );
  });
  it.each([
    ['2024-03-05', 'western-troops-debate-2024'],
    ['2025-09-05', 'troops-foreign-ukraine'],
  ])('boots on the ground on %s', (published, card) => {
    expect(cards(`${DEBATE} Nobody in Kyiv expects boots on the ground before a ceasefire.`, { published })).toContain(
      card,
    );
  });
});

describe('talks in one city', () => {
  const GENEVA = 'Negotiators from Ukraine and Russia met in the morning.';
  it.each([
    ['2025-11-24', 'geneva-talks-2025-11-23'],
    ['2026-02-19', 'geneva-talks-2026-02'],
  ])('are those of the last weeks: %s', (published, card) => {
    const marked = cards(`${GENEVA} The Geneva talks on Ukraine went on until the evening.`, { published });
    expect(marked.filter((one) => one.startsWith('geneva'))).toEqual([card]);
  });
  it.each([
    'The Geneva talks on plastics went on until the evening.',
    'The Geneva talks, on plastics, went on until the evening.',
    'The other Geneva talks went on until the evening.',
  ])('are not those on something else: %s', (text) => {
    const marked = cards(`${GENEVA} ${text}`, { published: '2025-11-24' });
    expect(marked.filter((one) => one.startsWith('geneva'))).toEqual([]);
  });
  it('nor is the place in them', () => {
    const text =
      'Ukrainians and Russians met at the Abu Dhabi talks. Talks in Abu Dhabi on oil quotas begin on Monday.';
    const english = loadLexicon(packed, ['en']);
    expect(detect(english, { text, title: '', lang: 'en', published: '2026-01-25' })).toHaveLength(1);
  });
  it('so with a summit in Alaska', () => {
    const summit = (whose: string) =>
      cards(`${DEBATE} Trump and Putin had red carpet. The Alaska summit ${whose} was long.`, {
        published: '2025-08-20',
      });
    for (const whose of ['of the two presidents', 'of 15 August', 'of mid-August', 'of 2025', 'on Ukraine', ''])
      expect(summit(whose)).toContain('alaska-summit-2025-08-15');
    expect(summit('of bird ringers')).not.toContain('alaska-summit-2025-08-15');
  });
  it('so with meetings in London', () => {
    const meeting = (text: string, published: string) => cards(`${DEBATE}\n\n${text}`, { published });
    const card = 'london-summit-2025-03-02';
    expect(meeting('The London summit asked for troops in Ukraine.', '2025-03-05')).toContain(card);
    expect(meeting('The London summit of March had asked for troops in Ukraine.', '2025-09-05')).toContain(card);
    expect(meeting('The London summit agreed on fish and passports.', '2025-05-21')).not.toContain(card);
    expect(meeting('The London conference raised money for Sudan.', '2025-04-16')).not.toContain(card);
  });
  it('so with coalitions of the willing', () => {
    const coalition = (which: string) =>
      cards(`${DEBATE} Macron and Starmer lead ${which} coalition of the willing.`, { published: '2025-09-05' });
    expect(coalition('the')).toContain('coalition-of-the-willing');
    expect(coalition('a different')).not.toContain('coalition-of-the-willing');
  });
});

describe('whose it is', () => {
  it('a country that has joined NATO is not Ukraine', () => {
    const marked = found(`${DEBATE} Finland joined NATO in 2023. Ukraine wants to join NATO before 2030.`);
    expect(marked.filter((line) => line.endsWith('|nato-membership-ukraine'))).toEqual([
      'join NATO|nato-membership-ukraine',
    ]);
    expect(marked).toContain('NATO|nato');
  });
  it('the declaration of the G7 is not that of the summit in the same town', () => {
    const marked = cards(`${DEBATE} The Vilnius declaration of the G7 promised Ukraine agreements on security.`, {
      published: '2024-01-15',
    });
    expect(marked).toContain('g7-joint-declaration-2023');
    expect(marked).not.toContain('vilnius-summit-2023');
  });
  it('Istanbul in 2022 is not the city of 2025', () => {
    const marked = cards(`${DEBATE} Russia wants the veto that it asked for in Istanbul in the spring of 2022.`, {
      published: '2025-08-21',
    });
    expect(marked).not.toContain('istanbul-2025-venue');
  });
  it('a veto on something else in a text about the draft of 2022 is none of its guarantors', () => {
    const draft = `${DEBATE} The unsigned draft of 2022 named guarantor states.`;
    const veto = 'veto|istanbul-guarantor-clause';
    expect(found(`${draft} The cook has a veto on soup.`)).not.toContain(veto);
    expect(found(`${draft} Each guarantor had a veto.`)).toContain(veto);
  });
});

describe('overlapping forms of one card', () => {
  it('are one mention, and no shorter name is marked in what is left', () => {
    const marked = found(`${DEBATE} For Kyiv the only guarantee is full membership of NATO.`);
    expect(marked).toContain('full membership of NATO|nato-membership-ukraine');
    expect(marked).not.toContain('NATO|nato');
  });
});

describe('general names need the debate', () => {
  it.each([
    [
      'tariffs',
      'Donald Trump raised the tariffs on steel imports. The budget gains, the car makers lose, and inflation may rise.',
    ],
    ['spending', 'NATO members argued over defence spending of five per cent of GDP and over procurement and budgets.'],
    ['Gaza', 'Steve Witkoff flew to Israel for talks on the Gaza ceasefire; Hamas named its hostages.'],
    ['Lebanon', 'UN peacekeepers in south Lebanon came under fire near Naqoura, and the Security Council met.'],
  ])('none on a page about %s', (_name, text) => {
    expect(cards(text)).toEqual([]);
  });
  it('marks them on a page about the debate', () => {
    expect(cards(`${DEBATE}\n\nDonald Trump and Steve Witkoff briefed NATO on the ceasefire.`)).toEqual(
      expect.arrayContaining(['trump-donald', 'witkoff-steve', 'nato']),
    );
  });
});

describe('false friends', () => {
  it.each([
    'Poland debated leaving the Istanbul Convention.',
    'The strain was deposited under the Budapest Treaty.',
    'The OSCE Minsk Group was wound up.',
    'The Crimean War made Nightingale famous.',
    'Analysts at the Atlantic Council were cautious.',
    'Costa Rica has no army.',
    'The court struck down net neutrality.',
    'The mattress comes with a 15-year guarantee.',
  ])('%s', (text) => {
    expect(cards(text)).toEqual([]);
  });
});

describe('two treaties in one debate', () => {
  const text = `NATO’s treaty and the Council of Europe’s convention on human rights count their articles alike, and writers on Ukraine and NATO mix them up.

Article 5 of the convention keeps people out of prison; Article 6 gives them a trial; Article 10 lets them speak. Russia left that court in 2022.

NATO’s Article 5 is what Ukraine asks for when it asks allies for security guarantees, and the draft of Istanbul in April 2022 had guarantor states instead.`;
  it('marks no article of the one that is not NATO’s', () => {
    const articles = found(text).filter((one) => /^Article \d/.test(one));
    expect(articles).toEqual(['Article 5|nato-article-5']);
  });
});

describe('what happens in a city', () => {
  const PARIS = [
    'Negotiators from Ukraine and Russia met in Paris on Friday to discuss security guarantees for Ukraine.',
    'European leaders will hold talks in Paris next week about troops and security guarantees for Ukraine.',
    'Ukraine signed a letter of intent on Gripen fighters and spoke of security guarantees and a peace deal.',
    'In Istanbul envoys of Ukraine and Russia spoke of guarantees; they met in Jeddah, and talks in Berlin follow.',
  ];
  it.each(['2026-03-20', '2026-11-20'])('is not the event of the winter on %s', (published) => {
    const events = PARIS.flatMap((text) => cards(text, { published }));
    expect(events.filter((card) => /^(paris|jeddah|berlin)-/.test(card))).toEqual([]);
  });
  it('is that of the week before', () => {
    expect(cards(PARIS[1] ?? '', { published: '2026-01-08' })).toContain('paris-declaration-2026-01-06');
    expect(cards(PARIS[1] ?? '', { published: '2025-03-24' })).toContain('paris-summit-2025-03-27');
  });
  it.each(['2026-01-08', '2026-11-20', null])('has its name whenever (%s)', (published) => {
    for (const name of ['Paris Declaration of January 2026', 'Paris Declaration'])
      expect(found(`${DEBATE} Its text rests on the ${name}.`, { published })).toContain(
        `${name}|paris-declaration-2026-01-06`,
      );
  });
});

describe('a heading', () => {
  const TALKS = 'In March 2022 the envoys of Ukraine and Russia discussed security guarantees and neutrality.';
  it('is of the time of which the block under it speaks', () => {
    const page = (under: string) => `What lay on the table in Istanbul\n\n${under}\n\n${DEBATE}`;
    expect(cards(page(TALKS), { published: '2025-06-04' })).not.toContain('istanbul-2025-venue');
    expect(cards(page(DEBATE), { published: '2025-06-04' })).toContain('istanbul-2025-venue');
  });
});

describe('of others', () => {
  it.each([
    [
      'guarantors of 1925',
      'At Locarno in 1925 Britain and Italy became guarantors of the Rhine frontier; the guarantors consulted.',
    ],
    [
      'a guarantee of 1839',
      'The security guarantee of 1839 held Belgium’s neutrality until the guarantors invaded in 1914.',
    ],
    ['a policy', 'South Korea keeps its non-nuclear policy, said Seoul.'],
    ['a zone for drones', 'A no-fly zone for drones was set up near the airport.'],
    ['a member’s veto', 'Turkey’s president lifted his veto on Sweden’s accession.'],
    ['a status at the Games', 'At the Games a skater of neutral status came fourth; the podium was Norwegian.'],
    ['the neutrality of a neighbour', 'Moldova’s neutrality and the peacekeepers on the Dniester are older.'],
  ])('is %s', (_name, text) => {
    const page = `${DEBATE}\n\n${text}\n\n${DEBATE}`;
    const wrong = /guarantor|security-guarantees|non-nuclear|no-fly|veto|neutrality|peacekeepers/;
    expect(cards(page).filter((card) => wrong.test(card))).toEqual(cards(`${DEBATE}\n\n${DEBATE}`));
  });
});
