import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { useWords } from '../words';
import { Row } from './Row';
import { Section } from './Section';
import type { Undo } from './use-undo';

/** Back to the defaults, and back again. */
export function ResetSection({ undo }: { undo: Undo }) {
  const words = useWords();
  return (
    <Section id="reset" title={words('optionsReset')}>
      <Row title={words('optionsResetTitle')} text={words('optionsResetText')}>
        <button
          type="button"
          class="bk-button"
          onClick={() => undo.make(words('optionsResetDone'), () => DEFAULT_SETTINGS)}
        >
          {words('optionsResetButton')}
        </button>
      </Row>
    </Section>
  );
}
