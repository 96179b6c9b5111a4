import { useMemo } from 'react'
import type { InterventionClass } from '../../../analysis/classes.ts'
import type { Framework, LadderStep } from '../../../framework/framework.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { useFramework } from '../../settings.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { useOpenOverlaps } from '../overlaps/openOverlaps.ts'
import type { PartProps } from '../partProps.ts'
import { stairsFinding, stepFinding } from './finding.ts'
import { marksBy, type Marks } from './marks.ts'
import { onStep } from '../onStep.ts'
import type { StairSource } from './stairData.ts'

/** What the staircase shows, worked out from the place and what was found. */
export interface StairView {
  readonly framework: Framework
  readonly words: CatalogueWords
  readonly source: StairSource
  readonly marks: Marks
  readonly colour: InterventionClass
  /** What the user groups by. */
  readonly group: InterventionClass | null
  /** What is grouped by of itself, as there are too many for cards; null for none. */
  readonly automatic: InterventionClass | null
  /** What is grouped by where there are groups. */
  readonly by: InterventionClass
  /** Counts are shown in place of cards. */
  readonly isCounted: boolean
  /** The step that is looked at alone. */
  readonly zoomed: LadderStep | null
  /** What is in the picture. */
  readonly shown: readonly Intervention[]
  readonly total: number
  readonly finding: string
  readonly isReadOnly: boolean
}

/** More cards than this are no longer seen at a glance, be it in all or on a step. */
const MOST_CARDS = 40
const MOST_ON_STEP = { early: 24, other: 12 }
const FIRST_GROUPING = 'types'

export function useStairView({ assessment, found, place, isReadOnly, words }: PartProps): StairView {
  const framework = useFramework()
  const { interventions } = assessment
  const { colour, step } = place
  const marks = useMemo(() => marksBy(colour, interventions, words), [colour, interventions, words])
  const overlapping = useOpenOverlaps(assessment)
  const source = useMemo(
    () => ({ framework, found, words, marks, overlapping }),
    [framework, found, words, marks, overlapping],
  )
  return useMemo(() => {
    const zoomed = framework.ladder.find(({ id }) => id === step) ?? null
    const group = place.group === 'step' ? null : place.group
    const isMany = zoomed === null && hasManyCards(found, framework)
    const by = group ?? FIRST_GROUPING
    const total = interventions.length
    return {
      framework,
      words,
      source,
      marks,
      colour,
      group,
      automatic: isMany ? FIRST_GROUPING : null,
      by,
      isCounted: zoomed === null && (isMany || group !== null),
      zoomed,
      shown: zoomed ? onStep(found, zoomed.id) : found,
      total,
      finding: zoomed
        ? stepFinding({ found, total }, zoomed, { by, words })
        : stairsFinding({ found, total }, framework.ladder, words),
      isReadOnly,
    }
  }, [framework, words, source, marks, colour, step, place.group, found, interventions.length, isReadOnly])
}

function hasManyCards(found: readonly Intervention[], { ladder }: Framework): boolean {
  if (found.length > MOST_CARDS) return true
  return ladder.some(({ id, isEarly }) => {
    return onStep(found, id).length > (isEarly ? MOST_ON_STEP.early : MOST_ON_STEP.other)
  })
}
