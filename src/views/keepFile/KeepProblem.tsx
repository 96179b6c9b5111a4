import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { errorWords } from '../importing/errorWords.ts'
import { isolated } from '../importing/fileText.ts'
import { MessageList } from '../importing/MessageList.tsx'
import { useFramework } from '../settings.ts'
import type { KeepError } from './keepOutcome.ts'
import '../importing/importing.css'
import './keepFile.css'

export interface KeepProblemProps {
  /** Of the file; '' when none was chosen. */
  readonly name: string
  readonly error: KeepError
}

/** Why a file was not written to, every reason with its place. */
export function KeepProblem({ name, error }: KeepProblemProps) {
  const t = useTranslate()
  const context = { t, language: useLanguage(), words: useFrameworkWords(), framework: useFramework() }
  const isUnsure = error.kind === 'handle' && error.error === 'unsure'
  const title = name === '' ? t('keepFile:problem.title') : t('keepFile:problem.named', { name: isolated(name) })
  return (
    <div className="keep-problem" role="alert">
      <p className="error">{isUnsure ? t('keepFile:problem.unsureTitle', { name: isolated(name) }) : title}</p>
      {error.kind === 'handle' && <p>{t(`keepFile:problem.${error.error}`)}</p>}
      {error.kind === 'other-assessment' && (
        <p>{t('keepFile:problem.other', { name: isolated(`${error.municipality}, ${error.team}`) })}</p>
      )}
      {error.kind === 'unreadable' && (
        <>
          <p>{t('keepFile:problem.unreadable')}</p>
          <MessageList groups={[{ heading: null, lines: errorWords(error.error, context), unlisted: 0 }]} fileName={name} />
        </>
      )}
    </div>
  )
}
