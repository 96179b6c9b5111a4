import { useCallback } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { countAbove } from '../../analysis/distribution.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { labelsOf } from '../compare/componentWords.ts'
import { useNaming, type Naming } from '../compare/useNaming.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import { CircleGrid } from './CircleGrid.tsx'
import { DISTRIBUTION_TITLE, DistributionPart } from './DistributionPart.tsx'
import { OtherFrameworks } from './OtherFrameworks.tsx'
import { OthersControls } from './OthersControls.tsx'
import { OthersLegend } from './OthersLegend.tsx'
import { componentFinding, overallFinding } from './othersWords.ts'
import { pickedChange, type OthersPlace } from './place.ts'
import { PrintedOthers } from './PrintedOthers.tsx'
import type { OthersShown } from './useOthers.ts'

export interface OthersBoardProps {
  readonly assessment: Assessment
  readonly shown: OthersShown
  readonly place: OthersPlace
  readonly isReadOnly: boolean
  readonly onSet: (change: Partial<OthersPlace>, how?: 'push' | 'replace') => void
}

/** From so many on a name is searched for. */
const MANY = 9

/** What is found, the circles, and where the others stand. */
export function OthersBoard({ assessment, shown, place, isReadOnly, onSet }: OthersBoardProps) {
  const naming = useNaming()
  const { t } = naming
  const { own, others, years, groups, picked, distributions } = shown
  const { open, pick } = useBoardActions({ place, onSet })
  const count = groups.reduce((sum, { snapshots }) => sum + snapshots.length, 0)
  const heading = headingOf(shown, naming)
  const isSearched = place.search.trim() !== ''
  const ofAll = (text: string) => t('others:search.all', { text, number: others.length })
  const order = orderSentence(shown, place, naming)
  const note = isSearched ? `${order} ${foundText(place.search, count, naming)}` : order
  return (
    <section className="others" aria-labelledby="others-finding">
      <div className="compare-finding">
        <h2 id="others-finding" tabIndex={-1} aria-live="polite">
          {isSearched ? ofAll(heading) : heading}
        </h2>
        <Above shown={shown} order={place.order} onOrder={() => onSet({ order: 'level' })} />
        <p>{t('others:lead')}</p>
      </div>
      <OthersControls
        place={{ ...place, year: shown.year }}
        components={own.framework.components}
        years={years}
        hasSearch={others.length >= MANY || place.search !== ''}
        isReadOnly={isReadOnly}
        onSet={onSet}
      />
      <p role="status" className="others-note">
        {note}
      </p>
      <button type="button" className="button others-jump" onClick={toDistribution}>
        {t('others:toDistribution')}
      </button>
      <div className={`others-columns${others.length < MANY ? ' is-few' : ''}`}>
        <div className="others-circles">
          <CircleGrid own={own} groups={groups} picked={picked} scale={own.framework.scale} onOpen={open} />
          <OthersLegend />
          <ChartTools
            of={t('others:circles')}
            chart={async () => (await import('./circlesChart.tsx')).circlesChart({ own, others, groups, picked, heading, note }, naming)}
          />
        </div>
        <DistributionPart title={isSearched ? ofAll(t('others:distribution.title')) : t('others:distribution.title')} own={own} others={others} distributions={distributions} picked={picked?.id ?? null} onPick={pick} />
      </div>
      <OtherFrameworks own={own} others={others} />
      <PrintedOthers assessment={assessment} heading={heading} note={order} {...shown} />
    </section>
  )
}

/** The same functions for as long as the page is shown, so that nothing is drawn anew because of them. */
function useBoardActions(given: Pick<OthersBoardProps, 'place' | 'onSet'>) {
  const latest = useLatest(given)
  const open = useCallback((opened: string) => latest.current.onSet({ opened }, 'push'), [latest])
  const pick = useCallback((component: string | null) => {
    const { place, onSet } = latest.current
    onSet(pickedChange(component, place))
  }, [latest])
  return { open, pick }
}

interface AboveProps extends Pick<OthersPlace, 'order'>, Pick<OthersBoardProps, 'shown'> {
  readonly onOrder: () => void
}

/** How many can be asked about the component that is looked at, and the order in which they stand together. */
function Above({ shown: { own, picked, distributions }, order, onOrder }: AboveProps) {
  const { t } = useNaming()
  const distribution = distributions.find(({ component }) => component.id === picked?.id)
  const count = distribution ? countAbove(distribution, own.framework.scale.min) : 0
  if (count === 0) return null
  return (
    <p className="others-above">
      {t('others:distribution.above', { count })}{' '}
      {order !== 'level' && (
        <button type="button" className="button" onClick={onOrder}>
          {t('others:distribution.seeAbove')}
        </button>
      )}
    </p>
  )
}

function headingOf({ own, others, picked, distributions }: OthersShown, naming: Naming): string {
  const { scale } = own.framework
  const distribution = distributions.find(({ component }) => component.id === picked?.id)
  return distribution ? componentFinding(distribution, scale, naming) : overallFinding(distributions, { scale, count: others.length }, naming)
}

/** How the circles are ordered, in words: by levels only because the user has chosen so. */
function orderSentence({ picked }: OthersShown, { order }: OthersPlace, { t, names }: Naming): string {
  if (order === 'date') return t('others:sorted.date')
  return order === 'level' && picked ? t('others:sorted.level', { name: labelsOf(picked, names).name }) : t('others:sorted.name')
}

function foundText(search: string, count: number, { t }: Naming): string {
  return count === 0 ? t('others:search.none', { search: search.trim() }) : t('others:search.count', { count })
}

function toDistribution(): void {
  const title = document.getElementById(DISTRIBUTION_TITLE)
  title?.focus()
  title?.scrollIntoView({ block: 'start' })
}
