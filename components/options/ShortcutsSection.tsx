import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { Row } from './Row';
import { Section } from './Section';

export interface Shortcut {
  readonly description: string;
  /** "" where the reader or another extension has taken the keys away. */
  readonly keys: string;
}

interface ShortcutsSectionProps {
  readonly shortcuts: readonly Shortcut[];
  /** Resolves to false where the browser does not let us open its page. */
  readonly onOpen: () => Promise<boolean>;
}

export function ShortcutsSection({ shortcuts, onOpen }: ShortcutsSectionProps) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <Section id="shortcuts" title={words('optionsShortcuts')}>
      {shortcuts.map(({ description, keys }) => (
        <Row key={description} title={description}>
          {keys === '' ? <span class="bk-soft">{words('optionsShortcutNone')}</span> : <Keys keys={keys} />}
        </Row>
      ))}
      <div class="bk-buttons">
        <button type="button" class="bk-button" onClick={async () => setFailed(!(await onOpen()))}>
          {words('optionsShortcutsOpen')}
        </button>
      </div>
      <p class="bk-field-error" role="alert">
        {failed && words('optionsShortcutsFailed')}
      </p>
    </Section>
  );
}

function Keys({ keys }: { keys: string }) {
  return (
    <span class="bk-keys" dir="ltr">
      {keys.split(/\+(?!$)/).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
