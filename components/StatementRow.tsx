import type { ComponentChildren } from 'preact';
import { DateLabel } from './DateLabel';
import { SourcedText } from './SourcedText';
import { SourceRefs } from './SourceRef';

interface StatementRowProps {
  readonly date?: string | null;
  /** What kind of statement it is, or how certain. */
  readonly label: ComponentChildren;
  /** Why something that may seem earlier is filed as later. */
  readonly note?: string | null;
  readonly text: string | null;
  readonly sources: readonly string[];
  /** A state that holds on the day, rather than an event. */
  readonly standing?: boolean;
}

/** One entry of a rail of statements. */
export function StatementRow({ date = null, label, note = null, text, sources, standing = false }: StatementRowProps) {
  return (
    <li class={standing ? 'bk-statement bk-statement-standing' : 'bk-statement'}>
      {(date !== null || label || note !== null) && (
        <div class="bk-statement-head">
          {date !== null && <DateLabel date={date} />}
          {label && (
            <span class="bk-statement-label" dir="auto">
              {label}
            </span>
          )}
          {note !== null && <span class="bk-statement-note">{note}</span>}
          {text === null && <SourceRefs ids={sources} />}
        </div>
      )}
      {text !== null && <SourcedText text={text} sources={sources} />}
    </li>
  );
}
