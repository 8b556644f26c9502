/** A part of the report, and its two faces: Markdown for the file, aligned columns for the terminal. */
export type Cell = string | number;

export interface Section {
  readonly title: string;
  readonly intro?: string;
  readonly table?: { readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] };
  readonly items?: readonly string[];
}

const escapeMarkdown = (cell: Cell) => String(cell).replace(/[|<>]/g, (sign) => `\\${sign}`);

export function toMarkdown({ title, intro, table, items }: Section): string {
  const row = (cells: readonly Cell[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const parts = [`## ${title}`];
  if (intro !== undefined) parts.push(intro);
  if (table) {
    const rule = table.head.map((_, i) => (table.rows.every((cells) => typeof cells[i] === 'number') ? '---:' : '---'));
    parts.push([row(table.head), `| ${rule.join(' | ')} |`, ...table.rows.map(row)].join('\n'));
  }
  if (items && items.length > 0) parts.push(items.map((item) => `- ${escapeMarkdown(item)}`).join('\n'));
  return parts.join('\n\n');
}

export function toText({ title, intro, table, items }: Section): string {
  const parts = [title, '-'.repeat(title.length)];
  if (intro !== undefined) parts.push(intro);
  if (table) {
    const lines = [table.head, ...table.rows];
    const widths = table.head.map((_, i) => Math.max(...lines.map((cells) => String(cells[i] ?? '').length)));
    const pad = (cell: Cell, i: number) =>
      typeof cell === 'number' ? String(cell).padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
    parts.push(...lines.map((cells) => cells.map(pad).join('  ').trimEnd()));
  }
  parts.push(...(items ?? []).map((item) => `  ${item}`));
  return parts.join('\n');
}

/** How many of the values there are of each name, in the order given, with a total. */
export function tally<Value>(
  names: readonly string[],
  values: readonly Value[],
  nameOf: (value: Value) => string,
): (readonly [string, readonly Value[]])[] {
  return names.map((name) => [name, values.filter((value) => nameOf(value) === name)] as const);
}

/** "96.6 %"; of nothing, nothing is missing. */
export function percent(part: number, whole: number): string {
  return `${(whole === 0 ? 100 : (part / whole) * 100).toFixed(1)} %`;
}

export const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
