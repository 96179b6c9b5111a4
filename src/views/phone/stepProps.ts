import type { Round } from './round.ts'
import type { Answers } from './useAnswers.ts'

/** What each step is given. */
export interface StepProps {
  readonly round: Round
  readonly answers: Answers
}
