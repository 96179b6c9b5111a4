import { Suspense } from 'react'
import { loadLaterTexts, useTranslate } from '../../wording/i18n.ts'
import { isolated } from '../importing/fileText.ts'
import { lazyView } from '../lazyView.tsx'
import type { KeepOutcome } from './keepOutcome.ts'

/** What is said of a file that cannot be read comes with the first one. */
const KeepProblem = lazyView(async () => (await import('./KeepProblem.tsx')).KeepProblem, loadLaterTexts)

export interface KeepOutcomeLineProps {
  readonly isBusy: boolean
  readonly outcome: KeepOutcome | null
  /** Of the file. */
  readonly name: string
}

/** What came of what was asked for last, said as it comes. */
export function KeepOutcomeLine({ isBusy, outcome, name }: KeepOutcomeLineProps) {
  const t = useTranslate()
  return (
    <>
      <p className="keep-outcome" role="status">
        {isBusy && t('keepFile:entry.busy')}
        {outcome?.kind === 'saved' && t('keepFile:outcome.saved', { name: isolated(name) })}
        {outcome?.kind === 'same' && t('keepFile:outcome.same')}
        {outcome?.kind === 'unchanged' && t('keepFile:outcome.unchanged')}
      </p>
      {outcome?.kind === 'failed' && (
        <Suspense>
          <KeepProblem name={outcome.name} error={outcome.error} />
        </Suspense>
      )}
    </>
  )
}
