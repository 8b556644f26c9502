import type { CardAsOf } from '../../core/cards/as-of';
import type { ArticleDate, ReadingDate } from '../../core/cards/reading-date';
import { eventsKnown, type Statement, statementsKnown, statementsSince } from '../../core/cards/statements';
import { formatSpan } from '../../core/dates/format';
import { DatesStrip } from '../DatesStrip';
import { Fold } from '../Fold';
import { ORIGIN_WORDS, readingNotice } from '../record-words';
import { StatementItem, StatementList } from '../StatementList';
import { useWords } from '../words';
import { OfficeRows } from './OfficeRows';

/** How many facts a reader sees without asking for more. */
const FACTS_SHOWN = 3;

interface AsOfSectionProps {
  readonly view: CardAsOf;
  readonly reading: ReadingDate;
  readonly found: ArticleDate;
  readonly dataDate: string;
}

/** What was known on the article's day: the state of things first, then up to three facts, newest first. */
export function AsOfSection({ view, reading, found, dataDate }: AsOfSectionProps) {
  const words = useWords();
  const day = formatSpan(reading.asOf, words.locale);
  const notice = readingNotice(reading, dataDate, words, (date) => formatSpan(date, words.locale, 'long'));
  const events = eventsKnown(view);
  const facts = new Set(events.filter(({ kind }) => kind === 'fact').slice(0, FACTS_SHOWN));
  // The step behind the badge keeps its place in time, but is never folded away.
  const shown = events.filter((event) => facts.has(event) || isCurrentStatus(event, view));
  const earlier = events.filter((event) => !shown.includes(event));
  const isEmpty = statementsKnown(view).length === 0;
  return (
    <section class="bk-section">
      <div class="bk-section-head">
        <h3>{reading.case === 'article' ? words('cardAsOfArticle', day) : words('cardAsOfDay', day)}</h3>
        {reading.case === 'article' && <DateOriginNote found={found} />}
      </div>
      {notice !== null && <p class="bk-notice">{notice}</p>}
      <DatesStrip statements={[...statementsKnown(view), ...statementsSince(view)]} day={view.day} label={day} />
      {isEmpty && <p class="bk-soft">{words('noticeBeforeAll')}</p>}
      {!isEmpty && (
        <ul class="bk-rail">
          <OfficeRows view={view} />
          {shown.map((statement, index) => (
            <StatementItem key={index} statement={statement} day={view.day} />
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <Fold look="small" summary={words('cardEarlier', earlier.length)}>
          <StatementList statements={earlier} day={view.day} />
        </Fold>
      )}
    </section>
  );
}

function isCurrentStatus(statement: Statement, { status }: CardAsOf): boolean {
  return statement.kind === 'status' && statement.step === status.current;
}

function DateOriginNote({ found }: { found: ArticleDate }) {
  const words = useWords();
  const origin = words(ORIGIN_WORDS[found.origin]);
  return (
    <span class="bk-soft">
      {found.confidence === 'low' ? words('labelled', origin, words('dateUncertain')) : origin}
    </span>
  );
}
