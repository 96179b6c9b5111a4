import { useState } from 'react'
import type { ActionDraft } from '../../../model/action.ts'
import { useKeptDraft, type KeptDraft } from '../../useKeptDraft.ts'
import { draftOf, type FormDraft } from './draft.ts'

export interface ActionDraftState extends KeptDraft<FormDraft> {
  /** Whether the form opened with what was written in it before, and was left without an answer. */
  readonly isFound: boolean
  /** Begins afresh; after another one, with what the next is likely to share with it. */
  readonly begin: (after: ActionDraft | null) => void
}

/** What is written of an action: kept in this window when the form is left. @param key - of what it is */
export function useActionDraft(key: string, action: ActionDraft): ActionDraftState {
  const base = draftOf(action)
  const kept = useKeptDraft<FormDraft>(`action:${key}`, base)
  const { draft, setDraft, drop } = kept
  const [isFound, setFound] = useState(() => JSON.stringify(draft) !== JSON.stringify(base))

  function begin(after: ActionDraft | null) {
    setFound(false)
    setDraft(after === null ? base : { ...base, component: after.component, due: after.due ?? '' })
    drop()
  }

  return { ...kept, isFound, begin }
}
