import { useState } from 'react'
import { goTo } from '../../browser/address.ts'
import { takeFocus } from '../../ui/focus.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { hashOfView } from '../route.ts'
import { closeLayer } from '../useRoute.ts'
import type { KeepOutcome } from './keepOutcome.ts'
import { KeepQuestionPart } from './KeepQuestionPart.tsx'
import { KeepProblem } from './KeepProblem.tsx'
import type { MergeMaterial } from './mergeMaterial.ts'

/** How a merge ended. */
export type Done =
  /** It is being saved. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'merged' }
  /** `retry`: saves once more, after what was in the way is out of it. */
  | { readonly kind: 'saved'; readonly outcome: KeepOutcome; readonly retry: () => Promise<KeepOutcome> }

export interface MergeDoneProps {
  readonly done: Done
  readonly material: MergeMaterial
  readonly onDone: (done: Done | null) => void
}

/** It is merged, and saved or not, said where it was asked for. */
export function MergeDone({ done, material, onDone }: MergeDoneProps) {
  const t = useTranslate()
  const [isBusy, setBusy] = useState(false)
  const problem = done.kind === 'saved' && done.outcome.kind === 'failed' ? done.outcome : null

  const question = done.kind === 'saved' && done.outcome.kind === 'asks' ? done.outcome : null

  async function retry(save: () => Promise<KeepOutcome>) {
    if (done.kind !== 'saved' || isBusy) return
    setBusy(true)
    const outcome = await save()
    setBusy(false)
    // Changed again meanwhile: the new content is to be merged.
    onDone(outcome.kind === 'merge' ? null : { ...done, outcome })
  }

  if (done.kind === 'busy') return <p role="status">{t('keepFile:entry.busy')}</p>
  return (
    <>
      <p ref={takeFocus} tabIndex={-1} className="merge-done">
        {words()}
      </p>
      {problem && <KeepProblem name={problem.name} error={problem.error} />}
      {question && <KeepQuestionPart question={question} isBusy={isBusy} onYes={() => void retry(question.go)} onNo={close} />}
      <div className="dialog-actions">
        <button type="button" className="button button-primary" onClick={close}>
          {t('shell:close')}
        </button>
        {problem && done.kind === 'saved' && (
          <button type="button" className="button" disabled={isBusy} onClick={() => void retry(done.retry)}>
            {t('keepFile:done.retry')}
          </button>
        )}
      </div>
    </>
  )

  function close() {
    if (material.save === null) goTo(hashOfView('scoring'), 'replace')
    else closeLayer()
  }

  function words(): string {
    if (problem?.error.kind === 'handle' && problem.error.error === 'unsure') return t('keepFile:done.merged')
    if (problem || question) return t('keepFile:done.notSaved')
    return done.kind === 'saved' ? t('keepFile:done.saved', { name: material.fileName }) : t('keepFile:done.merged')
  }
}
