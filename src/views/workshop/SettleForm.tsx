import type { ComponentId } from '../../framework/framework.ts'
import type { Round } from '../../model/round.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface SettleFormProps {
  readonly round: Round
  readonly isReadOnly: boolean
  readonly component: ComponentId
  /** It was kept, or left. */
  readonly onDone: () => void
}

/** What the room agrees on for one component. */
export function SettleForm({ round }: SettleFormProps) {
  const t = useTranslate()
  return (
    <h2>
      {t('workshop:title')} {round.tag}
    </h2>
  )
}
