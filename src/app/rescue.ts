import type { Id } from '../model/assessment.ts'
import { originOf } from './keys.ts'
import { reasonOf } from './reading.ts'
import { entryOf, type Session } from './session.ts'
import { isAside, keysSetAside, setAside } from './settingAside.ts'

/** Says in the store what lies aside, and what could not be put there and lies in the way. */
export function showSetAside(session: Session): void {
  const { store, area, format, locked } = session
  const aside = keysSetAside(area).map((key) => ({ key, id: originOf(key)?.id ?? null, text: area.get(key) ?? '' }))
  const inTheWay = [...locked.values()].flat().filter((problem) => !isAside(area, problem))
  store.setState({
    setAside: [...aside, ...inTheWay].map(({ key, id, text }) => ({
      key,
      reason: reasonOf(format, id, text),
      isReplaced: id === null || entryOf(session, id) !== null,
    })),
  })
}

/** Tries once more to put away what is in the way of saving. @param id - null for the list */
export function isUnlocked(session: Session, id: Id | null): boolean {
  const { area, locked, now } = session
  const problems = locked.get(id)
  if (problems === undefined) return true
  if (!problems.every((problem) => setAside(area, problem, now()))) return false
  locked.delete(id)
  showSetAside(session)
  return true
}

/** The text under a key that is told of in the store. */
export function textSetAside({ store, area }: Session, key: string): string | null {
  return store.getState().setAside.some((each) => each.key === key) ? area.get(key) : null
}

/** Forgets such a text, where it lies; what it was in the way of can then be saved. */
export function discardSetAside(session: Session, key: string): boolean {
  const { area, locked, lock } = session
  if (textSetAside(session, key) === null || !lock.mayWrite()) return false
  area.remove(key)
  for (const [id, problems] of locked) {
    const left = problems.filter((problem) => problem.key !== key)
    if (left.length > 0) locked.set(id, left)
    else locked.delete(id)
  }
  showSetAside(session)
  return true
}
