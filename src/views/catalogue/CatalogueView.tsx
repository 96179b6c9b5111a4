import { memo, useMemo } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { CatalogueHead } from './CatalogueHead.tsx'
import { useCatalogueWords } from './catalogueWords.ts'
import { EmptyCatalogue } from './EmptyCatalogue.tsx'
import { FilterBar } from './filter/FilterBar.tsx'
import { NothingFound } from './filter/NothingFound.tsx'
import { useFinder } from './filter/useFinder.ts'
import { CompetencesPart } from './overview/CompetencesPart.tsx'
import { ComponentsPart } from './overview/ComponentsPart.tsx'
import { MatrixPart } from './overview/MatrixPart.tsx'
import { useOverlaps } from './overlaps/openOverlaps.ts'
import { OverlapsPart } from './overlaps/OverlapsPart.tsx'
import type { PartProps } from './partProps.ts'
import { StairsPart } from './stairs/StairsPart.tsx'
import { TablePart } from './table/TablePart.tsx'
import { useDrawnPlace } from './usePlace.ts'
import './catalogue.css'

export interface CatalogueViewProps {
  readonly assessment: Assessment
  /** The picked intervention. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** All interventions of a municipality, on the staircase and in other views of the same list. */
export function CatalogueView({ assessment, item, isReadOnly }: CatalogueViewProps) {
  const words = useCatalogueWords(assessment)
  const find = useFinder(assessment, words)
  const place = useDrawnPlace()
  const { found } = useMemo(() => find(place), [find, place])
  const overlaps = useOverlaps(assessment)?.filter(({ isOpen }) => isOpen).length ?? 0
  const total = assessment.interventions.length
  // Without interventions the steps themselves are worth a look; the other parts have nothing to show.
  const showsSteps = total === 0 && place.part === 'stairs'
  const part = { assessment, found, place, item, isReadOnly, words }
  return (
    <div className="catalogue">
      <CatalogueHead overlaps={overlaps} isEmpty={total === 0} isReadOnly={isReadOnly} />
      {total === 0 ? (
        <EmptyCatalogue isReadOnly={isReadOnly} />
      ) : (
        <FilterBar find={find} filter={place.filter} total={total} words={words} />
      )}
      {total > 0 && found.length === 0 && <NothingFound words={words} />}
      {(found.length > 0 || showsSteps) && <CurrentPart {...part} />}
    </div>
  )
}

/** Stays as it is while a search is typed that finds the same. */
const CurrentPart = memo(function CurrentPart(props: PartProps) {
  switch (props.place.part) {
    case 'stairs':
      return <StairsPart {...props} />
    case 'table':
      return <TablePart {...props} />
    case 'matrix':
      return <MatrixPart {...props} />
    case 'competences':
      return <CompetencesPart {...props} />
    case 'components':
      return <ComponentsPart {...props} />
    case 'overlaps':
      return <OverlapsPart {...props} />
  }
})
