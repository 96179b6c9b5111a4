import { ACTION_STATUSES, type Action } from '../../model/action.ts'
import { focusSoon } from '../../ui/focus.ts'
import { changeAction } from './planActions.ts'
import { statusId } from './planFocus.ts'
import { statusWords, type PlanWords } from './planWords.ts'
import { StatusMark } from './StatusMark.tsx'
import './statusSelect.css'

export interface StatusSelectProps {
  readonly action: Action
  readonly words: PlanWords
  readonly isReadOnly: boolean
  readonly onSet?: (action: Action) => void
}

/** How far an action has come, to be set where it stands. */
export function StatusSelect({ action, words, isReadOnly, onSet }: StatusSelectProps) {
  const { id, status, text } = action
  const { t } = words
  return (
    <span className="plan-status">
      <StatusMark status={status} />
      <select
        id={statusId(id)}
        className="input"
        aria-label={t('plan:statusOf', { text })}
        value={status}
        disabled={isReadOnly}
        onChange={({ target }) => {
          const next = ACTION_STATUSES.find((each) => each === target.value) ?? status
          changeAction(id, { status: next })
          onSet?.({ ...action, status: next })
          // It may have moved to another part of the table.
          focusSoon(statusId(id))
        }}
      >
        {ACTION_STATUSES.map((each) => (
          <option key={each} value={each}>
            {statusWords(each, words)}
          </option>
        ))}
      </select>
    </span>
  )
}
