/** The sign of what is paused, as it stands on a card. */
export function PauseMark() {
  return (
    <svg className="pause-mark" viewBox="0 0 10 12" aria-hidden="true">
      <path d="M2,1v10M8,1v10" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  )
}
