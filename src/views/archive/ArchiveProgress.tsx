import { LongWork } from '../../ui/LongWork.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import type { Stage } from './useArchiveImport.ts'

export interface ArchiveProgressProps {
  readonly stage: Extract<Stage, { readonly kind: 'reading' | 'keeping' }>
  readonly onCancel: () => void
}

/** How many of the files have been read, or of the snapshots kept, and a way out of it. */
export function ArchiveProgress({ stage: { kind, done, all }, onCancel }: ArchiveProgressProps) {
  const t = useTranslate()
  const reading = all === 0 ? t('archive:reading.finding') : t('archive:reading.status', { count: all })
  const status = kind === 'reading' ? reading : t('archive:keeping.status')
  const counted = kind === 'reading' ? t('archive:reading.count', { done, all }) : t('archive:keeping.count', { done, all })
  return (
    <LongWork
      said={status}
      counted={all === 0 ? null : counted}
      done={done}
      all={Math.max(1, all)}
      cancel={t('archive:cancel')}
      onCancel={onCancel}
    />
  )
}
