import type { CardAsOf } from '../../core/cards/as-of';
import type { Office } from '../../core/cards/types';
import { formatSpan } from '../../core/dates/format';
import { StatementRow } from '../StatementRow';
import { useWords } from '../words';

/** The offices a person held on the day, or the last one before it where none was held. */
export function OfficeRows({ view }: { view: CardAsOf }) {
  const words = useWords();
  const { held, former } = view.offices;
  const write = (date: string) => formatSpan(date, words.locale);
  const since = ({ from }: Office) => (from === null ? words('cardOfficeThen') : words('cardOfficeSince', write(from)));
  const last = held.length === 0 ? former[0] : undefined;
  return (
    <>
      {held.map((office) => (
        <StatementRow key={office.title} label={since(office)} text={office.title} sources={office.sources} standing />
      ))}
      {last?.to && (
        <StatementRow
          label={words('cardOfficeFormer', write(last.to))}
          text={last.title}
          sources={last.sources}
          standing
        />
      )}
    </>
  );
}
