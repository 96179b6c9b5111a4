import { leaveTo } from '../../../browser/address.ts'
import type { Assessment } from '../../../model/assessment.ts'
import { isFrozen } from '../../../model/round.ts'
import { latestRound, roundOf } from '../../../model/rounds.ts'
import { useLive } from '../../../state/live.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { hashOfView } from '../../route.ts'
import { closeLayer, useRoutePart } from '../../useRoute.ts'
import { itemOf } from '../places.ts'
import { SettleForm } from '../SettleForm.tsx'

export interface SettleDialogProps {
  readonly assessment: Assessment
  /** The component in the address. */
  readonly item: string | null
}

/** What the room settles for one component of the round that is on; nothing before that round has shown anything. */
export function SettleDialog({ assessment, item }: SettleDialogProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const view = useRoutePart('view')
  const live = useLive(({ round: id }) => id)
  const round = (live === null ? null : roundOf(assessment, live)) ?? latestRound(assessment)
  if (round === null || item === null || !isFrozen(round) || !round.components.includes(item)) return null

  // The component in the address is no place to come back to.
  const leave = () => (view === 'workshop' ? leaveTo(hashOfView('workshop', itemOf(round, 'run'))) : closeLayer())
  return (
    <Dialog
      title={t('workshop:settle.title', { name: words.components[item]?.name ?? item })}
      closeLabel={t('shell:close')}
      onClose={leave}
    >
      <SettleForm key={item} round={round} component={item} isReadOnly={round.closedAt !== null} onDone={leave} />
    </Dialog>
  )
}
