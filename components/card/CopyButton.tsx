import { useState } from 'preact/hooks';
import { TextButton } from '../IconButton';
import { useWords } from '../words';
import type { CopyFormat } from './CardFoot';

interface CopyButtonProps {
  readonly copyText: (format: CopyFormat) => string;
  readonly onCopy: (text: string, format: CopyFormat) => void | Promise<void>;
  /** Says in the card's live region what came of it. */
  readonly onDone: (text: string) => void;
}

/** Copies as plain text, then offers the same as Markdown: one button for most, the second for those who need it. */
export function CopyButton({ copyText, onCopy, onDone }: CopyButtonProps) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async (format: CopyFormat) => {
    try {
      await onCopy(copyText(format), format);
      setCopied(true);
      onDone(words('cardCopied'));
    } catch {
      onDone(words('cardCopyFailed'));
    }
  };
  return (
    <>
      <TextButton icon={copied ? 'check' : 'copy'} label={words('cardCopy')} onClick={() => copy('text')} />
      {copied && <TextButton icon="copy" label={words('cardCopyMarkdown')} onClick={() => copy('markdown')} />}
    </>
  );
}
