/** How well statements are sourced, by kind of statement, and the sources whose text was not opened again. */
import type { Records } from '../../data/checks/records';
import { isFirstRate, isNumeric } from '../../data/checks/sourcing';
import { statementsOf } from '../../data/checks/statements';
import { percent, type Section } from './section';

const STATEMENT_KINDS = ['definition', 'status', 'office', 'fact', 'voice', 'position'];

export function sourcingSections({ cards, sourceById }: Records): Section[] {
  const statements = cards.flatMap(({ value }) =>
    statementsOf(value).map((statement) => ({ card: value.id, statement })),
  );
  const sourcesOf = (ids: readonly string[]) => ids.flatMap((id) => sourceById.get(id) ?? []);
  const row = (name: string, list: typeof statements) => {
    const firstRate = list.filter(({ statement }) => sourcesOf(statement.sources).some(isFirstRate));
    const two = list.filter(({ statement }) => statement.sources.length > 1);
    const alone = list.filter(
      ({ statement: { text, disputed, sources } }) => sources.length === 1 && (disputed || isNumeric(text)),
    );
    return [name, list.length, percent(firstRate.length, list.length), percent(two.length, list.length), alone.length];
  };
  const notReopened = statements.flatMap(({ card, statement }) =>
    sourcesOf(statement.sources)
      .filter(({ access }) => access === 'not-reopened')
      .map((source) => ({ card, statement, source })),
  );
  const uses = new Map<string, { title: string; places: string[]; alone: number }>();
  for (const { card, statement, source } of notReopened) {
    const use = uses.get(source.id) ?? {
      title: `${source.publisher}: ${source.title} (${source.kind})`,
      places: [],
      alone: 0,
    };
    const alone = statement.sources.every((id) => sourceById.get(id)?.access === 'not-reopened') ? 1 : 0;
    uses.set(source.id, { ...use, places: [...use.places, `${card} ${statement.path}`], alone: use.alone + alone });
  }
  return [
    {
      title: 'Sourcing by kind of statement',
      intro:
        'First-rate: a treaty, a resolution, an official or parliamentary page or an established newsroom, whose text was read.',
      table: {
        head: ['statement', 'count', 'on a first-rate source', 'two sources or more', 'figure or disputed with one'],
        rows: [
          ...STATEMENT_KINDS.map((kind) =>
            row(
              kind,
              statements.filter(({ statement }) => statement.kind === kind),
            ),
          ),
          row('all', statements),
        ],
      },
    },
    {
      title: 'Sources not opened again',
      intro: `${uses.size} sources whose address is known, but whose text was not opened again; only primary texts may stand so.`,
      table: {
        head: ['source', 'what', 'statements', 'resting on it alone'],
        rows: [...uses]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, { title, places, alone }]) => [id, title, places.length, alone]),
      },
    },
  ];
}
