// A plan for tests: actions told by what differs, in an assessment that is open as the app has it.
import { newAction, type Action } from '../src/model/action.ts'
import type { Assessment } from '../src/model/assessment.ts'
import type { Settled } from '../src/model/round.ts'
import { withScore, withTarget } from '../src/model/score.ts'
import { newHistory } from '../src/state/history.ts'
import { appStore } from '../src/state/store.ts'
import { assessmentWith, blankRound } from './rounds.ts'

export function actionWith(id: string, change: Partial<Action> = {}): Action {
  return { ...newAction(`Handling ${id}`), id, ...change }
}

export function decided(component: string, decision: string): Settled {
  return { component, value: 2, target: 4, why: 'Vi ser det hver dag', decision }
}

/** Six actions: one late, one under way, one done; a component below its target without an action, and one decision. */
export function planAssessment(): Assessment {
  const round = blankRound({ settled: [decided('shared-strategy', 'Lederne gennemgår strategien')] })
  const scored = withTarget(withScore(assessmentWith(round), 'clear-leadership', 2), 'clear-leadership', 4)
  return {
    ...scored,
    actions: [
      actionWith('a1', { text: 'Skriv handleveje', component: 'roles-and-pathways', owner: 'PPR-leder', due: '2027-06-01', status: 'begun' }),
      actionWith('a2', { text: 'Aftal en pulje', component: 'funding-incentives', owner: 'Økonomichef', due: '2027-01-15' }),
      actionWith('a3', { text: 'Vedtag mål', component: 'roles-and-pathways', owner: 'PPR-leder', status: 'done' }),
      actionWith('a4', { text: 'Find et sted' }),
    ],
  }
}

export function openPlan(assessment: Assessment, isReadOnly = false): void {
  appStore.setState({ history: newHistory(assessment), isReadOnly })
}
