import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSnapshots } from '../../src/analysis/snapshotComparison.ts'
import type { ScoreValue } from '../../src/model/rating.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { assessmentWith, COMPONENTS, people, revealedRound } from '../rounds.ts'
import { scored, snapshotOf, springAndAutumn } from '../snapshots.ts'

const [spring, autumn] = springAndAutumn().snapshots as [Snapshot, Snapshot]
const at = (id: string) => ({ id, name: id, date: '2026-04-14' })

function anySnapshot(id: string): fc.Arbitrary<Snapshot> {
  const value = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom<ScoreValue>('unknown', null))
  const target = fc.option(fc.integer({ min: 1, max: 5 }))
  const of = { minLength: COMPONENTS.length, maxLength: COMPONENTS.length }
  return fc.tuple(fc.array(value, of), fc.array(target, of)).map(([values, targets]) => snapshotOf(scored(assessmentWith(), values, targets), at(id)))
}

/** Only some of the components, as another framework would have them. */
function only(snapshot: Snapshot, keep: (index: number) => boolean): Snapshot {
  const components = snapshot.framework.components.filter((_, index) => keep(index))
  const ids = new Set(components.map(({ id }) => id))
  return { ...snapshot, framework: { ...snapshot.framework, components }, scores: snapshot.scores.filter(({ component }) => ids.has(component)) }
}

describe('by hand', () => {
  const compared = compareSnapshots(spring, autumn)

  it('counts what has gone up, stood still and gone down', () => {
    expect([compared.up, compared.still, compared.down]).toEqual([11, 3, 1])
    expect(compared.changes.map(({ change }) => change)).toEqual([1, 1, -1, 2, 0, 1, 0, null, 1, 2, 0, 1, 1, 1, 1, 1])
  })

  it('holds the targets of before against the levels of now', () => {
    expect(compared.changes.slice(0, 5).map(({ target, outcome }) => [target, outcome])).toEqual([
      [3, 'reached'],
      [4, 'reached'],
      [3, 'missed'],
      [3, 'reached'],
      [null, null],
    ])
  })

  it('takes what is not known for no change, in either direction', () => {
    const pairs = [[null, 3], [3, null], ['unknown', 3], [3, 'unknown'], [null, null], ['unknown', 'unknown'], [null, 'unknown']] as const
    for (const [before, after] of pairs) {
      const [one, other] = [before, after].map((value) => snapshotOf(scored(assessmentWith(), [value], [2]), at('x'))) as [Snapshot, Snapshot]
      expect(compareSnapshots(one, other)).toMatchObject({ up: 0, still: 0, down: 0 })
      expect(compareSnapshots(one, other).changes[0]).toMatchObject({ before, after, change: null })
    }
  })

  it('names what only one of them has', () => {
    const [few, late] = [only(spring, (index) => index !== 0), only(autumn, (index) => index !== 1)]
    const some = compareSnapshots(few, late)
    expect(some.onlyAfter.map(({ id }) => id)).toEqual([COMPONENTS[0]])
    expect(some.onlyBefore.map(({ id }) => id)).toEqual([COMPONENTS[1]])
    expect(some.changes).toHaveLength(14)
  })

  it('compares nothing where the scales differ', () => {
    const other = { ...autumn, framework: { ...autumn.framework, scale: { min: 1, max: 4 } } }
    expect(compareSnapshots(spring, other)).toMatchObject({ isSameScale: false, changes: [], up: 0, still: 0, down: 0 })
  })

  it('says whether the people were the same, as far as it is known', () => {
    const first = revealedRound(people(6, () => 3), 'leaders-staff', 1)
    const again = { ...revealedRound(people(6, () => 4), 'leaders-staff', 2), samePeopleAs: first.id }
    const [one, two] = [assessmentWith(first), assessmentWith(first, again)].map((each) => snapshotOf(each, at('x'))) as [Snapshot, Snapshot]
    expect(compareSnapshots(one, two).isSamePeople).toBe(true)
    expect(compared.isSamePeople).toBe(false)
    expect(compareSnapshots(one, snapshotOf(assessmentWith(), at('y'))).isSamePeople).toBeNull()
  })
})

describe('whatever the snapshots', () => {
  it('compared with itself nothing has moved', () => {
    fc.assert(
      fc.property(anySnapshot('a'), (one) => {
        const { changes, up, down } = compareSnapshots(one, one)
        expect([up, down]).toEqual([0, 0])
        expect(changes.every(({ change, before }) => change === (typeof before === 'number' ? 0 : null))).toBe(true)
      }),
    )
  })

  it('turned round, the signs turn', () => {
    fc.assert(
      fc.property(anySnapshot('a'), anySnapshot('b'), (one, other) => {
        const [there, back] = [compareSnapshots(one, other), compareSnapshots(other, one)]
        expect([there.up, there.still, there.down]).toEqual([back.down, back.still, back.up])
        expect(there.changes.map(({ change }) => change)).toEqual(back.changes.map(({ change }) => (change === null || change === 0 ? change : -change)))
        expect([there.isSamePeople, there.isSameScale]).toEqual([back.isSamePeople, back.isSameScale])
      }),
    )
  })

  it('each component is counted once, or named as not compared', () => {
    const kept = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(anySnapshot('a'), anySnapshot('b'), kept, (one, other, keep) => {
        const few = only(one, (index) => keep[index] ?? true)
        const { changes, up, still, down, onlyBefore, onlyAfter } = compareSnapshots(few, other)
        expect(changes.length + onlyAfter.length).toBe(16)
        expect(onlyBefore).toEqual([])
        expect(up + still + down).toBe(changes.filter(({ change }) => change !== null).length)
      }),
    )
  })
})
