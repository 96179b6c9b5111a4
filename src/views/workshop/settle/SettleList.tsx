import { useRef, useState } from 'react'
import type { ComponentId } from '../../../framework/framework.ts'
import { settledOf, type Round, type Settled } from '../../../model/round.ts'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { clearSettled, settleComponent } from '../roundActions.ts'
import type { Run } from '../run/useRun.ts'
import { SETTLE_LIST } from './settleFocus.ts'
import { SettleRow } from './SettleRow.tsx'
import { settledWords } from './settleWords.ts'
import './settle.css'

export interface SettleListProps {
  readonly round: Round
  readonly run: Pick<Run, 'settle'>
  readonly isReadOnly: boolean
}

/** After the talks: every component of the round, settled with one key each. Nothing is chosen beforehand. */
export function SettleList({ round, run, isReadOnly }: SettleListProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const list = useRef<HTMLOListElement>(null)
  const [told, setTold] = useState('')
  const count = round.components.filter((id) => (settledOf(round, id)?.value ?? null) !== null).length

  function moveFrom(index: number, where: 'next' | 'up' | 'down') {
    const row = list.current?.children[where === 'up' ? index - 1 : index + 1]
    row?.querySelector<HTMLElement>('.settle-values [tabindex="0"]')?.focus()
  }

  function settle(settled: Settled) {
    settleComponent(round.id, settled)
    tell(settled.component, settledWords(settled, words, t))
  }

  function clear(component: ComponentId) {
    if (settledOf(round, component) === null) return
    clearSettled(round.id, component)
    tell(component, t('workshop:settle.cleared'))
  }

  function tell(component: ComponentId, what: string) {
    setTold(t('workshop:settle.told', { name: words.components[component]?.name ?? component, what }))
  }

  return (
    <section className="desk-card" aria-labelledby={SETTLE_LIST}>
      <div className="card-head">
        <h3 id={SETTLE_LIST} tabIndex={-1}>
          {t('workshop:settle.list')}
        </h3>
        <p className="help">{t('workshop:settle.count', { count, all: round.components.length })}</p>
      </div>
      <p className="help settle-help">{t('workshop:settle.help')}</p>
      <ol className="settle-list" ref={list}>
        {round.components.map((component, index) => (
          <SettleRow
            key={component}
            round={round}
            component={component}
            isReadOnly={isReadOnly}
            onMove={(where) => moveFrom(index, where)}
            onSettle={settle}
            onClear={() => clear(component)}
            onOpen={() => run.settle(component)}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </section>
  )
}
