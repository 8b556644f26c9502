/** Turns what zod refuses into problems that name the place, the reason and the value found. */
import type * as z from 'zod';
import type { Problem } from './records';

const SHOWN_CHARS = 60;

/** Characters that a terminal or an editor would hide or obey. */
const INVISIBLE = /[\p{Cc}\p{Cf}\uFFFD]/gu;

function shown(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  const invisible = typeof value === 'string' ? value.search(INVISIBLE) : -1;
  const start = Math.max(0, invisible - SHOWN_CHARS / 2);
  const part = String(value).slice(start, start + SHOWN_CHARS);
  const visible = part.replace(
    INVISIBLE,
    (found) => `<U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
  return ` (found "${start > 0 ? '…' : ''}${visible}${String(value).length > start + SHOWN_CHARS ? '…' : ''}")`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === String(key))?.[1]
        : undefined,
    root,
  );
}

/** Unknown keys weigh each for itself: the branch of a union that was meant has few of them. */
function weight(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

/** A union fails with the issues of all its branches; only those of the nearest one help. */
function flatten(issue: z.core.$ZodIssue, prefix: readonly PropertyKey[]): z.core.$ZodIssue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const nearest = issue.errors.reduce((best, branch) => (weight(branch) < weight(best) ? branch : best));
  return nearest.flatMap((inner) => flatten(inner, path));
}

/**
 * @param value what was parsed, to show the value that was found.
 * @param at where in the file it stands.
 */
export function schemaProblems(
  file: string,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  at: readonly PropertyKey[] = [],
): Problem[] {
  return issues
    .flatMap((issue) => flatten(issue, []))
    .map((issue) => ({
      file,
      path: [...at, ...issue.path].map(String).join('.'),
      reason: `${issue.message}${shown(valueAt(value, issue.path))}`,
    }));
}
