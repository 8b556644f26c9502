import type { ComponentChildren } from 'preact';
import { Icon } from './icons';

interface FoldProps {
  readonly summary: ComponentChildren;
  /** Soft text at the far end of the summary. */
  readonly hint?: ComponentChildren;
  readonly open?: boolean;
  /** small: more of the list above. question: a contested question over its accounts. section: a part of the card. */
  readonly look?: 'section' | 'question' | 'small';
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** A native disclosure, so that keyboards, screen readers and find-in-page work without our help. */
export function Fold({ summary, hint, open = false, look = 'section', onToggle, children }: FoldProps) {
  return (
    <details class={`bk-fold bk-fold-${look}`} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" size={12} />
        <span class="bk-fold-title">{summary}</span>
        {hint !== undefined && <span class="bk-fold-hint">{hint}</span>}
      </summary>
      <div class="bk-fold-body">{children}</div>
    </details>
  );
}
