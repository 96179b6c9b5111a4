import { describe, expect, it } from 'vitest'
import { COMPONENTS, lateCounted } from '../../rounds.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { withScore } from '../../../src/model/score.ts'
import { snapshotsInOrder, withoutSnapshot } from '../../../src/model/snapshots.ts'
import { choiceOf } from '../../../src/views/compare/choice.ts'
import { NOW, placeFrom } from '../../../src/views/compare/place.ts'
import { snapshotOf, springAndAutumn } from '../../snapshots.ts'

const two = springAndAutumn()
const moved = withScore(two, COMPONENTS[0] ?? '', 5)

function chosen(assessment: Assessment, query = '') {
  const now = snapshotOf(assessment, { id: NOW, name: 'Nu', date: '2026-11-25' })
  const choice = choiceOf(snapshotsInOrder(assessment), now, placeFrom(query))
  return choice && { pair: [choice.before.id, choice.after.id], times: choice.times.map(({ id }) => id) }
}

describe('where the address names none', () => {
  it('compares the last one with now', () => {
    expect(chosen(moved)).toEqual({ pair: ['autumn', NOW], times: ['spring', 'autumn', NOW] })
  })

  it('compares the last two, when nothing has changed since', () => {
    expect(chosen(two)).toEqual({ pair: ['spring', 'autumn'], times: ['spring', 'autumn'] })
  })

  it('compares the last one with now, where late answers have been counted since', () => {
    const late = { ...two, rounds: two.rounds.map((round) => (round.number === 2 ? lateCounted(round) : round)) }
    expect(chosen(late)?.pair).toEqual(['autumn', NOW])
  })

  it('compares the only one with now, whether or not anything has changed', () => {
    expect(chosen(withoutSnapshot(two, 'spring'))?.pair).toEqual(['autumn', NOW])
    expect(chosen(withoutSnapshot(moved, 'spring'))?.pair).toEqual(['autumn', NOW])
  })

  it('has nothing to compare without a snapshot', () => {
    expect(chosen({ ...two, snapshots: [] })).toBeNull()
  })
})

describe('the address', () => {
  it('names both, in either order', () => {
    expect(chosen(two, 'foer=spring&nu=nu')?.pair).toEqual(['spring', NOW])
    expect(chosen(two, 'foer=autumn&nu=spring')?.pair).toEqual(['autumn', 'spring'])
    expect(chosen(two, 'foer=spring&nu=spring')?.pair).toEqual(['spring', 'spring'])
  })

  it('may name one that is deleted: then it is as if it named none', () => {
    expect(chosen(moved, 'foer=gone&nu=gone')?.pair).toEqual(['autumn', NOW])
    expect(chosen(moved, 'nu=spring')?.pair).toEqual(['spring', 'spring'])
  })
})
