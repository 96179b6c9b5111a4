import { leaveTo } from '../../../browser/address.ts'
import type { Framework } from '../../../framework/framework.ts'
import type { Assessment } from '../../../model/assessment.ts'
import { firstSetup, ROUND_LIMITS, setupAgain, type Round, type RoundSetup } from '../../../model/round.ts'
import { hasRoomForRound, isGroupingLocked, latestRound } from '../../../model/rounds.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { focusSoon } from '../../../ui/focus.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { hashOfView } from '../../route.ts'
import { useFramework } from '../../settings.ts'
import { useOnce } from '../../useOnce.ts'
import { closeLayer } from '../../useRoute.ts'
import { itemOf, itemOfTask, ROUND_NAME, taskFrom, type Place, type RoundTask } from '../places.ts'
import { addRound, changeRound } from '../roundActions.ts'
import { RoundForm } from './RoundForm.tsx'

export interface RoundDialogProps {
  readonly assessment: Assessment
  /** What is asked for: see places.ts. */
  readonly item: string | null
}

/** Sets a round up: a new one, another with the same people, or a change of one. */
export function RoundDialog({ assessment, item }: RoundDialogProps) {
  const t = useTranslate()
  const framework = useFramework()
  const once = useOnce()
  const task = taskFrom(item)
  const named = task.kind === 'new' ? null : (assessment.rounds.find(({ number }) => number === task.number) ?? null)
  const known = task.kind === 'change' ? named : null
  const kind = known || task.kind !== 'change' ? task.kind : 'new'

  const setup = setupFor(task, named, { assessment, framework })

  function keep(written: RoundSetup) {
    once(() => {
      if (known) {
        changeRound(known.id, written, framework)
        closeLayer()
        return
      }
      const number = assessment.rounds.reduce((most, round) => Math.max(most, round.number), 0) + 1
      if (addRound(written) !== null) land({ number }, 'prepare')
    })
  }

  return (
    <Dialog title={t(`workshop:setup.title.${kind}`)} closeLabel={t('shell:close')} onClose={closeLayer}>
      <RoundForm
        name={`${assessment.id}:${itemOfTask(task)}`}
        setup={setup}
        round={known}
        isGroupingLocked={known ? isGroupingLocked(assessment, known) : setup.samePeopleAs !== null}
        refusal={known || hasRoomForRound(assessment) ? null : t('workshop:setup.full', { limit: ROUND_LIMITS.rounds })}
        submitText={known ? t('workshop:setup.save') : t('workshop:setup.add')}
        onSubmit={keep}
      />
    </Dialog>
  )
}

function land(round: Pick<Round, 'number'>, place: Place): void {
  leaveTo(hashOfView('workshop', itemOf(round, place)))
  focusSoon(ROUND_NAME)
}

interface Ground {
  readonly assessment: Assessment
  readonly framework: Framework
}

/** Others than before: the choices of the last round are a better start than none, but for who comes. */
function setupFor(task: RoundTask, named: Round | null, { assessment, framework }: Ground): RoundSetup {
  if (named) return task.kind === 'again' ? setupAgain(named) : named
  const last = latestRound(assessment)
  if (last) return { ...setupAgain(last), samePeopleAs: null, expected: null }
  return firstSetup({
    components: framework.components.map(({ id }) => id),
    chain: framework.chain.map(({ id }) => id),
    fields: framework.fields,
    minimumGroupSize: framework.defaults.minimumGroupSize,
  })
}
