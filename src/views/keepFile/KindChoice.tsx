import { useId } from 'react'
import type { FileKind } from '../../exchange/file.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface KindChoiceProps {
  readonly kind: FileKind
  readonly onChange: (kind: FileKind) => void
}

const KINDS = ['sharing', 'backup'] as const

/** With or without the single answers: only asked where there are any. */
export function KindChoice({ kind, onChange }: KindChoiceProps) {
  const t = useTranslate()
  const name = useId()
  return (
    <fieldset className="keep-kind">
      <legend className="label">{t('keepFile:entry.kind')}</legend>
      {KINDS.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={kind === each} onChange={() => onChange(each)} />
          <span>
            <strong>{t(`keepFile:entry.${each}`)}</strong> {each === 'sharing' ? t('keepFile:entry.sharingText') : t('keepFile:entry.backupText')}
          </span>
        </label>
      ))}
      {kind === 'backup' && (
        <p className="keep-warning" role="status">
          {t('keepFile:entry.backupWarning')}
        </p>
      )}
    </fieldset>
  )
}
