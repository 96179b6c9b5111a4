import { MAX_ACTIONS } from '../../model/action.ts'
import type { Intervention } from '../../model/intervention.ts'
import { useApp } from '../../state/store.ts'
import { focusSoon } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { hashOf } from '../route.ts'
import { addAction } from './planActions.ts'
import { actionFromOverlap } from './sources.ts'

export interface OverlapActionProps {
  /** All of them are said to be the same. */
  readonly interventions: readonly Intervention[]
  readonly isReadOnly: boolean
}

/** Beside interventions that are the same: makes an action that gathers them with one press, and leads to it then. */
export function OverlapAction({ interventions, isReadOnly }: OverlapActionProps) {
  const t = useTranslate()
  const language = useLanguage()
  const actions = useApp(({ history }) => history?.present.actions) ?? []
  const ids = keyOf(interventions.map(({ id }) => id))
  const draft = actionFromOverlap(interventions, language, t)
  const made = actions.find((action) => action.source === 'overlap' && keyOf(action.interventions) === ids)
  const place = `action-of-overlap-${interventions[0]?.id ?? ''}`
  if (made) {
    return (
      <a
        id={place}
        href={hashOf({ view: 'plan', item: made.id, layer: 'action', query: '' })}
        aria-label={t('scoring:action.finishOf', { text: made.text })}
      >
        {t('scoring:action.finish')}
      </a>
    )
  }
  if (isReadOnly || interventions.length < 2) return null
  return (
    <button
      type="button"
      className="button"
      aria-label={t('scoring:action.makeOf', { text: draft.text })}
      disabled={actions.length >= MAX_ACTIONS}
      onClick={() => {
        addAction(draft)
        focusSoon(place)
      }}
    >
      <Icon name="plus" />
      {t('scoring:action.make')}
    </button>
  )
}

function keyOf(ids: readonly string[]): string {
  return ids.toSorted().join(' ')
}
