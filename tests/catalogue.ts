// A catalogue for tests: an assessment with interventions, open as the app has it.
import { builtInFramework as framework } from '../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../src/model/assessment.ts'
import { newIntervention, type Intervention } from '../src/model/intervention.ts'
import { newHistory } from '../src/state/history.ts'
import { appStore } from '../src/state/store.ts'

const DETAILS = { municipality: 'Ærø', team: 'Ledergruppen', date: '2026-04-14' }

/** Each is told by its name; the steps go round, from the foot up. */
export function catalogueOf(told: readonly (Partial<Intervention> & Pick<Intervention, 'name'>)[]): Assessment {
  const interventions = told.map((each, index) => {
    const step = framework.ladder[index % framework.ladder.length]?.id ?? ''
    return { ...newIntervention(`i${index + 1}`, each.name, step), ...each }
  })
  return { ...newAssessment(framework, DETAILS, 'kommune'), interventions }
}

export function openCatalogue(assessment: Assessment): void {
  appStore.setState({ history: newHistory(assessment), isReadOnly: false })
}

export function nowOpen(): Assessment {
  const { history } = appStore.getState()
  if (!history) throw new Error('Nothing is open')
  return history.present
}

/** The kinds of the steps that can be undone, the oldest first. */
export function stepsDone(): readonly string[] {
  return appStore.getState().history?.past.map(({ step }) => step.kind) ?? []
}
