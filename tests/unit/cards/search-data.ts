/** A few cards as the search sees them, with the names that make searching hard. */
import type { SearchEntry } from '../../../core/cards/search';

const entry = (id: string, kind: SearchEntry['kind'], title: string, ...forms: string[]): SearchEntry => ({
  id,
  kind,
  title,
  forms,
});

export const ENTRIES: readonly SearchEntry[] = [
  entry('zelenskyy', 'person', 'Volodymyr Zelenskyy', 'Zelensky', 'Зеленський', 'Зеленского', 'Selenskyj'),
  entry('lavrov', 'person', 'Sergei Lavrov', 'Лавров', 'Lawrow'),
  entry('zaluzhnyi', 'person', 'Valerii Zaluzhnyi', 'Залужний'),
  entry('erdogan', 'person', 'Recep Tayyip Erdoğan'),
  entry('podolyak', 'person', 'Mykhailo Podolyak', 'Подоляк'),
  entry('nato', 'organisation', 'North Atlantic Treaty Organization (NATO)', 'NATO', 'НАТО', 'the Alliance', 'OTAN'),
  entry('nac', 'organisation', 'North Atlantic Council'),
  entry('treaty', 'document', 'North Atlantic Treaty (Washington Treaty)', 'NATO treaty'),
  entry(
    'article-5',
    'document',
    'Article 5 of the North Atlantic Treaty',
    'Article 5',
    'Art. 5',
    'Artikel 5',
    'Стаття 5',
  ),
  entry('article-4', 'document', 'Article 4 of the North Atlantic Treaty', 'Article 4'),
  entry('article-5-like', 'proposal', 'Article 5-like guarantees'),
  entry('budapest', 'document', 'Budapest Memorandum (1994)'),
  entry('istanbul', 'document', 'Istanbul draft treaty (2022)', 'Istanbul draft', '(the|) Istanbul Communiqu(é|e)~'),
  entry('unsc', 'organisation', 'UN Security Council', 'Security Council'),
  entry('willing', 'organisation', 'Coalition of the Willing'),
  entry('neutrality', 'concept', 'Neutrality of Ukraine'),
];
