import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';

export type Change = (change: (settings: Settings) => Settings) => void;

/** Changes that say what they did and can be taken back, one at a time. */
export function useUndo(onChange: Change) {
  const [done, setDone] = useState<{ text: string; back: ((settings: Settings) => Settings) | null } | null>(null);
  return {
    done: done?.text ?? null,
    canUndo: done?.back !== undefined && done?.back !== null,
    /** Makes a change; `back` is what undoes it and nothing else. */
    make(text: string, change: (settings: Settings) => Settings, back: (settings: Settings) => Settings) {
      onChange(change);
      setDone({ text, back });
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
