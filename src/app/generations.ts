import type { TextArea } from '../browser/storage.ts'
import type { Id } from '../model/assessment.ts'
import { pointerKey, textKey, undoKey, type Generation } from './keys.ts'

export interface StoredText {
  readonly generation: Generation
  readonly key: string
  readonly text: string
}

/** The texts of one assessment, as they lie in storage. */
export interface Generations {
  /** The one that the pointer names; the only one, or 'a', when it names none that is there. */
  readonly current: StoredText | null
  /** Not the current one: an earlier save, or one that was cut off before the pointer was switched. */
  readonly former: StoredText | null
  readonly pointer: string | null
}

export function generationsOf(area: TextArea, id: Id): Generations {
  const pointer = area.get(pointerKey(id))
  const [a, b] = [storedText(area, id, 'a'), storedText(area, id, 'b')]
  const current = pointer === 'b' ? (b ?? a) : (a ?? b)
  return { current, former: current === a ? b : a, pointer }
}

/**
 * Writes beside the current text, and only then switches over: cut off anywhere, one of the two is whole.
 *
 * @returns false when there was no room; then the current text is untouched
 */
export function writeText(area: TextArea, id: Id, text: string): boolean {
  const next = generationsOf(area, id).current?.generation === 'a' ? 'b' : 'a'
  return area.set(textKey(id, next), text) && area.set(pointerKey(id), next)
}

/** Drops what is not current: an assessment that is not open needs one text. */
export function keepCurrent(area: TextArea, id: Id): void {
  const { former } = generationsOf(area, id)
  if (former) area.remove(former.key)
}

/** Removes an assessment with all its keys, the current text last of its texts. */
export function removeTexts(area: TextArea, id: Id): void {
  const { current, former } = generationsOf(area, id)
  area.remove(undoKey(id))
  if (former) area.remove(former.key)
  if (current) area.remove(current.key)
  area.remove(pointerKey(id))
}

function storedText(area: TextArea, id: Id, generation: Generation): StoredText | null {
  const key = textKey(id, generation)
  const text = area.get(key)
  return text === null ? null : { generation, key, text }
}
