import { publish, republish } from '../../analysis/publish.ts'
import { waitingState } from '../../analysis/waiting.ts'
import { newId } from '../../browser/ids.ts'
import { randomBits } from '../../browser/random.ts'
import { tagOf } from '../../exchange/answerCodeRoom.ts'
import type { ComponentId, Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import {
  isFrozen,
  isRevealed,
  newRound,
  settledOf,
  withAnswers,
  withoutSettled,
  withPublished,
  withTally,
  withWaitingCounted,
  type Participant,
  type Round,
  type RoundSetup,
  type Settled,
  type Tally,
} from '../../model/round.ts'
import {
  hasRoomForRound,
  nextRoundNumber,
  roundOf,
  withGrouping,
  withGroupingKept,
  withoutRound,
  withRoomSettled,
  withRound,
  withRoundChanged,
} from '../../model/rounds.ts'
import { scoreOf, withScore } from '../../model/score.ts'
import type { Step } from '../../state/step.ts'
import { appStore } from '../../state/store.ts'

/**
 * Makes a round with a room code that no other round here has.
 *
 * @returns its id; null when nothing may be changed, or there is no room for another
 */
export function addRound(setup: RoundSetup): string | null {
  const { history, isReadOnly } = appStore.getState()
  if (history === null || isReadOnly) return null
  const { present } = history
  if (!hasRoomForRound(present)) return null
  const id = newId()
  const round = newRound(withGroupingKept(present, setup), { id, number: nextRoundNumber(present), tag: newTag(present) })
  appStore.getState().edit(withRound(present, round), { kind: 'round-added', number: round.number })
  return id
}

/**
 * Changes what a round was set up with, as far as it still may: once something has been shown, its components and who
 * takes part stay, the way of grouping is locked, and the smallest group may only grow. Another way of grouping holds
 * for all rounds with the same people.
 */
export function changeRound(id: string, setup: RoundSetup, framework: Framework): void {
  const { history } = appStore.getState()
  const round = history && roundOf(history.present, id)
  if (!history || !round) return
  const grouped = withGrouping(history.present, id, setup.groups)
  const next = withRoundChanged(grouped, id, (each) => changed(each, { ...setup, groups: each.groups }, framework))
  appStore.getState().edit(next, { kind: 'round-changed', number: round.number })
}

function changed(round: Round, setup: RoundSetup, framework: Framework): Round {
  if (!isFrozen(round)) return { ...round, ...keptFor(round, setup) }
  const minimumGroupSize = Math.max(round.minimumGroupSize, setup.minimumGroupSize)
  const { expected, agenda } = setup
  const raised = { ...round, expected, agenda, minimumGroupSize }
  // Without the single answers nothing can be published anew.
  const isSame = minimumGroupSize === round.minimumGroupSize || round.people !== null
  return isSame ? raised : { ...raised, published: republish(raised, framework) }
}

export function removeRound(id: string): void {
  const { history } = appStore.getState()
  const round = history && roundOf(history.present, id)
  if (history && round) {
    appStore.getState().edit(withoutRound(history.present, id), { kind: 'round-removed', number: round.number })
  }
}

/** Takes the answers of some people in, in one step of undo. */
export function takeAnswers(id: string, people: readonly Participant[]): void {
  if (people.length === 0) return
  changeOne(id, ({ number }) => ({ kind: 'answers-added', number, count: people.length }), (round) => withAnswers(round, people))
}

/** Sets the hands of one component; typing them is one step until the field is settled. */
export function setHands(id: string, tally: Tally): void {
  const { history } = appStore.getState()
  if (!history || !roundOf(history.present, id)) return
  const { component } = tally
  const next = withRoundChanged(history.present, id, (round) => withTally(round, tally))
  appStore.getState().edit(next, { kind: 'hands', component }, `hands:${id}:${component}`)
}

/** Counts the answers that wait; nothing while that would show what one or a few of them said. */
export function countWaiting(id: string, framework: Framework): void {
  changeOne(
    id,
    ({ number, waiting }) => ({ kind: 'waiting-counted', number, count: waiting.length }),
    (round) =>
      waitingState(round, framework) === 'ready'
        ? withWaitingCounted(round, (counted) => republish(counted, framework))
        : round,
  )
}

/** Reveals some components; those that were revealed before stay as they were shown. */
export function reveal(id: string, components: readonly ComponentId[], framework: Framework): void {
  changeOne(
    id,
    ({ number, components: all }) => ({
      kind: 'revealed',
      number,
      component: components.length === 1 && all.length > 1 ? (components[0] ?? null) : null,
    }),
    (round) => {
      const fresh = components.filter((component) => !isRevealed(round, component))
      return withPublished(round, publish(round, fresh, framework))
    },
  )
}

/** Keeps what the room agreed on, in the round and as the team's own score and target; when that is nothing, clears it. */
export function settleComponent(id: string, settled: Settled): void {
  if (isNothing(settled)) {
    clearSettled(id, settled.component)
    return
  }
  const { history } = appStore.getState()
  if (!history || !roundOf(history.present, id)) return
  const next = withRoomSettled(history.present, id, settled)
  appStore.getState().edit(next, { kind: 'settled', component: settled.component })
}

/** Takes back what the room agreed on for one component, and the score that came of it; a reason or decision stays. */
export function clearSettled(id: string, component: ComponentId): void {
  const { history } = appStore.getState()
  const round = history && roundOf(history.present, id)
  const settled = round && settledOf(round, component)
  if (!history || !settled) return
  const cleared = withRoundChanged(history.present, id, (each) => withoutSettled(each, component))
  const isOwn = scoreOf(history.present, component).value === settled.value
  const next = isOwn && settled.value !== null ? withScore(cleared, component, null) : cleared
  appStore.getState().edit(next, { kind: 'settled', component })
}

export function closeRound(id: string, now: string): void {
  changeOne(id, ({ number }) => ({ kind: 'round-closed', number }), (round) => ({ ...round, closedAt: now }))
}

export function typeRoundNote(id: string, note: string): void {
  const { history } = appStore.getState()
  const round = history && roundOf(history.present, id)
  if (!history || !round) return
  const next = withRoundChanged(history.present, id, (each) => ({ ...each, note }))
  appStore.getState().edit(next, { kind: 'round-note', number: round.number }, `round-note:${id}`)
}

function isNothing({ value, target, why, decision }: Settled): boolean {
  return value === null && target === null && why === '' && decision === ''
}

function changeOne(id: string, stepOf: (round: Round) => Step, change: (round: Round) => Round): void {
  const { history } = appStore.getState()
  const round = history && roundOf(history.present, id)
  if (!history || !round) return
  appStore.getState().edit(withRoundChanged(history.present, id, change), stepOf(round))
}

/** Answers are one for each component: where there are any, the components stay. */
function keptFor(round: Round, setup: RoundSetup): RoundSetup {
  const hasAnswers = round.participants.length > 0 || round.tallies.length > 0
  if (!hasAnswers) return setup
  const { components, chain, fields } = round
  return { ...setup, components, chain, fields }
}

function newTag({ rounds }: Assessment): string {
  const taken = new Set(rounds.map(({ tag }) => tag))
  let tag = tagOf(randomBits(10))
  while (taken.has(tag)) tag = tagOf(randomBits(10))
  return tag
}
