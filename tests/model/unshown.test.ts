import { describe, expect, it } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAssessment } from '../../src/model/assessment.ts'
import type { Published } from '../../src/model/published.ts'
import { firstSetup, newRound, type Round } from '../../src/model/round.ts'
import { withoutRound, withRound, withRoundChanged } from '../../src/model/rounds.ts'
import { roundsUnshown } from '../../src/model/unshown.ts'
import { publishedOf } from '../sampleRounds.ts'

const empty = newAssessment(framework, { municipality: 'Vejen', team: 'x', date: '2026-04-14' }, 'a1')
const two = withRound(withRound(empty, round(1)), round(2))

describe('what a room has seen', () => {
  const seen = { published: publishedOf(0) }
  const shown = withRoundChanged(two, 'r1', (each) => ({ ...each, ...seen }))
  const unshown = (other: typeof two) => roundsUnshown(shown, other).map(({ id }) => id)
  const withFirst = (change: Partial<Published>) =>
    withRoundChanged(shown, 'r1', (each) => ({ ...each, published: each.published.map((one, at) => (at === 0 ? { ...one, ...change } : one)) }))

  it('is there in the same state, read again, and in one that has shown more', () => {
    expect([unshown(shown), unshown(structuredClone(shown)), roundsUnshown(two, shown)]).toEqual([[], [], []])
    expect(unshown(withRoundChanged(shown, 'r2', (each) => ({ ...each, ...seen })))).toEqual([])
  })

  it('is gone with the round, with its reveal, and with that of one component', () => {
    expect([unshown(withoutRound(shown, 'r1')), unshown(two)]).toEqual([['r1'], ['r1']])
    expect(unshown(withRoundChanged(shown, 'r1', (each) => ({ ...each, published: each.published.slice(1) })))).toEqual(['r1'])
  })

  it('is another where a figure of the room or of a group has changed, and the same where it is only hidden', () => {
    const [first] = seen.published
    const groups = first?.groups.map((group) => ({ ...group, status: 'shown', counts: [9, 0, 0, 0, 0] } as const)) ?? []
    expect(unshown(withFirst({ room: { status: 'shown', counts: [9, 0, 0, 0, 0] } }))).toEqual(['r1'])
    expect([unshown(withFirst({ groups })), unshown(withFirst({ groupKind: 'fields' }))]).toEqual([['r1'], ['r1']])
    expect(unshown(withFirst({ room: { status: 'hidden', counts: null } }))).toEqual([])
  })
})

function round(number: number): Round {
  const setup = firstSetup({ components: ['everyday-life'], chain: [], fields: [], minimumGroupSize: 5 })
  return newRound(setup, { id: `r${number}`, number, tag: `7${number}` })
}
