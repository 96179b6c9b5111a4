import type { ArchiveState } from '../../state/archive.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface ArchiveWaitProps {
  readonly status: ArchiveState['status']
}

/** The archive is being read, or the browser gives no access to it. */
export function ArchiveWait({ status }: ArchiveWaitProps) {
  const t = useTranslate()
  if (status === 'blocked') return <p className="others-blocked">{t('others:blocked')}</p>
  return <p role="status">{t('others:reading')}</p>
}
