import { useTranslate } from '../../wording/i18n.ts'

export interface RepeatNoteProps {
  readonly isOff: boolean
  readonly onSkip: () => void
  readonly onAgain: () => void
}

/** A code that is counted already: the same person's, or another one's with the same answers. */
export function RepeatNote({ isOff, onSkip, onAgain }: RepeatNoteProps) {
  const t = useTranslate()
  return (
    <div className="collect-problem">
      <p role="alert">{t('collect:error.duplicate')}</p>
      <div className="way-actions">
        <button type="button" className="button" onClick={onSkip}>
          {t('collect:codes.skip')}
        </button>
        <button type="button" className="button" disabled={isOff} onClick={onAgain}>
          {t('collect:codes.again')}
        </button>
      </div>
    </div>
  )
}
