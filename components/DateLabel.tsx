import { formatSpan } from '../core/dates/format';
import { spanEnds } from '../core/dates/span';
import { useWords } from './words';

/** A date or span in the reader's language. Machines read its beginning. */
export function DateLabel({ date }: { date: string }) {
  const words = useWords();
  return (
    <time class="bk-date" dateTime={spanEnds(date).from}>
      {formatSpan(date, words.locale)}
    </time>
  );
}
