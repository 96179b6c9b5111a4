import { useState } from 'react'
import { newId } from '../../browser/ids.ts'
import { LIMITS, type Assessment } from '../../model/assessment.ts'
import { appStore } from '../../state/store.ts'
import { formatNumber } from '../../wording/format.ts'
import { useOnce } from '../useOnce.ts'
import { closeLayer } from '../useRoute.ts'
import type { ListContext } from './listContext.ts'
import { partsOf, type Tally } from './tally.ts'
import type { Ready } from './useListImport.ts'

export interface ImportActionsProps {
  readonly assessment: Assessment
  readonly ready: Ready
  readonly context: ListContext
  readonly tally: Tally
  readonly isSkipping: boolean
  readonly isGoneRemoved: boolean
  readonly onBack: () => void
  readonly onDone: (summary: string) => void
}

/** In one sentence what would happen, and the yes to it. */
export function ImportActions(props: ImportActionsProps) {
  const { assessment, ready, context, tally, isGoneRemoved, onBack, onDone } = props
  const { t, language } = context
  const [excess, setExcess] = useState<string | null>(null)
  const once = useOnce()
  const removed = isGoneRemoved ? tally.gone : 0
  const hasNothing = ready.reading.list !== null && tally.bad === 0 && tally.fresh + tally.changed + removed === 0
  const reason = hasNothing ? null : reasonNot(props)

  function take() {
    if (reason !== null || ready.isBusy) return
    const { reading, engine, said } = ready
    const next = engine.withListTaken(assessment, { reading, isGoneRemoved, newTerms: said.newTerms, newId })
    const over = engine.excessOf(next)
    if (over) {
      setExcess(t('listImport:stop.characters', { length: formatNumber(over.length, language), limit: formatNumber(over.limit, language) }))
      return
    }
    once(() => {
      const count = tally.fresh + tally.changed
      const { edit } = appStore.getState()
      edit(next, count > 0 ? { kind: 'list-imported', count } : { kind: 'interventions-removed', count: removed })
      onDone(t('listImport:done.text', { sentence: sentence(props) }))
    })
  }

  return (
    <div className="dialog-actions list-actions">
      <div role="status" className="list-summary">
        {ready.isBusy && <p>{t('listImport:again')}</p>}
        {!ready.isBusy && hasNothing && <p>{tally.gone > 0 ? t('listImport:same.gone', { count: tally.gone }) : t('listImport:same.all')}</p>}
        {!ready.isBusy && !hasNothing && reason === null && <p>{t('listImport:summary', { sentence: sentence(props) })}</p>}
        {reason !== null && <p className="error">{reason}</p>}
      </div>
      {excess !== null && (
        <p className="error" role="alert">
          {excess}
        </p>
      )}
      {hasNothing ? (
        <button type="button" className="button button-primary" onClick={closeLayer}>
          {t('shell:close')}
        </button>
      ) : (
        <button type="button" className="button button-primary" aria-disabled={reason !== null || ready.isBusy} onClick={take}>
          {t('listImport:import')}
        </button>
      )}
      <button type="button" className="button" onClick={onBack}>
        {t('listImport:back')}
      </button>
    </div>
  )
}

/** Why the list cannot come in as it is; null when it can. */
function reasonNot({ assessment, ready, context: { t, language }, tally, isSkipping, isGoneRemoved }: ImportActionsProps): string | null {
  if (ready.reading.list === null) return t('listImport:stop.layout')
  if (tally.bad > 0 && !isSkipping) return t('listImport:stop.bad', { count: tally.bad })
  const count = assessment.interventions.length + tally.fresh - (isGoneRemoved ? tally.gone : 0)
  const limit = LIMITS.interventions
  if (count > limit) return t('listImport:stop.many', { number: formatNumber(count, language), limit: formatNumber(limit, language) })
  return tally.fresh + tally.changed + (isGoneRemoved ? tally.gone : 0) > 0 ? null : t('listImport:stop.nothing')
}

/** '27 indsatser: 24 nye, 2 ændrede og 1 uændret. 1 række springes over.' */
function sentence({ context: { t, language }, tally, isGoneRemoved }: ImportActionsProps): string {
  const count = tally.fresh + tally.changed + tally.same
  const parts = partsOf(tally, t, language)
  return [
    ...(count > 0 ? [t('listImport:sentence.taken', { count, parts })] : []),
    ...(tally.bad > 0 ? [t('listImport:sentence.skipped', { count: tally.bad })] : []),
    ...(isGoneRemoved && tally.gone > 0 ? [t('listImport:sentence.removed', { count: tally.gone })] : []),
  ].join(' ')
}
