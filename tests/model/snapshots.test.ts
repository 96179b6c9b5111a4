import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { republish } from '../../src/analysis/publish.ts'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { builtInFramework as framework, walkOf } from '../../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../../src/model/assessment.ts'
import { ofRoomAlone } from '../../src/model/published.ts'
import { withRound, withRoundChanged, withoutRound, forSharing } from '../../src/model/rounds.ts'
import { withSettled, type Round } from '../../src/model/round.ts'
import { withScore } from '../../src/model/score.ts'
import { SNAPSHOT_LIMITS, type Snapshot } from '../../src/model/snapshot.ts'
import {
  snapshotsInOrder,
  takeSnapshot,
  withoutSnapshot,
  withSnapshot,
  withSnapshotNamed,
  type SnapshotGiven,
} from '../../src/model/snapshots.ts'
import { anyAssessment } from '../anyAssessment.ts'
import { assessmentWith, blankRound, roundWith, shown } from '../rounds.ts'
import { sampleRound } from '../sampleRounds.ts'
import { springAndAutumn, taken as takenBy } from '../snapshots.ts'

const fresh = newAssessment(framework, { municipality: 'Vejen', team: 'Ledergruppen', date: '2026-04-14' }, 'a1')
const walk = walkOf(framework).map(({ id }) => id)

const given: SnapshotGiven = {
  id: 's1',
  name: 'Forår',
  note: 'Første gang',
  date: '2026-04-14',
  takenAt: '2026-04-14T13:10:00.000Z',
  nameOf: (component) => `Navn på ${component}`,
}

function taken(assessment: Assessment, change: Partial<SnapshotGiven> = {}): Snapshot {
  return takeSnapshot(assessment, framework, { ...given, ...change })
}

function withRounds(...rounds: readonly Round[]): Assessment {
  return rounds.reduce(withRound, fresh)
}

describe('a snapshot', () => {
  it('says what it is of, and when it was taken', () => {
    expect(taken({ ...fresh, isExample: true })).toMatchObject({
      id: 's1',
      number: 1,
      name: 'Forår',
      note: 'Første gang',
      date: '2026-04-14',
      takenAt: '2026-04-14T13:10:00.000Z',
      assessment: 'a1',
      municipality: 'Vejen',
      team: 'Ledergruppen',
      isExample: true,
      scores: [],
      round: null,
    })
  })

  it('has the framework as it is and is called at that moment, in the order of the walk', () => {
    const { framework: kept } = taken(fresh)
    expect(kept).toMatchObject({ id: framework.id, version: framework.version, scale: framework.scale, rings: framework.rings })
    expect(kept.components.map(({ id }) => id)).toEqual(walk)
    expect(kept.components[0]).toEqual({
      id: 'shared-strategy',
      ring: 'strategic',
      position: 0,
      mirror: 'everyday-life',
      name: 'Navn på shared-strategy',
    })
  })

  it('keeps what it had, whatever is changed afterwards', () => {
    const before = withScore(fresh, 'shared-strategy', 3)
    const snapshot = taken(before)
    const text = JSON.stringify(snapshot)
    const after = withScore(withSnapshot(before, snapshot), 'shared-strategy', 5)
    expect(JSON.stringify(after.snapshots[0])).toBe(text)
    expect(after.snapshots[0]?.scores).toEqual(before.scores)
  })

  it('leaves out scores of components that the framework lacks: they could not be read again', () => {
    expect(taken(withScore(withScore(fresh, 'fremtiden', 3), 'everyday-life', 2)).scores.map(({ component }) => component)).toEqual([
      'everyday-life',
    ])
  })
})

describe('of rounds a snapshot tells', () => {
  const spring = { ...sampleRound(0), id: 'spring' }
  const settled = withSettled(spring, { component: 'shared-strategy', value: 3, target: 4, why: 'Derfor.', decision: 'Gør det.' })

  it('what the latest one that had shown something had shown and settled', () => {
    const { round } = taken(withRounds(settled, blankRound({ id: 'r2', number: 2, tag: 'M4' })))
    expect(round).toEqual({
      number: 1,
      people: 14,
      samePeople: ['spring'],
      published: settled.published.map(ofRoomAlone),
      settled: settled.settled,
    })
  })

  it('no group, which the round may hide later while the snapshot stays as it was', () => {
    const { round } = taken(withRounds(settled))
    expect(settled.published.some(({ groups }) => groups.some(({ status }) => status === 'shown'))).toBe(true)
    expect(round?.published.filter(({ groups, unstated }) => groups.length > 0 || unstated !== null)).toEqual([])
    const hidden = withRoundChanged(withRounds(settled), 'spring', (each) => {
      const raised = { ...each, minimumGroupSize: 100 }
      return { ...raised, published: republish(raised, framework) }
    })
    expect(hidden.rounds[0]?.published.some(({ groups }) => groups.some(({ status }) => status === 'shown'))).toBe(false)
    const text = writeFile(withSnapshot(hidden, taken(withRounds(settled))), 'sharing')
    expect(text).not.toMatch(/"groups": \[[^\]]*"counts": \[/)
  })

  it('nothing where none has shown anything', () => {
    expect(taken(withRounds(roundWith(10))).round).toBeNull()
  })

  it('nobody’s single answers, no code and no note: no more than a file to share', () => {
    const round = { ...shown(roundWith(10)), note: 'Kun til mig' }
    const assessment = withRounds(round)
    const snapshot = taken(assessment)
    expect(snapshot).toEqual(taken(forSharing(assessment)))
    expect(snapshot.round).toMatchObject({ people: forSharing(assessment).rounds[0]?.people })
    const text = JSON.stringify(snapshot)
    expect(text).not.toMatch(/participants|tallies|waiting|"values"|"tag"/)
    for (const { id } of round.participants) expect(text).not.toContain(id)
    expect(text).not.toContain('Kun til mig')
  })

  it('whatever the rounds, the same from the assessment as from what is shared of it', () => {
    fc.assert(
      fc.property(anyAssessment(), (assessment) => {
        expect(taken(assessment)).toEqual(taken(forSharing(assessment)))
      }),
      { numRuns: 50 },
    )
  }, 20_000)

  it('the same people, also when the round that they were in first has been removed since', () => {
    const autumn = { ...sampleRound(1), id: 'autumn', samePeopleAs: 'spring' }
    const both = withRounds(spring, autumn)
    const [first, second] = [taken(withRounds(spring)), taken(withoutRound(both, 'spring'))]
    expect(taken(both).round?.samePeople.toSorted()).toEqual(['autumn', 'spring'])
    expect(first.round?.samePeople).toEqual(['spring'])
    expect(second.round?.samePeople).toContain('spring')
  })
})

describe('snapshots of an assessment', () => {
  const one = taken(fresh)
  const two = withSnapshot(withSnapshot(fresh, one), taken(withSnapshot(fresh, one), { id: 's2', name: 'Efterår' }))

  it('are numbered in the order in which they are taken, and no number comes again', () => {
    expect(two.snapshots.map(({ number }) => number)).toEqual([1, 2])
    expect(taken(withoutSnapshot(two, 's1')).number).toBe(3)
  })

  it('get a number that can be read again, whatever a file says', () => {
    const hostile = { ...two, snapshots: two.snapshots.map((each, index) => (index === 0 ? { ...each, number: SNAPSHOT_LIMITS.number } : each)) }
    const snapshot = taken(hostile, { id: 's3' })
    expect(snapshot.number).toBe(1)
    expect(readFile(writeFile(withSnapshot(hostile, snapshot), 'backup'), framework).ok).toBe(true)
  })

  it('can be named anew, and nothing else of them changes', () => {
    const named = withSnapshotNamed(two, 's1', { name: 'Vinter', note: '' })
    expect(named.snapshots).toEqual([{ ...one, name: 'Vinter', note: '' }, two.snapshots[1]])
    expect(named.snapshots[1]).toBe(two.snapshots[1])
    expect(withSnapshotNamed(two, 'x', { name: 'y', note: '' })).toEqual(two)
  })

  it('can be taken away', () => {
    expect(withoutSnapshot(two, 's1').snapshots).toEqual([two.snapshots[1]])
    expect(withoutSnapshot(two, 'x')).toEqual(two)
  })
})

test('any snapshot that is taken can be read again', () => {
  fc.assert(
    fc.property(anyAssessment(), (assessment) => {
      const more = withSnapshot(assessment, taken(assessment, { id: 'new-one' }))
      expect(readFile(writeFile(more, 'sharing'), framework)).toMatchObject({ ok: true, value: { assessment: { snapshots: more.snapshots } } })
    }),
    { numRuns: 50 },
  )
}, 20_000)

describe('the list of snapshots', () => {
  const two = springAndAutumn()

  it('H65 is ordered by the number, whatever the days say, and numbers only grow', () => {
    const back = takenBy(two, { id: 'x', name: 'Uret stod forkert', date: '2019-01-01' })
    expect(snapshotsInOrder(back).map(({ number }) => number)).toEqual([1, 2, 3])
    expect(snapshotsInOrder({ snapshots: back.snapshots.toReversed() }).map(({ id }) => id)).toEqual(['spring', 'autumn', 'x'])
    const without = withoutSnapshot(back, 'autumn')
    expect(takenBy(without, { id: 'y', name: 'Ny', date: '2026-12-01' }).snapshots.at(-1)?.number).toBe(4)
  })

  it('H62 two of one night have the same day, and are told apart', () => {
    const night = [1, 2].reduce((so, n) => takenBy(so, { id: `n${n}`, name: 'Nat', date: '2026-10-25' }), assessmentWith())
    expect(night.snapshots.map(({ number, date }) => [number, date])).toEqual([[1, '2026-10-25'], [2, '2026-10-25']])
  })
})
