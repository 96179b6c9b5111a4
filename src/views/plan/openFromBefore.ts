import { isOpen, type Action } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'

/** The open actions that a round begins with: not those that were decided in it, or later. */
export function openFromBefore({ actions }: Pick<Assessment, 'actions'>, { number }: Pick<Round, 'number'>): readonly Action[] {
  return actions.filter((action) => isOpen(action) && (action.round === null || action.round < number))
}
