import { Suspense, useRef } from 'react'
import { loadLaterTexts, useTranslate } from '../../wording/i18n.ts'
import { isolated } from '../importing/fileText.ts'
import { lazyView } from '../lazyView.tsx'
import type { KeepOutcome } from './keepOutcome.ts'
import type { KeepingState } from './useKeeping.ts'

/** What is said of a file that cannot be read comes with the first one. */
const KeepProblem = lazyView(async () => (await import('./KeepProblem.tsx')).KeepProblem, loadLaterTexts)

const KeepQuestionPart = lazyView(async () => (await import('./KeepQuestionPart.tsx')).KeepQuestionPart, loadLaterTexts)

export interface KeepOutcomeLineProps {
  readonly keeping: KeepingState
  /** Of the file. */
  readonly name: string
}

/** What came of what was asked for last, said as it comes. */
export function KeepOutcomeLine({ keeping: { isBusy, outcome, run }, name }: KeepOutcomeLineProps) {
  const t = useTranslate()
  const line = useRef<HTMLParagraphElement>(null)

  function answer(act: () => Promise<KeepOutcome>) {
    // The button that was pressed goes with its question.
    line.current?.focus()
    run(act)
  }

  return (
    <>
      <p className="keep-outcome" role="status" ref={line} tabIndex={-1}>
        {isBusy && t('keepFile:entry.busy')}
        {outcome?.kind === 'saved' && t('keepFile:outcome.saved', { name: isolated(name) })}
        {outcome?.kind === 'same' && t('keepFile:outcome.same')}
      </p>
      {outcome?.kind === 'failed' && (
        <Suspense>
          <KeepProblem name={outcome.name} error={outcome.error} />
        </Suspense>
      )}
      {outcome?.kind === 'asks' && (
        <Suspense>
          <KeepQuestionPart
            question={outcome}
            isBusy={isBusy}
            onYes={() => answer(outcome.go)}
            onNo={() => answer(() => Promise.resolve({ kind: 'closed' }))}
          />
        </Suspense>
      )}
    </>
  )
}
