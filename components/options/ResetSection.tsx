import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { useWords } from '../words';
import { Row } from './Row';
import { Section } from './Section';
import type { Undo } from './use-undo';

/** Back to the defaults, and back again. */
export function ResetSection({ settings, undo }: { settings: Settings; undo: Undo }) {
  const words = useWords();
  return (
    <Section id="reset" title={words('optionsReset')}>
      <Row title={words('optionsResetTitle')} text={words('optionsResetText')}>
        <button
          type="button"
          class="bk-button"
          onClick={() =>
            undo.make(
              words('optionsResetDone'),
              () => DEFAULT_SETTINGS,
              () => settings,
            )
          }
        >
          {words('optionsResetButton')}
        </button>
      </Row>
    </Section>
  );
}
