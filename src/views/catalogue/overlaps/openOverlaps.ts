import { useEffect, useMemo, useState } from 'react'
import type { Overlap } from '../../../analysis/overlaps.ts'
import type { Assessment, Id } from '../../../model/assessment.ts'
import { methodsOf } from '../../../model/lists.ts'
import { overlapsAtOnce, overlapsOf, type OverlapQuestion } from './overlapSearch.ts'

type Asking = Pick<Assessment, 'id' | 'interventions' | 'methods' | 'overlapAnswers'>

/**
 * All overlaps of an assessment, also the answered ones; null until they are found for the first time.
 *
 * They are looked for in a quiet moment. While that lasts it gives those found before the last change.
 */
export function useOverlaps(assessment: Asking): readonly Overlap[] | null {
  return useFound(assessment, useQuestion(assessment))
}

/** The same for a page that is about them: at once, but for a list that is too long for that. */
export function useOverlapsAtOnce(assessment: Asking): readonly Overlap[] | null {
  const question = useQuestion(assessment)
  const found = useFound(assessment, question)
  // It remembers what it found: another drawing does not look again.
  return overlapsAtOnce(question) ?? found
}

/** The interventions that are in an overlap that nobody has answered, to be marked wherever they are shown; none at first. */
export function useOpenOverlaps(assessment: Asking): ReadonlySet<Id> {
  const overlaps = useOverlaps(assessment)
  return useMemo(() => openOverlapIds(overlaps ?? []), [overlaps])
}

function openOverlapIds(overlaps: readonly Overlap[]): ReadonlySet<Id> {
  return new Set(overlaps.flatMap(({ isOpen, interventions }) => (isOpen ? interventions.map(({ id }) => id) : [])))
}

function useQuestion({ interventions, methods, overlapAnswers: answers }: Asking): OverlapQuestion {
  return useMemo(
    () => ({ interventions, methods: methodsOf({ methods }), answers }),
    [interventions, methods, answers],
  )
}

function useFound({ id }: Asking, question: OverlapQuestion): readonly Overlap[] | null {
  const [found, setFound] = useState<{ readonly of: Id; readonly overlaps: readonly Overlap[] } | null>(null)

  // Looked for beside the drawing, in an idle moment or by a worker.
  useEffect(() => {
    let isWanted = true
    void overlapsOf(question).then((overlaps) => {
      if (isWanted) setFound({ of: id, overlaps })
    })
    return () => {
      isWanted = false
    }
  }, [id, question])
  return found?.of === id ? found.overlaps : null
}
