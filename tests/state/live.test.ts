import { beforeEach, expect, it, test } from 'vitest'
import { liveFrom, liveOf, setLive, useLive, type Live } from '../../src/state/live.ts'
import { FIRST_PLACE } from '../../src/state/stagePlace.ts'

const first = liveFrom(null)

beforeEach(() => useLive.setState(first))

test('a workshop begins at its beginning, with all revealed at once', () => {
  expect(first).toEqual({
    round: null, order: 'all', place: FIRST_PLACE, isBlank: false, isClockShown: false,
    startedAt: null, item: null, itemStartedAt: null, warnedAt: null, nobodyAt: null, revealedAt: null,
  })
})

test('another round begins at its beginning', () => {
  setLive('r1', { isBlank: true, order: 'one' })
  setLive('r1', { isClockShown: true })
  expect(useLive.getState()).toMatchObject({ round: 'r1', isBlank: true, order: 'one', isClockShown: true })
  expect(liveOf(useLive.getState(), 'r2')).toEqual({ ...first, round: 'r2' })
  setLive('r2', { isClockShown: true })
  expect(useLive.getState()).toEqual({ ...first, round: 'r2', isClockShown: true })
})

test('H78 what was stored is taken up as it was, but for a warning that has had its time', () => {
  const live: Live = {
    round: 'r1', order: 'one', place: { slide: 'component', component: 'everyday-life', phase: 'settled' }, isBlank: true,
    isClockShown: true, startedAt: '2026-04-14T07:00:00.000Z', item: 'talks', itemStartedAt: '2026-04-14T08:00:00.000Z',
    warnedAt: '2026-04-14T08:00:00.000Z', nobodyAt: '2026-04-14T08:00:00.000Z',
    revealedAt: '2026-04-14T08:00:00.000Z',
  }
  expect(liveFrom(JSON.parse(JSON.stringify(live)))).toEqual({ ...live, warnedAt: null, nobodyAt: null, revealedAt: null })
})

it.each<unknown>([
  undefined, 7, 'x', [], { round: 7, order: 'both', place: 'join', isBlank: 'yes', startedAt: 'i morgen', item: 'lunch' },
  { place: { slide: 'component', component: null, phase: 'revealed' } },
  { place: { slide: 'join', component: 'everyday-life', phase: 'revealed' } },
  { place: { slide: 'toString', component: null, phase: 'question' } },
])('H48 what makes no sense is left at its beginning: %j', (stored) => {
  expect(liveFrom(stored)).toEqual(first)
})

test('a phase that makes no sense is the question: nothing is shown by accident', () => {
  const place = { slide: 'component', component: 'everyday-life', phase: 'shown' }
  expect(liveFrom({ place }).place).toEqual({ ...place, phase: 'question' })
})
