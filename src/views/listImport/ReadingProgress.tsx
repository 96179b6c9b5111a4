import { LongWork } from '../../ui/LongWork.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { FileName } from './FileName.tsx'

export interface ReadingProgressProps {
  readonly name: string
  /** 0 to 1. */
  readonly share: number
  readonly onCancel: () => void
}

/** How far the reading is, and a way out of it. */
export function ReadingProgress({ name, share, onCancel }: ReadingProgressProps) {
  const t = useTranslate()
  return (
    <>
      <FileName name={name} />
      <LongWork
        said={t('listImport:working')}
        counted={null}
        done={share}
        all={1}
        cancel={t('listImport:cancel')}
        onCancel={onCancel}
      />
    </>
  )
}
