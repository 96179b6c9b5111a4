import type { Overlap } from '../../../analysis/overlaps.ts'
import type { Id } from '../../../model/assessment.ts'
import type { OverlapVerdict } from '../../../model/overlap.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { ShowMore } from '../overview/ShowMore.tsx'
import { usePortion } from '../overview/usePortion.ts'
import { OverlapCard } from './OverlapCard.tsx'

const PORTION = 10

export interface OpenListProps {
  readonly overlaps: readonly Overlap[]
  readonly isReadOnly: boolean
  readonly words: CatalogueWords
  readonly onAnswer: (overlap: Overlap, verdict: OverlapVerdict) => void
  readonly onTakeOut: (overlap: Overlap, out: Id) => void
}

/** A card for each overlap that nobody has answered, the surest first. */
export function OpenList({ overlaps, ...card }: OpenListProps) {
  const [shown, showMore] = usePortion(overlaps, PORTION, '')
  if (overlaps.length === 0) return null
  return (
    <div className="overlap-list">
      {shown.map((overlap) => (
        <OverlapCard key={overlap.id} overlap={overlap} {...card} />
      ))}
      <ShowMore shown={shown.length} all={overlaps.length} onMore={showMore} />
    </div>
  )
}
