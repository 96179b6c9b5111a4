import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { withAnswers } from '../../src/model/round.ts'
import { withRound } from '../../src/model/rounds.ts'
import { withScore } from '../../src/model/score.ts'
import { MAX_SNAPSHOTS } from '../../src/model/snapshot.ts'
import { snapshotsInOrder, withoutSnapshot, withSnapshotNamed } from '../../src/model/snapshots.ts'
import { anyRounds } from '../arbitraries.ts'
import { assessmentWith, blankRound, COMPONENTS, people, revealedRound } from '../rounds.ts'
import { sampleRound, samplePeople } from '../sampleRounds.ts'
import { scored, snapshotOf, SPRING, springAndAutumn, taken, WHY } from '../snapshots.ts'

const given = { id: 's', name: 'Forår 2026', date: '2026-04-14' }

describe('a snapshot', () => {
  it('holds scores, names and the framework as they are', () => {
    const snapshot = snapshotOf(scored(assessmentWith(), SPRING, [3]), given)
    expect(snapshot).toMatchObject({ ...given, number: 1, note: '', assessment: 'a1', municipality: 'Ærø', team: 'Ledergruppen', round: null })
    expect(snapshot.framework).toMatchObject({ id: framework.id, version: framework.version, scale: framework.scale, rings: framework.rings })
    expect(snapshot.framework.components.map(({ id }) => id)).toEqual(COMPONENTS)
    expect(snapshot.framework.components[0]?.name).toBe(`Navn på ${COMPONENTS[0]}`)
    expect(snapshot.scores[0]).toMatchObject({ component: COMPONENTS[0], value: 2, target: 3 })
  })

  it('leaves out scores of components that the framework does not have', () => {
    expect(snapshotOf(withScore(assessmentWith(), 'no-such', 3), given).scores).toEqual([])
  })

  it('holds what the latest round that had shown something had shown, and why the room said so', () => {
    const [spring, autumn] = springAndAutumn().snapshots
    expect(spring?.round).toMatchObject({ number: 1, people: 14, samePeople: ['round-1'] })
    expect(spring?.round?.settled).toMatchObject([{ why: WHY }])
    expect(spring?.round?.published).toEqual(sampleRound(0).published)
    expect(autumn?.round?.number).toBe(2)
    const unshown = withRound(assessmentWith(sampleRound(0)), withAnswers(blankRound({ id: 'r2', number: 2 }), samplePeople()))
    expect(snapshotOf(unshown, given).round?.number).toBe(1)
  })

  it('knows the rounds with the same people', () => {
    const first = revealedRound(people(6, () => 3), 'leaders-staff', 1)
    const again = { ...revealedRound(people(6, () => 4), 'leaders-staff', 2), samePeopleAs: first.id }
    expect(snapshotOf(assessmentWith(first, again), given).round?.samePeople).toEqual(expect.arrayContaining(['round-1', 'round-2']))
  })

  it('holds nobody’s single answers, whatever the rounds', () => {
    fc.assert(
      fc.property(anyRounds(), (rounds) => {
        const text = JSON.stringify(snapshotOf(assessmentWith(...rounds), given).round)
        expect(text).not.toMatch(/"(participants|tallies|waiting|note)"/)
        const ids = rounds.flatMap(({ participants, waiting }) => [...participants, ...waiting].map(({ id }) => `"${id}"`))
        expect(ids.filter((id) => text.includes(id))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('the list', () => {
  const two = springAndAutumn()

  it('H65 is ordered by the number, whatever the days say, and numbers only grow', () => {
    const back = taken(two, { id: 'x', name: 'Uret stod forkert', date: '2019-01-01' })
    expect(snapshotsInOrder(back).map(({ number }) => number)).toEqual([1, 2, 3])
    const shuffled = { snapshots: back.snapshots.toReversed() }
    expect(snapshotsInOrder(shuffled).map(({ id }) => id)).toEqual(['spring', 'autumn', 'x'])
    const without = withoutSnapshot(back, 'autumn')
    expect(taken(without, { id: 'y', name: 'Ny', date: '2026-12-01' }).snapshots.at(-1)?.number).toBe(4)
  })

  it('H62 two of one night have the same day, and are told apart', () => {
    const night = [1, 2].reduce((so, n) => taken(so, { id: `n${n}`, name: 'Nat', date: '2026-10-25' }), assessmentWith())
    expect(night.snapshots.map(({ number, date }) => [number, date])).toEqual([[1, '2026-10-25'], [2, '2026-10-25']])
  })

  it('is renamed, and nothing else of it changes', () => {
    const renamed = withSnapshotNamed(two, 'spring', { name: 'Før', note: 'Første gang' })
    const [was, is] = [two.snapshots[0], renamed.snapshots[0]]
    expect(is).toEqual({ ...was, name: 'Før', note: 'Første gang' })
    expect(renamed.snapshots[1]).toBe(two.snapshots[1])
  })

  it('keeps what was taken when the assessment moves on', () => {
    const moved = withScore(two, COMPONENTS[0] ?? '', 5)
    expect(moved.snapshots).toBe(two.snapshots)
  })

  it('loses only what is deleted', () => {
    expect(withoutSnapshot(two, 'spring').snapshots.map(({ id }) => id)).toEqual(['autumn'])
    expect(withoutSnapshot(two, 'no-such').snapshots).toEqual(two.snapshots)
  })

  it('has room for years', () => {
    expect(MAX_SNAPSHOTS).toBeGreaterThanOrEqual(24)
  })
})
