import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import { Lock } from './Lock';

interface RowProps {
  readonly title: string;
  readonly text?: string;
  /** Set by an organisation's policy: shown, but not to be changed. */
  readonly locked?: boolean;
  readonly children: ComponentChildren;
}

/** One setting: what it is at the left, the control at the right. */
export function Row({ title, text, locked = false, children }: RowProps) {
  const words = useWords();
  return (
    <div class="bk-row">
      <div class="bk-row-words">
        <h3>{title}</h3>
        {text !== undefined && <p>{text}</p>}
        {locked && (
          <p class="bk-row-locked">
            <Lock />
            {words('optionsLocked')}
          </p>
        )}
      </div>
      <div class="bk-row-control">{children}</div>
    </div>
  );
}
