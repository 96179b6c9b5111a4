import type { Id } from '../model/assessment.ts'
import { withoutAnswers } from '../model/round.ts'
import { withRoundChanged } from '../model/rounds.ts'
import { keepCurrent } from './generations.ts'
import { flush, freeUndo } from './keeping.ts'
import { originOf, SCENE_KEY } from './keys.ts'
import { showSetAside } from './rescue.ts'
import type { Session } from './session.ts'
import { keysSetAside } from './settingAside.ts'

/**
 * Deletes the single answers of a round for good: from the screen, the undo, both saved texts and what was set aside.
 *
 * @returns false when they could not be deleted from what is saved
 */
export function deleteAnswers(session: Session, round: string): boolean {
  const { store, area, known } = session
  const { history, isReadOnly } = store.getState()
  if (history === null || isReadOnly) return false
  const next = withRoundChanged(history.present, round, withoutAnswers)
  store.getState().forget(next)
  flush(session)
  if (known.get(next.id)?.assessment !== next) return false
  keepCurrent(area, next.id)
  forgetAside(session, next.id, round)
  return true
}

/** What was once set aside of the same assessment may have the answers too: of what tells of the round, nothing stays. */
function forgetAside(session: Session, assessment: Id, round: string): void {
  const { area } = session
  for (const key of keysSetAside(area)) {
    if (originOf(key)?.id === assessment && area.get(key)?.includes(round)) area.remove(key)
  }
  showSetAside(session)
}

/**
 * Hands the stage what it shows, and makes room for it; null takes it away.
 *
 * @returns false when no other window can be told
 */
export function showScene(session: Session, text: string | null): boolean {
  const { area, lock } = session
  if (!lock.mayWrite() || area.isBlocked) return false
  if (area.get(SCENE_KEY) === text) return true
  // A room that looks at what was shown before needs it more than undo.
  if (text !== null) return area.set(SCENE_KEY, text) || (freeUndo(session) && area.set(SCENE_KEY, text))
  area.remove(SCENE_KEY)
  return true
}
