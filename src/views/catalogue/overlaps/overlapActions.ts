import type { AnsweredGroup } from '../../../analysis/answeredOverlaps.ts'
import type { Overlap } from '../../../analysis/overlaps.ts'
import type { Assessment, Id } from '../../../model/assessment.ts'
import type { OverlapVerdict } from '../../../model/overlap.ts'
import { withOverlapAnswer, withoutOverlapAnswers } from '../../../model/overlapAnswers.ts'
import { appStore } from '../../../state/store.ts'

/** Remembers what a person says of an overlap. */
export function answerOverlap({ parts, interventions: [first] }: Overlap, verdict: OverlapVerdict): void {
  edit((present) => withOverlapAnswer(present, parts, verdict), first?.name)
}

/** Remembers that one of three or more is different from the others, of which nothing is said by that. */
export function takeOut({ interventions }: Overlap, out: Id): void {
  const others = interventions.flatMap(({ id }) => (id === out ? [] : [id]))
  const name = interventions.find(({ id }) => id === out)?.name
  edit((present) => withOverlapAnswer(present, [[out], others], 'different'), name)
}

/** Forgets what was said, so that it is asked again. */
export function askAgain({ ids, others }: AnsweredGroup): void {
  edit((present) => {
    if (others.length === 0) return withoutOverlapAnswers(present, ids)
    return others.reduce((left, other) => withoutOverlapAnswers(left, [...ids, other]), present)
  }, nameOf(ids[0]))
}

function edit(change: (present: Assessment) => Assessment, name = ''): void {
  const present = appStore.getState().history?.present
  if (present) appStore.getState().edit(change(present), { kind: 'overlap-answered', name })
}

function nameOf(id: Id | undefined): string | undefined {
  return appStore.getState().history?.present.interventions.find((each) => each.id === id)?.name
}
