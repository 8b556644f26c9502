import { TextButton } from '../IconButton';
import { useWords } from '../words';

export function PopupFoot({
  onOpenGlossary,
  onOpenOptions,
}: {
  onOpenGlossary: () => void;
  onOpenOptions: () => void;
}) {
  const words = useWords();
  return (
    <footer class="bk-popup-foot">
      <TextButton icon="list" label={words('popupGlossary')} onClick={onOpenGlossary} />
      <TextButton icon="gear" label={words('popupSettings')} onClick={onOpenOptions} />
    </footer>
  );
}
