import { useMemo } from 'react'
import { filtered } from '../../analysis/catalogueFilter.ts'
import type { Assessment } from '../../model/assessment.ts'
import { Segments } from '../../ui/Segments.tsx'
import { useCatalogueWords } from './catalogueWords.ts'
import { CompetencesPart } from './overview/CompetencesPart.tsx'
import { ComponentsPart } from './overview/ComponentsPart.tsx'
import { MatrixPart } from './overview/MatrixPart.tsx'
import { OverlapsPart } from './overlaps/OverlapsPart.tsx'
import type { PartProps } from './partProps.ts'
import { PARTS } from './place.ts'
import { StairsPart } from './stairs/StairsPart.tsx'
import { TablePart } from './table/TablePart.tsx'
import { goToPlace, usePlace } from './usePlace.ts'
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
  const { t, canonical } = words
  const place = usePlace()
  const found = useMemo(
    () => filtered(assessment.interventions, place.filter, canonical),
    [assessment.interventions, place.filter, canonical],
  )
  return (
    <div className="catalogue">
      <div className="catalogue-head">
        <Segments
          legend={t('catalogue:part.legend')}
          segments={PARTS.map((value) => ({ value, label: t(`catalogue:part.${value}`) }))}
          value={place.part}
          onChoose={(value) => goToPlace({ part: PARTS.find((each) => each === value) ?? place.part, pick: null })}
        />
      </div>
      <CurrentPart assessment={assessment} found={found} place={place} item={item} isReadOnly={isReadOnly} words={words} />
    </div>
  )
}

function CurrentPart(props: PartProps) {
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
}
