import { useState } from 'react'
import type { FileKind } from '../../exchange/file.ts'
import type { Assessment } from '../../model/assessment.ts'
import { hasAnswers } from '../../model/rounds.ts'
import { takeFocus } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { keepInChosenFile } from './keepActions.ts'
import { KindChoice } from './KindChoice.tsx'
import type { KeepingState } from './useKeeping.ts'

export interface ChooseFileProps {
  readonly assessment: Assessment
  readonly keeping: KeepingState
  /** Whether it comes in the place of what had the focus. */
  readonly hasFocus: boolean
}

/** No file yet: which one, and what is to be in it. */
export function ChooseFile({ assessment, keeping: { isBusy, run }, hasFocus }: ChooseFileProps) {
  const t = useTranslate()
  const [chosen, setKind] = useState<FileKind>('sharing')
  const canBeFull = hasAnswers(assessment)
  const kind = canBeFull ? chosen : 'sharing'
  return (
    <>
      <p ref={hasFocus ? takeFocus : null} tabIndex={-1}>
        {t('keepFile:entry.lead')}
      </p>
      {canBeFull && <KindChoice kind={kind} onChange={setKind} />}
      <div className="keep-actions">
        <button type="button" className="button" disabled={isBusy} onClick={() => run((keeping) => keepInChosenFile(keeping, kind, 'new'))}>
          <Icon name="plus" />
          {t('keepFile:entry.new')}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => run((keeping) => keepInChosenFile(keeping, kind, 'there'))}>
          <Icon name="file" />
          {t('keepFile:entry.there')}
        </button>
      </div>
    </>
  )
}
