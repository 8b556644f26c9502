import { CardText } from './CardText';
import { SourceRefs } from './SourceRef';

/** A statement's text with its source numbers. The last word stays with the numbers, so that they never stand alone on a line. */
export function SourcedText({ text, sources, id }: { text: string; sources: readonly string[]; id?: string }) {
  const cut = text.lastIndexOf(' ') + 1;
  return (
    <CardText block>
      <span id={id}>{text.slice(0, cut)}</span>
      <span class="bk-refs">
        {text.slice(cut)}
        <SourceRefs ids={sources} />
      </span>
    </CardText>
  );
}
