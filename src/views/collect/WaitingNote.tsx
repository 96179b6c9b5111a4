import { limitsOf } from '../../analysis/suppression.ts'
import { waitingState } from '../../analysis/waiting.ts'
import type { Round } from '../../model/round.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { countWaiting } from '../workshop/roundActions.ts'

export interface WaitingNoteProps {
  readonly round: Round
  readonly isOff: boolean
}

/** How many answers came too late, why they are not counted, and when they can be. */
export function WaitingNote({ round, isOff }: WaitingNoteProps) {
  const t = useTranslate()
  const framework = useFramework()
  const state = waitingState(round, framework)
  if (state === 'none') return null
  const count = round.waiting.length
  const least = limitsOf(round.minimumGroupSize).kGroup
  return (
    <div className="collect-waiting">
      <h3>{t('collect:waiting.title', { count })}</h3>
      <p>{t('collect:waiting.why')}</p>
      {state === 'too-few' && (
        <p>{t('collect:waiting.tooFew', { count: least - count })}</p>
      )}
      {state === 'unsafe' && <p>{t(`collect:waiting.unsafe.${round.groups}`, { minimum: least })}</p>}
      {state === 'ready' && (
        <>
          <p>{t('collect:waiting.ready')}</p>
          <button type="button" className="button" disabled={isOff} onClick={() => countWaiting(round.id, framework)}>
            {t('collect:waiting.count')}
          </button>
        </>
      )}
    </div>
  )
}
