import type { Assessment } from './assessment.ts'
import { MAX_OVERLAP_ANSWERS, type OverlapAnswer } from './overlap.ts'

/**
 * Keeps an answer, in place of an earlier one about the same two interventions, whichever of them came first.
 *
 * Where there are more than are kept, the oldest go.
 */
export function withOverlapAnswer(assessment: Assessment, answer: OverlapAnswer): Assessment {
  const others = assessment.overlapAnswers.filter((each) => !isAboutSame(each, answer))
  return { ...assessment, overlapAnswers: [...others, answer].slice(-MAX_OVERLAP_ANSWERS) }
}

function isAboutSame({ sides }: OverlapAnswer, answer: OverlapAnswer): boolean {
  return answer.sides.every((side) => sides.some(({ id }) => id === side.id))
}
