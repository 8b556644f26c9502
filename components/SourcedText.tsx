import { CardText } from './CardText';
import { SourceRefs } from './SourceRef';

/** A statement's text with its source numbers. The last word stays with the first number, so that no line begins with it. */
export function SourcedText({ text, sources, id }: { text: string; sources: readonly string[]; id?: string }) {
  const cut = text.lastIndexOf(' ') + 1;
  return (
    <CardText block>
      <span id={id}>{text.slice(0, cut)}</span>
      <span class="bk-last-word">
        {text.slice(cut)}
        <SourceRefs ids={sources.slice(0, 1)} />
      </span>
      <SourceRefs ids={sources.slice(1)} />
    </CardText>
  );
}
