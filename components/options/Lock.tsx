/** The picture beside a setting that an organisation has fixed. */
export function Lock() {
  return (
    <svg class="bk-icon" width="13" height="13" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 015 0v2.5" />
    </svg>
  );
}
