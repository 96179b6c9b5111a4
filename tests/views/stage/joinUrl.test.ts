import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readRoundFragment } from '../../../src/exchange/answerCodeLink.ts'
import { builtInFramework as framework, walkOf } from '../../../src/framework/framework.ts'
import { joinUrlOf } from '../../../src/views/stage/joinUrl.ts'
import { answeredRound } from '../../sampleRounds.ts'

const SET = 'https://eksempel.dk/svar/'
beforeAll(() => vi.stubGlobal('location', { href: 'http://localhost/' }))
afterAll(() => vi.unstubAllGlobals())

const walk = walkOf(framework).map(({ id }) => id)

it('carries the round and the picked components, in at most 120 bytes', () => {
  const round = { ...answeredRound(), components: [walk[9] ?? '', walk[2] ?? ''] }
  const url = joinUrlOf(round, framework, SET) ?? ''
  expect(url.startsWith(`${SET}#runde=`)).toBe(true)
  expect(url.length).toBeLessThanOrEqual(120)
  const read = readRoundFragment(url.slice(SET.length))
  expect(read).toMatchObject({ ok: true, value: { tag: '7K', round: 1, picked: [2, 9] } })
})

it('is nothing once the round is closed, or where phones reach no page', () => {
  expect(joinUrlOf({ ...answeredRound(), closedAt: '2026-04-14T08:00:00.000Z' }, framework, SET)).toBeNull()
  expect(joinUrlOf(answeredRound(), framework, 'http://localhost/')).toBeNull()
})
