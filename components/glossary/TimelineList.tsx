import { textOf } from '../../core/cards/statements';
import type { TimelineEvent } from '../../core/cards/timeline';
import type { Source } from '../../core/cards/types';
import { formatSpan } from '../../core/dates/format';
import { eventsByMonth } from '../../core/glossary/months';
import { CardText } from '../CardText';
import { DateLabel } from '../DateLabel';
import { Icon } from '../icons';
import { Phrase } from '../Phrase';
import { statementPhrase } from '../statement-words';
import { useWords } from '../words';
import { SourceLinks } from './SourceLinks';

interface TimelineListProps {
  readonly events: readonly TimelineEvent[];
  readonly find: (id: string) => Source | undefined;
}

/** Events in order of time under their months, each with its card and its sources. */
export function TimelineList({ events, find }: TimelineListProps) {
  const words = useWords();
  return (
    <>
      {eventsByMonth(events).map(({ date, events: found }) => (
        <section key={date} aria-label={formatSpan(date, words.locale, 'long')}>
          <h4 class="bk-timeline-month">{formatSpan(date, words.locale, 'long')}</h4>
          <ol class="bk-rail bk-events">
            {found.map((event) => (
              <Event key={`${event.date} ${event.card.id} ${textOf(event.statement)}`} event={event} find={find} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Event({ event, find }: { event: TimelineEvent; find: TimelineListProps['find'] }) {
  const words = useWords();
  const { card, date, statement } = event;
  const phrase = statementPhrase(statement, words);
  const text = textOf(statement);
  return (
    <li class="bk-statement">
      <div class="bk-statement-head">
        <DateLabel date={date} />
        <a class="bk-event-card" href={`#${card.id}`} lang="en">
          <Icon name={card.kind} size={13} />
          {card.title}
        </a>
        {phrase && (
          <span class="bk-statement-label">
            <Phrase {...phrase} />
          </span>
        )}
      </div>
      {text !== null && <CardText block>{text}</CardText>}
      <SourceLinks ids={statement.sources} find={find} />
    </li>
  );
}
