import type { MarkStyle } from '../../core/settings/settings';
import { useWords } from '../words';

/** A line of text with two marks in the chosen style. */
export function MarkSample({ style, off }: { style: MarkStyle; off: boolean }) {
  const words = useWords();
  return (
    <figure class="bk-sample" aria-label={words('optionsSample')}>
      <p lang="en">
        Lavrov referred to the <span class={off ? '' : `bk-mark bk-mark-${style}`}>Istanbul draft</span>, under which
        Ukraine would adopt <span class={off ? '' : `bk-mark bk-mark-${style}`}>neutrality</span>.
      </p>
    </figure>
  );
}
