import { takeFocus } from '../../ui/focus.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { FileName } from './FileName.tsx'
import { listErrorWords } from './listErrorWords.ts'
import type { ListError } from './useListImport.ts'

export interface ListRefusedProps {
  readonly name: string
  readonly error: ListError
  readonly onBack: () => void
}

/** Why a file is no list that can be read, and what now. */
export function ListRefused({ name, error, onBack }: ListRefusedProps) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <>
      <FileName name={name} />
      <div role="alert" className="list-error">
        <p>{listErrorWords(error, t, language)}</p>
        <p>{t('files:unchanged')}</p>
      </div>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" ref={takeFocus} onClick={onBack}>
          {t('listImport:back')}
        </button>
      </div>
    </>
  )
}
