import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';
import { takenBack } from '../../core/settings/take-back';

export type Change = (change: (settings: Settings) => Settings) => void;

/**
 * Changes that say what they did and can be taken back, one at a time. A change often takes away the very control
 * that made it: the focus then goes to the way back, and from there to the section it came from.
 * @param settings as they are now.
 * @param toast where the words and the way back are shown.
 */
export function useUndo(settings: Settings, onChange: Change, toast: RefObject<HTMLElement | null>) {
  const [done, setDone] = useState<{ text: string; back: ((settings: Settings) => Settings) | null } | null>(null);
  const section = useRef<Element | null>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const to = done === null ? section.current : toast.current;
    to?.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true });
  }, [done, toast]);
  return {
    done: done?.text ?? null,
    canUndo: done?.back !== undefined && done?.back !== null,
    /** Makes a change that can be taken back, and nothing else with it. */
    make(text: string, change: (settings: Settings) => Settings) {
      section.current = document.activeElement?.closest('section') ?? null;
      onChange(change);
      const after = change(settings);
      setDone({ text, back: (now) => takenBack(now, settings, after) });
    },
    say: (text: string) => setDone({ text, back: null }),
    undo() {
      if (done?.back) onChange(done.back);
      setDone(null);
    },
    dismiss: () => setDone(null),
  };
}

export type Undo = ReturnType<typeof useUndo>;
