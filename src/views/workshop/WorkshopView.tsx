import { useEffect, useState } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import { latestRound } from '../../model/rounds.ts'
import { CollectPanel } from '../collect/CollectPanel.tsx'
import { pickItem, useRoutePart } from '../useRoute.ts'
import { ClosingPanel } from './closing/ClosingPanel.tsx'
import { EmptyWorkshop } from './EmptyWorkshop.tsx'
import { placeFrom, placeOfWork, type NamedPlace, type Place } from './places.ts'
import { PreparePanel } from './PreparePanel.tsx'
import { PrintedRound } from './PrintedRound.tsx'
import { RoundHead } from './RoundHead.tsx'
import { RunPanel } from './run/RunPanel.tsx'
import { useRun } from './run/useRun.ts'
import './run/run.css'
import './workshop.css'

export interface WorkshopViewProps {
  readonly assessment: Assessment
  /** What the address names within the view; null for nothing. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** Round by round: prepared, answered, shown, settled. */
export function WorkshopView({ assessment, item, isReadOnly }: WorkshopViewProps) {
  const at = useNamedPlace(item)
  const round = assessment.rounds.find(({ number }) => number === at?.number) ?? latestRound(assessment)
  if (round === null) {
    return (
      <div className="workshop">
        <EmptyWorkshop isReadOnly={isReadOnly} />
      </div>
    )
  }
  const place = at?.place ?? placeOfWork(round)
  return <RoundPage key={round.id} assessment={assessment} round={round} place={place} isReadOnly={isReadOnly} />
}

interface RoundPageProps {
  readonly assessment: Assessment
  readonly round: Round
  readonly place: Place
  readonly isReadOnly: boolean
}

function RoundPage({ assessment, round, place, isReadOnly }: RoundPageProps) {
  const run = useRun(round, place === 'run' && !isReadOnly)
  return (
    <div className="workshop">
      <RoundHead assessment={assessment} round={round} place={place} run={run} isReadOnly={isReadOnly} />
      {place === 'prepare' && <PreparePanel round={round} isReadOnly={isReadOnly} />}
      {place === 'collect' && <CollectPanel round={round} isReadOnly={isReadOnly} />}
      {place === 'run' && <RunPanel round={round} run={run} isReadOnly={isReadOnly} />}
      {place === 'close' && <ClosingPanel round={round} isReadOnly={isReadOnly} />}
      <PrintedRound assessment={assessment} round={round} hasPlan={place === 'prepare'} />
    </div>
  )
}

/** The place that the address names; while a dialog over the page has an item of its own, the one before. */
function useNamedPlace(item: string | null): NamedPlace | null {
  const layer = useRoutePart('layer')
  const [kept, setKept] = useState(item)
  const isForeign = item !== null && placeFrom(item) === null
  if (!isForeign && item !== kept) setKept(item)

  // The dialog is gone, and what it was about is no place to come back to.
  useEffect(() => {
    if (isForeign && layer === null) pickItem(placeFrom(kept) ? kept : null)
  }, [isForeign, layer, kept])
  return placeFrom(isForeign ? kept : item)
}
