import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';
import { importSettings } from '../../core/settings/transfer';
import { useWords, type WordKey } from '../words';
import { Row } from './Row';
import { Section } from './Section';
import type { Undo } from './use-undo';

interface BackupSectionProps {
  readonly settings: Settings;
  /** What the browser's sync does with the settings, as a sentence. */
  readonly syncText: string;
  readonly undo: Undo;
  readonly onExport: () => void;
}

const REFUSED = {
  'not-json': 'optionsImportNotJson',
  foreign: 'optionsImportForeign',
  newer: 'optionsImportNewer',
} satisfies Record<string, WordKey>;

/** Settings to a file and back; sync. */
export function BackupSection({ settings, syncText, undo, onExport }: BackupSectionProps) {
  const words = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const take = async (file: File) => {
    const text = await file.text();
    const read = importSettings(text, settings);
    if ('error' in read) return setRefused(words(REFUSED[read.error], file.name, read.place));
    setRefused(read.damaged.length > 0 ? words('optionsImportDamaged', read.damaged.join(', ')) : null);
    undo.make(words('optionsImported', file.name), (now) => {
      const taken = importSettings(text, now);
      return 'error' in taken ? now : taken.settings;
    });
  };
  return (
    <Section id="backup" title={words('optionsBackup')}>
      <Row title={words('optionsFile')} text={words('optionsFileText')}>
        <div class="bk-buttons">
          <button type="button" class="bk-button" onClick={onExport}>
            {words('optionsExport')}
          </button>
          <button type="button" class="bk-button" onClick={() => picker.current?.click()}>
            {words('optionsImport')}
          </button>
          <input
            ref={picker}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={words('optionsImport')}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void take(file);
            }}
          />
        </div>
        <p class="bk-field-error" role="alert">
          {refused}
        </p>
      </Row>
      <Row title={words('optionsSync')}>
        <p class="bk-row-state">{syncText}</p>
      </Row>
    </Section>
  );
}
