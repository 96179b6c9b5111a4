import { useState } from 'react'
import type { ActionGroup, GroupHead } from '../../analysis/planGroups.ts'
import type { ComponentId } from '../../framework/framework.ts'
import { isOpen, type Action } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import { focusSoon } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ActionRow } from './ActionRow.tsx'
import type { PlanPlace } from './place.ts'
import { PLAN_TITLE } from './planFocus.ts'
import { groupWords, statusWords, type PlanWords } from './planWords.ts'
import '../../ui/scoreTable.css'
import './planTable.css'

export interface PlanTableProps {
  readonly assessment: Assessment
  readonly groups: readonly ActionGroup[]
  readonly place: PlanPlace
  /** The component that is picked on the circle. */
  readonly picked: ComponentId | null
  readonly words: PlanWords
  readonly today: string
  readonly isReadOnly: boolean
}

const COLUMNS = ['action', 'owner', 'due', 'level', 'status'] as const

/** The actions, a part for each group; on a phone each is a card. */
export function PlanTable({ groups, place, words, ...given }: PlanTableProps) {
  const { t } = words
  const [told, setTold] = useState('')

  function tell(action: Action) {
    setTold(t('plan:statusSet', { text: action.text, status: statusWords(action.status, words) }))
    // The row is no longer among those that are shown.
    if (place.shown !== 'all' && isOpen(action) !== (place.shown === 'open')) focusSoon(PLAN_TITLE)
  }

  return (
    <>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      {groups.length === 0 && place.shown !== 'all' && <p className="plan-nothing">{t(`plan:nothing.${place.shown}`)}</p>}
      {groups.length > 0 && (
        <table className="score-table plan-table">
          <caption className="visually-hidden">{t('plan:table.caption')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`plan:table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ head, actions }) => (
            <tbody key={keyOf(head)}>
              <tr className="plan-group">
                <th scope="rowgroup" colSpan={COLUMNS.length} className={head.kind === 'late' ? 'is-late' : undefined}>
                  {head.kind === 'late' && <Icon name="warning" />}
                  {groupWords(head, words)} <span className="plan-count">{actions.length}</span>
                </th>
              </tr>
              {actions.map((action) => (
                <ActionRow key={action.id} action={action} words={words} onSet={tell} {...given} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </>
  )
}

function keyOf(head: GroupHead): string {
  if (head.kind === 'component') return `component ${head.component}`
  return head.kind === 'owner' ? `owner ${head.owner}` : head.kind
}
