import type { PageResult } from './show-page';

/** The mentions of a page as a table for a terminal. */
export function table(page: string, { published, mentions, cardsShown }: PageResult): string {
  const rows = mentions.map((mention) => [
    mention.marked ? '▸' : ' ',
    mention.text.replace(/\s+/g, ' '),
    mention.card,
    mention.why,
  ]);
  const widths = [0, 1, 2].map((column) => Math.min(44, Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column < 3 ? cell.slice(0, 44).padEnd(widths[column] ?? 0) : cell)).join('  '),
  );
  const head = `${page}: published ${published ?? 'on no stated date'}; ${mentions.length} mentions, ${rows.filter((row) => row[0] !== ' ').length} marked, ${cardsShown.length} cards opened`;
  return `${[head, ...lines].join('\n')}\n\n`;
}
