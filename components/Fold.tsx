import type { ComponentChildren } from 'preact';
import { Icon } from './icons';

interface FoldProps {
  readonly summary: ComponentChildren;
  /** Soft text at the far end of the summary. */
  readonly hint?: ComponentChildren;
  readonly open?: boolean;
  /** small: inside a section; the default stands as a section of its own. */
  readonly small?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** A native disclosure, so that keyboards, screen readers and find-in-page work without our help. */
export function Fold({ summary, hint, open = false, small = false, onToggle, children }: FoldProps) {
  return (
    <details
      class={small ? 'bk-fold bk-fold-small' : 'bk-fold'}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <Icon name="chevron" size={12} />
        <span class="bk-fold-title">{summary}</span>
        {hint !== undefined && <span class="bk-fold-hint">{hint}</span>}
      </summary>
      <div class="bk-fold-body">{children}</div>
    </details>
  );
}
