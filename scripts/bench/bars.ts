/** A figure against its bar, and tables for a terminal. */
import { figure } from './statistics';

export interface Bar {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  /** `at-most`: lower is better. */
  readonly kind: 'at-most' | 'at-least';
  /** How it was measured, where the name does not say it. */
  readonly note?: string;
}

/** A figure that could not be measured (NaN) has not passed. */
export function passes({ value, bar, kind }: Bar): boolean {
  return kind === 'at-most' ? value <= bar : value >= bar;
}

export function barTable(bars: readonly Bar[]): string {
  return table(
    ['', 'what', 'measured', 'bar', 'note'],
    bars.map((bar) => [
      passes(bar) ? 'pass' : 'FAIL',
      bar.what,
      `${figure(bar.value)}${bar.unit}`,
      `${bar.kind === 'at-most' ? '<=' : '>='} ${bar.bar}${bar.unit}`,
      bar.note ?? '',
    ]),
  );
}

/** Columns as wide as their widest cell; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const isNumeric = (cell: string) => /^[\d–-]/.test(cell);
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (isNumeric(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${[line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')}\n`;
}
