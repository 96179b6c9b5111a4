import { useState } from 'react'
import { pickFile, type FileError } from '../../browser/files.ts'
import { success, type Result } from '../../result.ts'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { downloadTemplate } from './downloads.ts'

export interface ChooseListProps {
  readonly take: (files: Result<readonly File[], FileError>) => void
  readonly paste: (text: string) => void
}

const KINDS = '.csv,.xlsx,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The ways in: a file, cells that were copied, or an empty list to begin with. */
export function ChooseList({ take, paste }: ChooseListProps) {
  const t = useTranslate()
  const [text, setText] = useState('')
  const [isMissing, setMissing] = useState(false)

  function read() {
    if (text.trim() === '') setMissing(true)
    else paste(text)
  }

  return (
    <div className="list-ways">
      <section aria-labelledby="list-file-title">
        <h3 id="list-file-title">{t('listImport:file.title')}</h3>
        <p>{t('listImport:file.text')}</p>
        <button
          type="button"
          className="button button-primary"
          onClick={() => pickFile(KINDS, (files) => take(success(files)))}
        >
          <Icon name="file" />
          {t('listImport:file.choose')}
        </button>
      </section>
      <section aria-labelledby="list-paste-title">
        <h3 id="list-paste-title">{t('listImport:paste.title')}</h3>
        <Field
          label={t('listImport:paste.label')}
          help={t('listImport:paste.help')}
          error={isMissing && text.trim() === '' ? t('listImport:paste.missing') : null}
        >
          {(ties) => (
            <textarea
              {...ties}
              className="input list-paste"
              rows={4}
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <button type="button" className="button" onClick={read}>
          <Icon name="table" />
          {t('listImport:paste.read')}
        </button>
      </section>
      <Templates />
    </div>
  )
}

function Templates() {
  const t = useTranslate()
  const language = useLanguage()
  const [hasFailed, setFailed] = useState(false)
  const download = (format: 'csv' | 'xlsx') => void downloadTemplate(format, t, language).then((isDone) => setFailed(!isDone))
  return (
    <section aria-labelledby="list-template-title">
      <h3 id="list-template-title">{t('listImport:template.title')}</h3>
      <p>{t('listImport:template.text')}</p>
      <div className="list-buttons">
        <button type="button" className="button" onClick={() => download('xlsx')}>
          <Icon name="download" />
          {t('listImport:template.xlsx')}
        </button>
        <button type="button" className="button" onClick={() => download('csv')}>
          <Icon name="download" />
          {t('listImport:template.csv')}
        </button>
      </div>
      {hasFailed && (
        <p className="error" role="alert">
          {t('listImport:error.not-fetched')}
        </p>
      )}
    </section>
  )
}
