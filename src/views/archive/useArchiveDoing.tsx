import { useState, type ReactNode } from 'react'
import type { Result } from '../../result.ts'
import { useTranslate } from '../../wording/i18n.ts'
import type { ArchiveError } from './archiveActions.ts'
import { archiveErrorWords } from './archiveWords.ts'

interface ArchiveDoing {
  /** Why what was done last could not be done; nothing when it could. */
  readonly error: ReactNode
  /** Sees a change of the archive through. @param then - once it is done */
  readonly run: (change: Promise<Result<null, ArchiveError>>, then?: () => void) => void
}

/** Changes of the archive, and the word when one fails. */
export function useArchiveDoing(): ArchiveDoing {
  const t = useTranslate()
  const [error, setError] = useState<ArchiveError | null>(null)
  return {
    error: error && (
      <p role="alert" className="archive-error">
        {archiveErrorWords(error, t)}
      </p>
    ),
    run: (change, then) => {
      setError(null)
      void change.then((done) => {
        if (done.ok) then?.()
        else setError(done.error)
      })
    },
  }
}
