import { useRef, useState } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { useFramework } from '../settings.ts'
import { openLayer } from '../useRoute.ts'
import type { Keeping } from './keepActions.ts'
import type { KeepOutcome } from './keepOutcome.ts'

export interface KeepingState {
  readonly isBusy: boolean
  /** Of what was asked for last; null while it is being done, and before anything is. */
  readonly outcome: KeepOutcome | null
  /** Does one thing at a time: a second press meanwhile does nothing. */
  readonly run: (act: (keeping: Keeping) => Promise<KeepOutcome>) => void
}

/** Saves, reads again, and goes to the clashes where there are any. */
export function useKeeping(assessment: Assessment): KeepingState {
  const framework = useFramework()
  const [outcome, setOutcome] = useState<KeepOutcome | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isRunning = useRef(false)

  async function doIt(act: (keeping: Keeping) => Promise<KeepOutcome>) {
    if (isRunning.current) return
    isRunning.current = true
    setBusy(true)
    setOutcome(null)
    const next = await act({ assessment, framework })
    isRunning.current = false
    setBusy(false)
    setOutcome(next)
    if (next.kind === 'merge') openLayer('merge')
  }

  return { isBusy, outcome, run: (act) => void doIt(act) }
}
