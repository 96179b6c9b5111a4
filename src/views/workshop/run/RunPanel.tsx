import { LIMITS } from '../../../model/assessment.ts'
import { isFrozen, type Round } from '../../../model/round.ts'
import { appStore } from '../../../state/store.ts'
import { TypingField } from '../../../ui/TypingField.tsx'
import { useTranslate } from '../../../wording/i18n.ts'
import { typeRoundNote } from '../roundActions.ts'
import { SettleList } from '../settle/SettleList.tsx'
import { AgendaPanel } from './AgendaPanel.tsx'
import { StagePanel } from './StagePanel.tsx'
import type { Run } from './useRun.ts'

export interface RunPanelProps {
  readonly round: Round
  readonly run: Run
  readonly isReadOnly: boolean
}

/** Leads the workshop: the stage, the agenda, the notes, and what the room settles. */
export function RunPanel({ round, run, isReadOnly }: RunPanelProps) {
  const t = useTranslate()
  return (
    <div className="workshop-columns">
      <div className="workshop-stack">
        <StagePanel round={round} run={run} isReadOnly={isReadOnly} />
        {round.closedAt !== null && <p className="round-closed">{t('workshop:settle.closed')}</p>}
        {isFrozen(round) && <SettleList round={round} isReadOnly={isReadOnly || round.closedAt !== null} run={run} />}
      </div>
      <div className="workshop-stack">
        <AgendaPanel round={round} live={run.live} isReadOnly={isReadOnly} />
        <section className="desk-card">
          <TypingField
            key={round.id}
            label={t('workshop:note.label')}
            value={round.note}
            maxLength={LIMITS.note}
            isLong
            isReadOnly={isReadOnly}
            help={t('workshop:note.reminder')}
            onType={(note) => typeRoundNote(round.id, note)}
            onRest={() => appStore.getState().settle()}
          />
        </section>
      </div>
    </div>
  )
}
