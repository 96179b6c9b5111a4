import type { Action } from '../../../model/action.ts'
import { textKey } from '../../../model/textKey.ts'
import { collator } from '../../../wording/format.ts'
import type { Language } from '../../../wording/i18n.ts'

/** Who is responsible for the actions so far, each once and as it was first written, in the order of the language. */
export function ownersUsed(actions: readonly Action[], language: Language): readonly string[] {
  const owners = new Map<string, string>()
  for (const { owner } of actions) {
    const key = textKey(owner)
    if (key !== '' && !owners.has(key)) owners.set(key, owner.trim())
  }
  return [...owners.values()].toSorted(collator(language).compare)
}
