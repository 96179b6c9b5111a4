import { describe, expect, it } from 'vitest'
import { isSameShown } from '../../src/analysis/sameShown.ts'
import type { Round } from '../../src/model/round.ts'
import { withRound } from '../../src/model/rounds.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { assessmentWith, COMPONENTS, lateCounted } from '../rounds.ts'
import { sampleRound } from '../sampleRounds.ts'
import { snapshotOf } from '../snapshots.ts'

const [first = '', second = ''] = COMPONENTS
const spring = sampleRound(0)

function snapshotWith(...rounds: readonly Round[]): Snapshot {
  return snapshotOf(rounds.reduce(withRound, assessmentWith()), { id: 'x', name: 'X', date: '2026-04-14' })
}

const taken = snapshotWith(spring)

describe('two snapshots show the same', () => {
  it('where nothing was shown between them', () => {
    expect(isSameShown(taken, snapshotWith(spring), null)).toBe(true)
    expect(isSameShown(snapshotWith(), snapshotWith(), null)).toBe(true)
  })

  it('where a later round of the same people has shown nothing yet', () => {
    const later = { ...sampleRound(1), id: 'round-9', samePeopleAs: spring.id, published: [] }
    expect(isSameShown(taken, snapshotWith(spring, later), null)).toBe(true)
  })
})

describe('two snapshots show something else', () => {
  it('where late answers were counted in the same round, for as many components', () => {
    const counted = lateCounted(spring)
    expect(counted.published).toHaveLength(spring.published.length)
    expect(isSameShown(taken, snapshotWith(counted), null)).toBe(false)
    expect(isSameShown(taken, snapshotWith(counted), first)).toBe(false)
  })

  it('where a round was removed, and another one got its number', () => {
    expect(isSameShown(taken, snapshotWith({ ...spring, id: 'another' }), null)).toBe(false)
    expect(isSameShown(taken, snapshotWith({ ...sampleRound(1), id: 'another', number: 1 }), null)).toBe(false)
  })

  it('where one more component was revealed: of that one, and not of the others', () => {
    const before = snapshotWith({ ...spring, published: spring.published.filter(({ component }) => component !== second) })
    expect(isSameShown(before, taken, null)).toBe(false)
    expect(isSameShown(before, taken, second)).toBe(false)
    expect(isSameShown(before, taken, first)).toBe(true)
  })

  it('where only one of them tells of a round, or they are of two assessments', () => {
    expect(isSameShown(snapshotWith(), taken, null)).toBe(false)
    expect(isSameShown(taken, { ...taken, assessment: 'b' }, null)).toBe(false)
  })
})
