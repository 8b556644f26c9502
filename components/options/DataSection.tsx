import type { DataReport } from '../../core/cards/data-report';
import { formatSpan } from '../../core/dates/format';
import { TextButton } from '../IconButton';
import { KIND_GROUP_WORDS } from '../popup/kind-groups';
import { useWords } from '../words';
import { Section } from './Section';

interface DataSectionProps {
  /** Null while the cards are on their way. */
  readonly report: DataReport | null;
  readonly version: string;
  readonly onOpenGlossary: () => void;
}

/** What the glossary holds and how fresh it is. */
export function DataSection({ report, version, onOpenGlossary }: DataSectionProps) {
  const words = useWords();
  const number = new Intl.NumberFormat(words.locale);
  return (
    <Section id="data" title={words('optionsData')} text={words('optionsDataText')}>
      {report && (
        <dl class="bk-facts">
          <div>
            <dt>{words('optionsDataCards')}</dt>
            <dd>
              {number.format(report.cards)}
              <span class="bk-soft">
                {report.byKind.map(({ kind, count }) => `${words(KIND_GROUP_WORDS[kind])} ${count}`).join(' · ')}
              </span>
            </dd>
          </div>
          <div>
            <dt>{words('optionsDataStatements')}</dt>
            <dd>{number.format(report.statements)}</dd>
          </div>
          <div>
            <dt>{words('optionsDataSources')}</dt>
            <dd>{number.format(report.sources)}</dd>
          </div>
          <div>
            <dt>{words('optionsDataDate')}</dt>
            <dd>{formatSpan(report.dataDate, words.locale, 'long')}</dd>
          </div>
          <div>
            <dt>{words('optionsDataVersion')}</dt>
            <dd>{version}</dd>
          </div>
        </dl>
      )}
      <TextButton icon="list" label={words('optionsDataOpen')} onClick={onOpenGlossary} />
    </Section>
  );
}
