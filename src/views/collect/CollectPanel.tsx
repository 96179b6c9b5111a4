import type { Round } from '../../model/round.ts'
import { useTranslate } from '../../wording/i18n.ts'

export interface CollectPanelProps {
  readonly round: Round
  readonly isReadOnly: boolean
}

/** How answers come in, and how many have. */
export function CollectPanel({ round }: CollectPanelProps) {
  const t = useTranslate()
  return (
    <h2>
      {t('collect:title')} {round.tag}
    </h2>
  )
}
