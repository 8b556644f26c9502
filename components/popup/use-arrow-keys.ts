import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Up, Down, Home and End move the focus among the elements with `data-row` inside. Tab works as ever. */
export function useArrowKeys(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    const onKey = (event: KeyboardEvent) => {
      const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.checkVisibility());
      const at = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1;
      const isField = event.target instanceof HTMLInputElement && event.target.type === 'search';
      if (at < 0 && !isField) return;
      const to = nextRow(event.key, at, rows.length, isField);
      if (to === null || !rows[to]) return;
      event.preventDefault();
      rows[to].focus();
    };
    root.addEventListener('keydown', onKey);
    return () => root.removeEventListener('keydown', onKey);
  }, [place]);
}

function nextRow(key: string, at: number, count: number, isField: boolean): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (isField) return null;
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
