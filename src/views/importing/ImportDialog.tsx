import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { closeLayer } from '../useRoute.ts'
import { errorWords } from './errorWords.ts'
import { isolated } from './fileText.ts'
import { MessageList } from './MessageList.tsx'
import type { Outcome } from './outcome.ts'
import { Preview } from './Preview.tsx'
import { useErrorContext } from './useErrorContext.ts'
import './importing.css'

export interface ImportDialogProps {
  readonly outcome: Outcome
  readonly isReadOnly: boolean
}

/** Says what a file would do, or why it does nothing; only a yes changes anything. */
export function ImportDialog({ outcome, isReadOnly }: ImportDialogProps) {
  const t = useTranslate()
  const context = useErrorContext()
  const close = { closeLabel: t('shell:close'), onClose: closeLayer }

  if (outcome.kind === 'refused') {
    return (
      <Dialog title={t('files:refused')} role="alertdialog" {...close}>
        <FileName name={outcome.fileName} />
        <MessageList groups={[{ heading: null, lines: errorWords(outcome.error, context), unlisted: 0 }]} fileName={outcome.fileName} />
        <p className="import-unchanged">
          {t('files:unchanged')} {outcome.error.kind === 'damaged' && t('files:repair')}
        </p>
        <div className="dialog-actions">
          <button type="button" className="button button-primary" onClick={closeLayer}>
            {t('shell:close')}
          </button>
        </div>
      </Dialog>
    )
  }
  if (outcome.kind === 'same') {
    const { assessment } = outcome
    return (
      <Dialog title={t('files:same.title')} {...close}>
        <FileName name={outcome.fileName} />
        <p>{t('files:same.text', { name: isolated(`${nameOfMunicipality(assessment, t)}, ${assessment.team}`) })}</p>
        <div className="dialog-actions">
          <button type="button" className="button button-primary" onClick={closeLayer}>
            {t('shell:close')}
          </button>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog title={t(`files:${outcome.kind}.title`)} {...close}>
      <FileName name={outcome.fileName} />
      <Preview outcome={outcome} context={context} isReadOnly={isReadOnly} />
    </Dialog>
  )
}

function FileName({ name }: { readonly name: string }) {
  if (name === '') return null
  return (
    <p className="import-file">
      <Icon name="file" />
      <bdi>{name}</bdi>
    </p>
  )
}
