/** The one thing to do in an empty state. */
export function ActionButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="bk-action" onClick={onClick}>
      {label}
    </button>
  );
}
