import { CURRENT_VERSION } from '../../exchange/migrations.ts'
import { takeFocus } from '../../ui/focus.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { isolated } from '../importing/fileText.ts'
import { MessageList } from '../importing/MessageList.tsx'
import { warningWords } from '../importing/warningWords.ts'
import { useFramework } from '../settings.ts'
import type { KeepQuestion } from './keepOutcome.ts'
import '../importing/importing.css'
import './keepFile.css'

export interface KeepQuestionPartProps {
  readonly question: KeepQuestion
  readonly isBusy: boolean
  readonly onYes: () => void
  readonly onNo: () => void
}

/** What would be gone from a file, told before it is written to. */
export function KeepQuestionPart({ question, isBusy, onYes, onNo }: KeepQuestionPartProps) {
  const t = useTranslate()
  const context = { t, language: useLanguage(), words: useFrameworkWords(), framework: useFramework() }
  const { name, removes, warnings, fromVersion } = question
  const isLossy = removes !== null || warnings.length > 0
  return (
    <div className="keep-problem">
      <p className="error" ref={takeFocus} tabIndex={-1}>
        {t('keepFile:ask.title', { name: isolated(name) })}
      </p>
      {removes !== null && <p>{t('keepFile:ask.removes', { count: removes })}</p>}
      {fromVersion !== null && <p>{t('keepFile:ask.older', { from: fromVersion, to: CURRENT_VERSION })}</p>}
      {warnings.length > 0 && (
        <>
          <p>{t('keepFile:ask.warnings')}</p>
          <MessageList groups={warnings.map((warning) => warningWords(warning, context))} fileName={name} />
        </>
      )}
      <div className="keep-actions">
        <button type="button" className={isLossy ? 'button' : 'button button-primary'} disabled={isBusy} onClick={onYes}>
          {isLossy ? t('keepFile:ask.yes') : t('keepFile:ask.yesOlder')}
        </button>
        <button type="button" className={isLossy ? 'button button-primary' : 'button'} disabled={isBusy} onClick={onNo}>
          {t('keepFile:ask.no')}
        </button>
      </div>
    </div>
  )
}
