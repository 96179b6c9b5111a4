import { useState } from 'react'

/** Drafts of forms that were left without an answer: Back closes the form, and the text is there when it opens again. */
const kept = new Map<string, { readonly base: string; readonly draft: unknown }>()

export interface KeptDraft<T> {
  readonly draft: T
  readonly setDraft: (draft: T) => void
  /** It was saved, or thrown away on purpose. */
  readonly drop: () => void
}

/**
 * What is being written in a form, kept in this window while the form is closed.
 *
 * @param key - which form, and of what
 * @param base - what the form begins with; a draft that began with something else is dropped
 */
export function useKeptDraft<T>(key: string, base: T): KeptDraft<T> {
  const [began] = useState(() => JSON.stringify(base))
  const [draft, setDraft] = useState<T>(() => {
    const found = kept.get(key)
    return found?.base === began ? (found.draft as T) : base
  })
  return {
    draft,
    setDraft: (next) => {
      kept.set(key, { base: began, draft: next })
      setDraft(next)
    },
    drop: () => void kept.delete(key),
  }
}
