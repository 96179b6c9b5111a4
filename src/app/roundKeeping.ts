import type { TextArea } from '../browser/storage.ts'
import type { Assessment, Id } from '../model/assessment.ts'
import { withoutAnswers } from '../model/round.ts'
import { roundOf, withRoundChanged } from '../model/rounds.ts'
import { newHistory } from '../state/history.ts'
import { generationsOf, keepCurrent } from './generations.ts'
import { changeList, freeUndo, save } from './keeping.ts'
import { idOfText, SCENE_KEY, undoKey } from './keys.ts'
import { readOne } from './reading.ts'
import { showSetAside } from './rescue.ts'
import { entryOf, showStatus, type Session } from './session.ts'
import { keysSetAside } from './settingAside.ts'

/**
 * Deletes the single answers of a round for good: from the screen, the undo, both saved texts and what was set aside, and
 * from every other assessment here that has the same round, for a copy has the same answers.
 *
 * The copies first, and the open one last: as long as something could not be written, it can be asked for again.
 *
 * @returns false when they could not be deleted from all that is saved; the open assessment is then as it was
 */
export function deleteAnswers(session: Session, round: string): boolean {
  const { store, area } = session
  store.getState().settle()
  const { history, isReadOnly } = store.getState()
  if (history === null || isReadOnly) return false
  const { present } = history
  const others = holdersOf(session, round).filter((id) => id !== present.id)
  if (!others.every((id) => deleteFromOther(session, id, round))) return false

  const next = withRoundChanged(present, round, withoutAnswers)
  if (!saved(session, next)) return false
  store.getState().forget(next)
  keepCurrent(area, next.id)
  forgetAside(session, round)
  showStatus(session)
  return true
}

/** The assessments, on the shelf or taken off it, in memory or stored, of which anything tells of the round. */
function holdersOf({ area, store, parked }: Session, round: string): readonly Id[] {
  const stored = area.keys().map(idOfText).filter((id) => id !== null)
  const all = new Set([...store.getState().list.map(({ id }) => id), ...parked.keys(), ...stored])
  return [...all].filter((id) => {
    const texts = [...textsOf(area, id), area.get(undoKey(id))]
    const history = parked.get(id)
    const states = history ? [history.present, ...[...history.past, ...history.future].map(({ assessment }) => assessment)] : []
    return texts.some((text) => text?.includes(round)) || states.some((state) => roundOf(state, round) !== null)
  })
}

function textsOf(area: TextArea, id: Id): readonly string[] {
  const { current, former } = generationsOf(area, id)
  return [current, former].flatMap((stored) => (stored ? [stored.text] : []))
}

/** Where it stands on the shelf, or off it, stays as it was. */
function deleteFromOther(session: Session, id: Id, round: string): boolean {
  const { area, format, known, parked } = session
  const entry = entryOf(session, id)
  const inMemory = parked.get(id)
  const isStored = textsOf(area, id).length > 0
  if (!inMemory) {
    const one = readOne(area, format, id)
    // Of what cannot be read, or not all of it, nothing tells what else would go.
    if (!one.known || one.newer !== null || one.problems.length > 0) return false
    known.set(id, one.known)
  }
  const before = inMemory?.present ?? known.get(id)?.assessment
  if (before === undefined) return false
  const next = withRoundChanged(before, round, withoutAnswers)
  if (entry?.isRemoved && !isStored) {
    parked.set(id, newHistory(next))
    return true
  }
  if (!saved(session, next)) return false
  keepCurrent(area, id)
  if (entry) changeList(session, (list) => list.map((each) => (each.id === id ? entry : each)))
  return true
}

/** Saves it without undo, which would have the answers too. */
function saved(session: Session, next: Assessment): boolean {
  const { failed } = session
  const hadFailed = failed.has(next.id)
  const isSaved = save(session, newHistory(next))
  if (!isSaved && !hadFailed) failed.delete(next.id)
  showStatus(session)
  return isSaved
}

/** What was once set aside may have the answers too: of what tells of the round, nothing stays. */
function forgetAside(session: Session, round: string): void {
  const { area } = session
  for (const key of keysSetAside(area)) if (area.get(key)?.includes(round)) area.remove(key)
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
