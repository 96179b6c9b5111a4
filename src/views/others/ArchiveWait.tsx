import type { ArchiveState } from '../../state/archive.ts'
import { focusSoon } from '../../ui/focus.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { ArchiveBlocked } from '../archive/ArchiveBlocked.tsx'

export interface ArchiveWaitProps {
  readonly status: ArchiveState['status']
}

/** The archive is being read, or the browser gives no access to it. */
export function ArchiveWait({ status }: ArchiveWaitProps) {
  const t = useTranslate()
  if (status === 'blocked') return <ArchiveBlocked onOpened={() => focusSoon('content')} />
  return <p role="status">{t('others:reading')}</p>
}
