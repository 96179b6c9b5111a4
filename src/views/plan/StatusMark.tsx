import type { ActionStatus } from '../../model/action.ts'

const MARKS: Readonly<Record<ActionStatus, string>> = {
  planned: '',
  begun: 'M10 2.5a7.5 7.5 0 0 1 0 15z',
  done: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15zm-4 7.8 1.4-1.4 1.8 1.8 3.8-3.9 1.4 1.4-5.2 5.3z',
  dropped: 'M5.3 9h9.4v2H5.3z',
}

/** Beside the word that says the same: an empty disc, a half one, a full one with a tick, or a line through it. */
export function StatusMark({ status }: { readonly status: ActionStatus }) {
  return (
    <svg className="plan-mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      {MARKS[status] !== '' && <path d={MARKS[status]} fill="currentColor" fillRule="evenodd" />}
    </svg>
  )
}
