import type { CardAsOf } from '../../core/cards/as-of';
import type { ArticleDate, ReadingDate } from '../../core/cards/reading-date';
import { eventsKnown, type Statement, statementsKnown, statementsSince } from '../../core/cards/statements';
import { formatSpan } from '../../core/dates/format';
import { DatesStrip } from '../DatesStrip';
import { Fold } from '../Fold';
import { Icon } from '../icons';
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
  /** Leads to what came later. */
  readonly onSince: () => void;
}

/** What was known on the article's day: the state of things first, then up to three facts, newest first. */
export function AsOfSection({ view, reading, found, dataDate, onSince }: AsOfSectionProps) {
  const words = useWords();
  const day = formatSpan(reading.asOf, words.locale);
  const notice = readingNotice(reading, dataDate, words, (date) => formatSpan(date, words.locale, 'long'));
  const events = eventsKnown(view);
  const facts = new Set(events.filter(({ kind }) => kind === 'fact').slice(0, FACTS_SHOWN));
  // The step behind the badge keeps its place in time, but is never folded away.
  const shown = events.filter((event) => facts.has(event) || isCurrentStatus(event, view));
  const earlier = events.filter((event) => !shown.includes(event));
  const isEmpty = statementsKnown(view).length === 0;
  const later = statementsSince(view);
  const origin = words(ORIGIN_WORDS[found.origin]);
  // A date that may be wrong says so; else the way to what came later is worth more than where the date was read.
  const isUncertain = reading.case === 'article' && found.confidence === 'low';
  const originShown = reading.case === 'article' && (isUncertain || later.length === 0);
  return (
    <section class="bk-section">
      <div class="bk-section-head">
        <h3 title={reading.case === 'article' ? origin : undefined}>
          {reading.case === 'article' ? words('cardAsOfArticle', day) : words('cardAsOfDay', day)}
        </h3>
        {originShown && (
          <span class="bk-soft">{isUncertain ? words('labelled', origin, words('dateUncertain')) : origin}</span>
        )}
        {later.length > 0 && (
          <button type="button" class="bk-text-button bk-since" title={words('cardSinceHeading')} onClick={onSince}>
            <span>{words('cardSinceShort', later.length)}</span>
            <Icon name="chevron" size={12} />
          </button>
        )}
      </div>
      {notice !== null && <p class="bk-notice">{notice}</p>}
      <DatesStrip statements={[...statementsKnown(view), ...later]} day={view.day} label={day} />
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
