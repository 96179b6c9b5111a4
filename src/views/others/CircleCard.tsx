import { memo } from 'react'
import { SmallCircle } from '../../diagrams/SmallCircle.tsx'
import { standingIn } from '../../analysis/standing.ts'
import type { RatingScale } from '../../framework/framework.ts'
import type { Snapshot, SnapshotComponent } from '../../model/snapshot.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { useNaming } from '../compare/useNaming.ts'
import { usePalette } from '../settings.ts'
import { scoredText, standingText, whenText } from './othersWords.ts'
import { smallRings } from './smallRings.ts'

export interface CircleCardProps {
  readonly snapshot: Snapshot
  readonly isOwn: boolean
  /** Tab leads to it; to the others lead the arrows. */
  readonly isStop: boolean
  /** The component that is looked at, and by whose levels; null for none. */
  readonly picked: SnapshotComponent | null
  readonly scale: RatingScale
  readonly onOpen: (id: string) => void
}

/** Of the drawing, in CSS px. */
const SIZE = 128

/** One circle among many, and whose it is; it opens large. */
export const CircleCard = memo(function CircleCard({ snapshot, isOwn, isStop, picked, scale, onOpen }: CircleCardProps) {
  const naming = useNaming()
  const { t } = naming
  const palette = usePalette()
  return (
    <button type="button" tabIndex={isStop ? 0 : -1} className={`circle-card${isOwn ? ' is-own' : ''}`} onClick={() => onOpen(snapshot.id)}>
      <SmallCircle label={null} size={SIZE} scale={snapshot.framework.scale} rings={smallRings(snapshot)} picked={picked?.id ?? null} palette={palette} />
      {isOwn && <span className="circle-own">{t('others:own')} </span>}
      <strong className="circle-name">
        <bdi>{nameOfMunicipality(snapshot, t)}</bdi>{' '}
      </strong>
      <span className="circle-team">
        <bdi>{snapshot.team}</bdi>{' '}
      </span>
      <span className="circle-facts">
        {whenText(snapshot, naming)} <br />
        {scoredText(snapshot, naming)}{' '}
      </span>
      {picked && <span className="circle-level">{standingText(standingIn(snapshot, picked.id, scale), naming)}</span>}
    </button>
  )
})
