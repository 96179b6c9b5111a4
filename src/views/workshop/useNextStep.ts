import type { Round } from '../../model/round.ts'
import { stageFactsOf } from '../../state/stageShow.ts'
import { useFramework } from '../settings.ts'
import { goToView } from '../useRoute.ts'
import { closeRound } from './roundActions.ts'
import { nextStepOf, type NextStep } from './nextStep.ts'
import { itemOf, type Place } from './places.ts'
import { focusSettleList } from './settle/settleFocus.ts'
import type { Run } from './run/useRun.ts'

export interface NextStepPlace {
  readonly place: Place
  readonly run: Run
}

/** What comes next, and what takes that step. */
export function useNextStep(round: Round, { place, run }: NextStepPlace): {
  readonly step: NextStep
  readonly take: () => void
} {
  const framework = useFramework()
  const { live, isStageOpen } = run
  const facts = stageFactsOf(round, live, framework)
  const step = nextStepOf({ round, stage: live.place, facts, place, isStageOpen })
  return { step, take: () => takeStep(step, round, { place, run }) }
}

function takeStep(step: NextStep, round: Round, { place, run }: NextStepPlace): void {
  const go = (to: Place) => to !== place && goToView('workshop', itemOf(round, to))
  switch (step.kind) {
    case 'collect':
      go('collect')
      return
    case 'run':
      go('run')
      return
    case 'stage':
      run.openStage()
      return
    case 'settle':
      run.settle(step.component)
      return
    case 'settle-rest':
      go('run')
      focusSettleList()
      return
    case 'close':
      if (place === 'close') closeRound(round.id, new Date().toISOString())
      go('close')
      return
    case 'understanding':
      goToView('understanding')
      return
    default:
      if (run.on() === null) go('run')
  }
}

