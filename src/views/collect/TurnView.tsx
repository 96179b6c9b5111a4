import type { Assessment } from '../../model/assessment.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { PhoneWordsProvider } from '../phone/phoneWords.ts'
import { useFramework } from '../settings.ts'
import { leaveView } from '../useRoute.ts'
import { isOpenForTurns, roundOfTurn } from './turn.ts'
import { Turns } from './Turns.tsx'
import { useParticipantWords } from './useParticipantWords.ts'
import '../phone/phone.css'
import '../phone/answering.css'
import './turn.css'

export interface TurnViewProps {
  readonly assessment: Assessment
  /** What the address names within the view; null for nothing. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** One laptop passed round: each rates in private on it, and nothing of the answers before is to be seen. */
export function TurnView({ assessment, item, isReadOnly }: TurnViewProps) {
  const words = useParticipantWords(useFramework())
  const round = roundOfTurn(assessment, item)
  if (round === null) return <NoTurn reason="none" />
  if (!isOpenForTurns(round)) return <NoTurn reason="closed" />
  if (words === 'missing') return <NoTurn reason="offline" />
  if (words === null) return null
  return (
    <PhoneWordsProvider value={words}>
      <Turns key={round.id} round={round} item={item} isReadOnly={isReadOnly} />
    </PhoneWordsProvider>
  )
}

function NoTurn({ reason }: { readonly reason: 'none' | 'closed' | 'offline' }) {
  const t = useTranslate()
  return (
    <main className="phone turn turn-between">
      <h1 tabIndex={-1}>{t('turn:no.title')}</h1>
      <p className="phone-lead">{t(`turn:no.${reason}`)}</p>
      <div className="phone-actions">
        <button type="button" className="button button-primary" onClick={() => leaveView('workshop')}>
          {t('turn:leave')}
        </button>
      </div>
    </main>
  )
}
