import type { ComponentId, Framework } from '../../framework/framework.ts'
import type { AgendaId } from '../../model/agenda.ts'
import { roundOf } from '../../model/rounds.ts'
import { isFrozen, type Round } from '../../model/round.ts'
import { liveOf, setLive, useLive } from '../../state/live.ts'
import { placeOfComponent, stepBack, stepOn, type Slide, type StagePlace } from '../../state/stagePlace.ts'
import { stageFactsOf } from '../../state/stageShow.ts'
import { appStore } from '../../state/store.ts'
import { openLayer } from '../useRoute.ts'
import { reveal } from '../workshop/roundActions.ts'
import { PATIENCE, type StageHold } from './held.ts'
import type { Lead } from './stageKeys.ts'

/** The two presses of a double click, or a clicker that bounces, lie closer together than this, in milliseconds. */
const BOUNCE = 700

/**
 * Goes one step on, and reveals what that step reveals; with answers missing only at a second press. The second half of
 * a double click is no press of its own: it neither reveals nor leaves at once what has just been revealed.
 *
 * @returns why nothing happened
 */
export function pressOn(id: string, framework: Framework, now = new Date()): StageHold {
  const round = openRound(id)
  if (round === null) return null
  const live = liveOf(useLive.getState(), id)
  const waited = sinceMoment(live.warnedAt, now)
  if (waited < BOUNCE) return 'early'
  if (sinceMoment(live.revealedAt, now) < BOUNCE) return null
  const isSecond = waited <= PATIENCE
  const { place, reveal: revealed, held } = stepOn(live.place, stageFactsOf(round, live, framework), isSecond)
  if (held !== null) {
    const at = now.toISOString()
    setLive(id, { warnedAt: held === 'early' ? at : null, nobodyAt: held === 'nobody' ? at : null })
    return held
  }
  if (revealed.length > 0) reveal(id, revealed, framework)
  const revealedAt = revealed.length > 0 ? now.toISOString() : null
  setLive(id, { place, isBlank: false, warnedAt: null, nobodyAt: null, revealedAt })
  return null
}

/** In milliseconds; without end when there was no such moment, or the clock was set back. */
function sinceMoment(moment: string | null, now: Date): number {
  const since = moment === null ? -1 : now.getTime() - Date.parse(moment)
  return since < 0 ? Infinity : since
}

export function pressBack(id: string, framework: Framework): void {
  const round = openRound(id)
  if (round === null) return
  const live = liveOf(useLive.getState(), id)
  moveTo(id, stepBack(live.place, stageFactsOf(round, live, framework)))
}

/** Does what a key asks of the stage, wherever it was pressed; full screen belongs to each window. */
export function leadStage(lead: Exclude<Lead, 'full'>, id: string, framework: Framework): void {
  if (lead === 'on') pressOn(id, framework)
  if (lead === 'back') pressBack(id, framework)
  if (lead === 'blank') toggleBlank(id)
  if (lead === 'clock') toggleClock(id)
  if (lead === 'decide') decide(id)
}

/** Asks what the room settles for the component that is on the stage: after a reveal, until the round is closed. */
function decide(id: string): void {
  const round = openRound(id)
  const { component } = liveOf(useLive.getState(), id).place
  if (round === null || component === null || !isFrozen(round) || round.closedAt !== null) return
  setLive(id, {})
  openLayer('settle', component)
}

export function goToSlide(id: string, slide: Exclude<Slide, 'component'>): void {
  moveTo(id, { slide, component: null, phase: 'question' })
}

export function goToComponent(id: string, component: ComponentId): void {
  const round = openRound(id)
  if (round === null) return
  moveTo(id, placeOfComponent(component, { revealed: round.published.map((each) => each.component) }))
}

export function toggleBlank(id: string): void {
  setLive(id, { isBlank: !liveOf(useLive.getState(), id).isBlank })
}

export function toggleClock(id: string): void {
  setLive(id, { isClockShown: !liveOf(useLive.getState(), id).isClockShown })
}

/** Begins an item of the agenda, and the workshop with the first one. @param now - ISO 8601, in UTC */
export function beginItem(id: string, item: AgendaId, now: string): void {
  const { startedAt } = liveOf(useLive.getState(), id)
  setLive(id, { item, itemStartedAt: now, startedAt: startedAt ?? now })
}

function moveTo(id: string, place: StagePlace): void {
  setLive(id, { place, isBlank: false, warnedAt: null, nobodyAt: null, revealedAt: null })
}

function openRound(id: string): Round | null {
  const { history } = appStore.getState()
  return history ? roundOf(history.present, id) : null
}
