import type { PositionsTable as Table } from '../../core/cards/compare';
import type { Source } from '../../core/cards/types';
import { PARTY_WORDS } from '../record-words';
import { useWords } from '../words';
import { PositionCell } from './PositionCell';

interface PositionsTableProps {
  readonly table: Table;
  readonly caption: string;
  readonly find: (id: string) => Source | undefined;
}

/** Parties by issues. Wider than most screens: it scrolls in its own frame, with its heads in sight. */
export function PositionsTable({ table, caption, find }: PositionsTableProps) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section class="bk-table-frame" tabIndex={0} aria-label={caption}>
      <table class="bk-table" data-columns={table.issues.length === 1 ? 'one' : 'many'}>
        <caption class="bk-unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words('glossaryParty')}</th>
            {table.issues.map(({ id, title, short }) => (
              <th key={id} scope="col">
                <a href={`#${id}`} title={title} lang="en">
                  {table.issues.length === 1 ? title : short}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ party, cells }) => (
            <tr key={party}>
              <th scope="row">{words(PARTY_WORDS[party])}</th>
              {cells.map((cell, index) => (
                <td key={table.issues[index]?.id}>
                  <PositionCell cell={cell} find={find} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
