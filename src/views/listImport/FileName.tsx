import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'

/** @param name - '' for what was pasted */
export function FileName({ name }: { readonly name: string }) {
  const t = useTranslate()
  return (
    <p className="list-file">
      <Icon name={name === '' ? 'table' : 'file'} />
      <bdi>{name === '' ? t('listImport:pasted') : name}</bdi>
    </p>
  )
}
