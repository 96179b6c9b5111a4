import { actionOfDecision } from '../../analysis/plan.ts'
import type { Settled } from '../../model/round.ts'
import { useApp } from '../../state/store.ts'
import { focusSoon } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { hashOf } from '../route.ts'
import { addAction } from './planActions.ts'
import { componentName, usePlanWords } from './planWords.ts'
import { actionFromDecision } from './sources.ts'

export interface DecisionActionProps {
  readonly settled: Settled
  /** The number of the round in which it was settled. */
  readonly round: number
  readonly isReadOnly: boolean
}

/** Beside a decision: makes an action of it with one press, and leads to it once it is made. */
export function DecisionAction({ settled, round, isReadOnly }: DecisionActionProps) {
  const words = usePlanWords()
  const { component, decision } = settled
  const action = useApp(({ history }) => history && actionOfDecision(history.present, component, round))
  const { t } = words
  const name = componentName(component, words)
  const id = `action-of-${round}-${component}`
  if (action) {
    return (
      <p className="decision-action">
        <Icon name="check" /> {t('plan:decision.made')}{' '}
        <a id={id} href={hashOf({ view: 'plan', item: action.id, layer: 'action', query: '' })} aria-label={t('plan:decision.seeOf', { name })}>
          {t('plan:decision.see')}
        </a>
      </p>
    )
  }
  if (isReadOnly || decision.trim() === '') return null
  return (
    <p className="decision-action">
      <button
        type="button"
        className="button"
        aria-label={t('plan:decision.makeOf', { name })}
        onClick={() => {
          addAction(actionFromDecision({ ...settled, round }))
          focusSoon(id)
        }}
      >
        <Icon name="plus" />
        {t('plan:decision.make')}
      </button>
    </p>
  )
}
