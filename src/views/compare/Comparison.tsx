import { useRef } from 'react'
import type { SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import type { ComponentId } from '../../framework/framework.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import type { Choice } from './choice.ts'
import { CompareCircle } from './CompareCircle.tsx'
import { headline, leftOutSentence, pairSentence, sideName, whoSentence } from './compareWords.ts'
import { NotCompared } from './NotCompared.tsx'
import { PickedPanel } from './PickedPanel.tsx'
import type { ComparePlace } from './place.ts'
import { targetSentences } from './targetWords.ts'
import { useNaming } from './useNaming.ts'

export interface ComparisonProps {
  readonly choice: Choice
  readonly comparison: SnapshotComparison
  readonly place: ComparePlace
  readonly onSet: (change: Partial<ComparePlace>) => void
}

/** What has moved: in words, on the circle, component by component, and why. */
export function Comparison({ choice, comparison, place, onSet }: ComparisonProps) {
  const naming = useNaming()
  const { t, across } = naming
  const panel = useRef<HTMLElement>(null)
  const { before, after } = choice
  const { changes } = comparison
  const picked = after.framework.components.find(({ id }) => id === place.picked) ?? changes[0]?.component ?? after.framework.components[0]

  function open(id: ComponentId) {
    onSet({ picked: id })
    panel.current?.focus()
    panel.current?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <section className="comparison-part" aria-labelledby="compare-finding">
      <Finding {...{ choice, comparison }} />
      <div className="compare-columns">
        <CompareCircle
          comparison={comparison}
          before={before}
          after={after}
          picked={picked?.id ?? null}
          onPick={(id) => onSet({ picked: id })}
          onOpen={open}
        />
        {changes.length > 0 && (
          <div className="compare-table">
            <div className="compare-table-head">
              <Order place={place} onSet={onSet} />
              <ChartTools
                of={t('compare:table.caption', { before: sideName('before', before, naming), after: sideName('after', after, naming) })}
                chart={async () => (await import('./changeChart.tsx')).changeChart(choice, comparison, { ...naming, order: place.order })}
              />
            </div>
            {across && <p>{t('compare:across.pair', { ...across })}</p>}
            <ChangeTable choice={choice} changes={changes} order={place.order} picked={picked?.id ?? null} onPick={open} />
            {!across && (
              <ul className="compare-targets" aria-label={t('compare:targets.label')}>
                {targetSentences(changes, naming).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </div>
        )}
        {picked && <PickedPanel ref={panel} component={picked} comparison={comparison} before={before} after={after} />}
      </div>
      <NotCompared choice={choice} comparison={comparison} />
    </section>
  )
}

function Finding({ choice: { before, after }, comparison }: Pick<ComparisonProps, 'choice' | 'comparison'>) {
  const naming = useNaming()
  const { t, across } = naming
  const leftOut = leftOutSentence(comparison, naming)
  return (
    <div className="compare-finding">
      <h2 id="compare-finding" aria-live="polite">
        {headline(comparison, naming)}
      </h2>
      {leftOut !== null && <p>{leftOut}</p>}
      <p>{pairSentence(before, after, naming)}</p>
      {before.id === after.id && <p>{t('compare:same')}</p>}
      {!across && before.number > after.number && <p>{t('compare:turned')}</p>}
      {across && <p>{whoSentence(comparison, naming)}</p>}
      {!across && comparison.up + comparison.down > 0 && (
        <p>
          {whoSentence(comparison, naming)}
          {comparison.down > 0 && ` ${t('compare:fall')}`}
        </p>
      )}
    </div>
  )
}

function Order({ place, onSet }: Pick<ComparisonProps, 'place' | 'onSet'>) {
  const { t, across } = useNaming()
  const orders = ['change', 'walk'] as const
  return (
    <Segments
      legend={t('compare:order.legend')}
      segments={orders.map((value) => ({ value, label: across && value === 'change' ? t('compare:across.order') : t(`compare:order.${value}`) }))}
      value={place.order}
      onChoose={(value) => onSet({ order: orders.find((each) => each === value) ?? 'change' })}
    />
  )
}
