import { IconButton } from './IconButton';
import { useWords } from './words';

interface ToastProps {
  /** What happened. Null shows nothing, but keeps the live region so that the next text is read out. */
  readonly text: string | null;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  readonly onDismiss?: () => void;
}

/** Says what just happened and offers the way back ("Undo"). It never leaves by a timer: readers differ in speed. */
export function Toast({ text, action, onDismiss }: ToastProps) {
  const words = useWords();
  return (
    <div class="bk-toast-place" role="status">
      {text !== null && (
        <div class="bk-toast">
          <span class="bk-toast-text">{text}</span>
          {action && (
            <button type="button" class="bk-text-button" onClick={action.onClick}>
              {action.label}
            </button>
          )}
          {onDismiss && <IconButton icon="close" label={words('dismiss')} onClick={onDismiss} />}
        </div>
      )}
    </div>
  );
}
