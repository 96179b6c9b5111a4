import { openTextArea } from './storage.ts'

/** Touched by nothing else. */
const KEY = 'komponentcirklen.trial.probe'

/** Whether the browser keeps what it is given: writes a text of its own, reads it back and takes it away. */
export function canStore(find: () => Storage = () => localStorage): boolean {
  const area = openTextArea(find)
  if (area.isBlocked) return false
  const isThere = area.set(KEY, KEY) && area.get(KEY) === KEY
  area.remove(KEY)
  return isThere && area.get(KEY) === null
}
