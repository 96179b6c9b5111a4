import type { TextArea } from '../browser/storage.ts'
import type { Id } from '../model/assessment.ts'
import { originOf, setAsideKey } from './keys.ts'

/** A stored text that nothing may be written over as it lies. */
export interface Problem {
  readonly key: string
  readonly text: string
  /** Whose it is; null for the list. */
  readonly id: Id | null
  /**
   * 'moves': to a key of its own. 'copied': it was read after all, but not all of it. 'left': nothing says for
   * certain that it is ours, so it stays where it is for as long as it is in nobody's way.
   */
  readonly way: 'moves' | 'copied' | 'left'
}

/**
 * Puts a text out of the way of saving: copied first, so that a crash in between loses nothing.
 *
 * @param moment - now, as ISO 8601
 * @returns false when there was no room for the copy; then all is as before
 */
export function setAside(area: TextArea, { key, text, way }: Problem, moment: string): boolean {
  if (!isAside(area, { key, text }) && !area.set(freeKey(area, key, moment), text)) return false
  if (way !== 'copied') area.remove(key)
  return true
}

/** The keys of all texts that were set aside, now or earlier. */
export function keysSetAside(area: TextArea): readonly string[] {
  return area
    .keys()
    .filter((key) => originOf(key) !== null)
    .toSorted()
}

/** Whether a copy lies aside already: a move that was cut off half-way is not begun again with a second copy. */
export function isAside(area: TextArea, { key, text }: Pick<Problem, 'key' | 'text'>): boolean {
  return keysSetAside(area).some((each) => originOf(each)?.key === key && area.get(each) === text)
}

function freeKey(area: TextArea, key: string, moment: string): string {
  let free = setAsideKey(key, moment)
  while (area.get(free) !== null) free += '+'
  return free
}
