import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { openLayer } from '../useRoute.ts'

export interface TakeSnapshotButtonProps {
  readonly isPrimary?: boolean
  /** Only its picture is seen where the bar is short. */
  readonly isInBar?: boolean
}

/** Asks for the dialog in which a snapshot is taken, over the view we are in. */
export function TakeSnapshotButton({ isPrimary = false, isInBar = false }: TakeSnapshotButtonProps) {
  const t = useTranslate()
  return (
    <button type="button" className={isPrimary ? 'button button-primary' : 'button'} onClick={() => openLayer('snapshot')}>
      <Icon name="camera" />
      <span className={isInBar ? 'bar-text' : undefined}>{t('shell:takeSnapshot')}</span>
    </button>
  )
}
