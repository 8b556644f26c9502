import type { CardAsOf } from '../../core/cards/as-of';
import type { Office } from '../../core/cards/types';
import { formatSpan } from '../../core/dates/format';
import { STATUS_WORDS } from '../record-words';
import { StatementRow } from '../StatementRow';
import { useWords } from '../words';

/** What held on the day: the status of a thing, the offices of a person, or the last office where none was held. */
export function StandingRows({ view }: { view: CardAsOf }) {
  const words = useWords();
  const { status, offices } = view;
  const write = (date: string) => formatSpan(date, words.locale);
  const since = (office: Office) =>
    office.from === null ? words('cardOfficeThen') : words('cardOfficeSince', write(office.from));
  const former = offices.held.length === 0 ? offices.former[0] : undefined;
  const step = status.current;
  return (
    <>
      {step && (
        <StatementRow
          date={step.date}
          label={words('cardStatus', words(STATUS_WORDS[step.step]))}
          text={step.note ?? null}
          sources={step.sources}
          standing
        />
      )}
      {offices.held.map((office) => (
        <StatementRow key={office.title} label={since(office)} text={office.title} sources={office.sources} standing />
      ))}
      {former?.to && (
        <StatementRow
          label={words('cardOfficeFormer', write(former.to))}
          text={former.title}
          sources={former.sources}
          standing
        />
      )}
    </>
  );
}
