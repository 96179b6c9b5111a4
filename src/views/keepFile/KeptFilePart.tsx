import { useMemo, useState } from 'react'
import { isSameContent } from '../../exchange/sameContent.ts'
import type { Assessment } from '../../model/assessment.ts'
import { hasAnswers } from '../../model/rounds.ts'
import { takeFocus } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { formatDayOf, formatTime } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { isolated } from '../importing/fileText.ts'
import { readAgain, saveToFile } from './keepActions.ts'
import { releaseKeptFile, setKeptFile, type KeptFile } from './kept.ts'
import { KindChoice } from './KindChoice.tsx'
import type { KeepingState } from './useKeeping.ts'

export interface KeptFilePartProps {
  readonly assessment: Assessment
  readonly kept: KeptFile
  readonly keeping: KeepingState
  readonly onRelease: () => void
}

/** The file that the assessment is kept in: which, since when, and what can be done with it. */
export function KeptFilePart({ assessment, kept, keeping: { isBusy, run }, onRelease }: KeptFilePartProps) {
  const t = useTranslate()
  // Just chosen: it comes in the place of the button that chose it.
  const [hasFocus] = useState(isBusy)
  const canBeFull = hasAnswers(assessment)
  const name = isolated(kept.handle.name)
  const isFull = canBeFull && kept.kind === 'backup'

  function release() {
    onRelease()
    releaseKeptFile(assessment.id)
  }

  return (
    <>
      <KeptState assessment={assessment} kept={kept} hasFocus={hasFocus} />
      {canBeFull && <KindChoice kind={kept.kind} onChange={(kind) => setKeptFile(assessment.id, { ...kept, kind })} />}
      <div className="keep-actions">
        <button type="button" className="button" disabled={isBusy} onClick={() => run(saveToFile)}>
          <Icon name={isFull ? 'lock' : 'file'} />
          {isFull ? t('keepFile:entry.saveFull', { name }) : t('keepFile:entry.save', { name })}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => run(readAgain)}>
          <Icon name="reset" />
          {t('keepFile:entry.again')}
        </button>
        <button type="button" className="button button-quiet" disabled={isBusy} onClick={release}>
          {t('keepFile:entry.release')}
        </button>
      </div>
    </>
  )
}

interface KeptStateProps extends Pick<KeptFilePartProps, 'assessment' | 'kept'> {
  readonly hasFocus: boolean
}

function KeptState({ assessment, kept: { handle, base, at, kind }, hasFocus }: KeptStateProps) {
  const t = useTranslate()
  const language = useLanguage()
  // What is remembered from the last visit has no single answers.
  const isKnownInFull = base !== null && kind === 'backup' && hasAnswers(base)
  const isUnchanged = useMemo(
    () => base !== null && isSameContent(assessment, base, isKnownInFull ? 'backup' : 'sharing'),
    [assessment, base, isKnownInFull],
  )
  return (
    <div className="keep-state">
      <p className="keep-name" ref={hasFocus ? takeFocus : null} tabIndex={-1}>
        <Icon name="file" />
        <bdi>{handle.name}</bdi>
      </p>
      <p>
        {t('keepFile:entry.at', { date: formatDayOf(at, language), time: formatTime(at, language) })}{' '}
        <strong>{isUnchanged ? t('keepFile:entry.unchanged') : t('keepFile:entry.changed')}</strong>
      </p>
    </div>
  )
}
