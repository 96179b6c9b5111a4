import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readFile } from '../../src/exchange/file.ts'
import { snapshotPlace } from '../../src/exchange/place.ts'
import { problemsOfSnapshot } from '../../src/exchange/senseOfTakenHome.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { MAX_ACTIONS } from '../../src/model/action.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { INTERVENTION_LIMITS } from '../../src/model/intervention.ts'
import { ROUND_LIMITS } from '../../src/model/round.ts'
import { MAX_SNAPSHOTS, SNAPSHOT_LIMITS } from '../../src/model/snapshot.ts'

const text = readFileSync(new URL('../fixtures/plan-v4.json', import.meta.url), 'utf8')

type Path = readonly (string | number)[]

const ACTION = ['actions', 0]
const SNAPSHOT = ['snapshots', 0]
const SCRIPT = '<script>alert(1)</script>'
const DAYS = ['2026-02-30', '31-12-2026', '2026-13-01', '', 'i morgen', 1e15, '0001-01-01', '2026-11-30T09:00:00Z']

test('the fixture makes sense', () => {
  expect(toldOf([], null)).toEqual([])
})

describe('H13 what is there twice is told with both places', () => {
  it('the id of two actions', () => {
    expect(toldOf(['actions', 2, 'id'], 'a1f0c2a5-0001-4b0a-9c77-5e2f1a6b9d01')).toEqual([
      'action 2 id: once "a1f0c2a5-0001-4b0a-9c77-5e2f1a6b9d01", as action 0 id',
    ])
  })

  it('an intervention of an action', () => {
    const [one] = interventionIds()
    expect(toldOf([...ACTION, 'interventions'], [one, one])).toEqual([
      `action 0 interventions.1: once "${one}", as action 0 interventions.0`,
    ])
  })

  it('the id or number of two snapshots, but not the name', () => {
    expect(toldOf(['snapshots', 1, 'id'], 'b2f0c2a5-0001-4b0a-9c77-5e2f1a6b9d01')).toEqual([
      'snapshot 1 id: once "b2f0c2a5-0001-4b0a-9c77-5e2f1a6b9d01", as snapshot 0 id',
    ])
    expect(toldOf(['snapshots', 1, 'number'], 1)).toEqual(['snapshot 1 number: once 1, as snapshot 0 number'])
    expect(toldOf(['snapshots', 1, 'name'], 'Forår 2026')).toEqual([])
  })

  it.each<[Path, unknown, string]>([
    [['framework', 'rings'], ['strategic', 'strategic'], 'framework.rings.1: once "strategic", as snapshot 0 framework.rings.0'],
    [['framework', 'components', 1, 'id'], 'shared-strategy', 'framework.components.1: once "shared-strategy", as snapshot 0 framework.components.0'],
    [['framework', 'components', 1, 'position'], 0, 'framework.components.1.position: once 0, as snapshot 0 framework.components.0.position'],
    [['scores', 1, 'component'], 'shared-strategy', 'scores.1: once "shared-strategy", as snapshot 0 scores.0'],
    [['round', 'samePeople'], ['r1', 'r2', 'r1'], 'round.samePeople.2: once "r1", as snapshot 0 round.samePeople.0'],
    [['round', 'published', 1, 'component'], 'roles-and-pathways', 'round.published.1: once "roles-and-pathways", as snapshot 0 round.published.0'],
    [['round', 'published', 0, 'groups', 1, 'id'], 'leaders', 'round.published.0.groups.1: once "leaders", as snapshot 0 round.published.0.groups.0'],
    [['round', 'published', 0, 'groups', 0, 'levels', 1, 'id'], 'political', 'round.published.0.groups.0.levels.1: once "political", as snapshot 0 round.published.0.groups.0.levels.0'],
    [['round', 'settled', 1, 'component'], 'shared-strategy', 'round.settled.1: once "shared-strategy", as snapshot 0 round.settled.0'],
  ])('within a snapshot: %j', (path, value, told) => {
    expect(toldOf([...SNAPSHOT, ...path], value)).toContain(`snapshot 0 ${told}`)
  })
})

describe('H15 a day that is none is refused with what was found', () => {
  const places: readonly Path[] = [[...ACTION, 'due'], [...SNAPSHOT, 'date'], [...SNAPSHOT, 'scores', 0, 'targetDate']]
  it.each(places.flatMap((path) => DAYS.map((day) => [path, day] as const)))('%j: %j', (path, day) => {
    const [list, index, ...field] = path
    expect(toldOf(path, day)).toEqual([`${String(list).slice(0, -1)} ${index} ${field.join('.')}: date ${JSON.stringify(day)}`])
  })

  it.each(DAYS)('the day of the next meeting: %j', (day) => {
    expect(toldOf(['followUp'], day)).toEqual([`details null followUp: date ${JSON.stringify(day)}`])
  })

  it.each(['2026-04-14', '2026-04-14T24:00:00Z', '2026-04-14T13:10:00+02:00', '2026-02-30T13:10:00Z', '', 0])(
    'the moment of a snapshot: %j',
    (moment) => {
      expect(toldOf([...SNAPSHOT, 'takenAt'], moment)).toEqual([`snapshot 0 takenAt: moment ${JSON.stringify(moment)}`])
    },
  )

  it('a day long gone or far ahead is one, and none is none', () => {
    for (const day of ['1999-12-31', '2199-12-31', null]) expect(toldOf([...ACTION, 'due'], day)).toEqual([])
    expect(toldOf(['followUp'], null)).toEqual([])
    expect(toldOf([...SNAPSHOT, 'date'], null)).toEqual(['snapshot 0 date: date null'])
  })
})

describe('what actions are about is there', () => {
  it.each(['', 'fremtiden', '__proto__', SCRIPT])('the component %j is not', (component) => {
    expect(toldOf([...ACTION, 'component'], component)).toEqual([`action 0 component: component ${JSON.stringify(component)}`])
  })

  it('an intervention that is gone is told, each with its number', () => {
    const [one] = interventionIds()
    expect(toldOf([...ACTION, 'interventions'], ['gone', one, 'constructor'])).toEqual([
      'action 0 interventions.0: intervention "gone"',
      'action 0 interventions.2: intervention "constructor"',
    ])
  })

  it('about none, and for no component, is fine', () => {
    expect(toldOf([...ACTION, 'interventions'], [])).toEqual([])
    expect(toldOf([...ACTION, 'component'], null)).toEqual([])
  })

  it('a round that was removed may be named, but its number is one that a round may have', () => {
    for (const round of [1, 77, ROUND_LIMITS.number, null]) expect(toldOf([...ACTION, 'round'], round)).toEqual([])
    for (const round of [0, -1, ROUND_LIMITS.number + 1]) {
      expect(toldOf([...ACTION, 'round'], round)).toEqual([`action 0 round: between ${round}`])
    }
  })

  it.each(['status', 'source'])('the %s is one of a few words', (field) => {
    for (const word of ['', 'Done', 'i gang', 'constructor', null, 3]) {
      expect(toldOf([...ACTION, field], word)).toEqual([`action 0 ${field}: known ${JSON.stringify(word)}`])
    }
  })
})

describe('a snapshot holds together by its own framework', () => {
  it.each<[Path, unknown, string]>([
    [['number'], 0, 'number: between 0'],
    [['number'], SNAPSHOT_LIMITS.number + 1, `number: between ${SNAPSHOT_LIMITS.number + 1}`],
    [['framework', 'components', 3, 'ring'], 'midten', 'framework.components.3.ring: known "midten"'],
    [['framework', 'components', 3, 'position'], -1, 'framework.components.3.position: between -1'],
    [['framework', 'components', 3, 'position'], 1e300, 'framework.components.3.position: between 1e+300'],
    [['framework', 'components', 3, 'mirror'], 'fremtiden', 'framework.components.3.mirror: component "fremtiden"'],
    [['scores', 0, 'component'], 'fremtiden', 'scores.0: known "fremtiden"'],
    [['scores', 0, 'value'], 6, 'scores.0.value: score 6'],
    [['scores', 0, 'target'], 0, 'scores.0.target: target 0'],
    [['scores', 0, 'target'], null, 'scores.0.targetDate: no-date "2026-10-14"'],
    [['round', 'number'], 0, 'round.number: between 0'],
    [['round', 'people'], 2 * ROUND_LIMITS.participants + 1, 'round.people: between 2001'],
    [['round', 'published', 0, 'component'], 'fremtiden', 'round.published.0: known "fremtiden"'],
    [['round', 'published', 0, 'unstated'], -1, 'round.published.0.unstated: between -1'],
    [['round', 'settled', 0, 'component'], 'fremtiden', 'round.settled.0: known "fremtiden"'],
    [['round', 'settled', 0, 'value'], 6, 'round.settled.0.value: score 6'],
    [['round', 'settled', 0, 'target'], 6, 'round.settled.0.target: target 6'],
  ])('%j cannot be %j', (path, value, told) => {
    expect(toldOf([...SNAPSHOT, ...path], value)).toEqual([`snapshot 0 ${told}`])
  })

  it.each([
    [0, 0],
    [3, 1],
    [-1, 4],
    [1, 11],
    [1e300, 1e300],
    [1, 1e15],
  ])('a scale from %d to %d is none, and nothing is judged by it', (min, max) => {
    const told = toldOf([...SNAPSHOT, 'framework', 'scale'], { min, max })
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((each) => !each.startsWith('snapshot 0 framework.scale.'))).toEqual([])
  })

  it('the levels of another framework are its own', () => {
    expect(toldOf(['snapshots', 1, 'scores', 0, 'value'], 7)).toEqual(['snapshot 1 scores.0.value: score 7'])
    expect(toldOf(['snapshots', 1, 'scores', 0, 'value'], 0)).toEqual([])
  })

  it('by itself, as in a file of its own, it is judged alike', () => {
    const { assessment } = changed([...SNAPSHOT, 'scores', 0, 'value'], 6)
    const [snapshot] = assessment.snapshots
    if (!snapshot) throw new Error('The fixture has snapshots')
    const told = problemsOfSnapshot(snapshot, (path) => snapshotPlace(snapshot, 0, path))
    expect(told.map(({ place, wanted }) => `${place.field}: ${wanted}`)).toEqual(['scores.0.value: score'])
  })
})

describe('what a snapshot tells of a round is what could be shown', () => {
  const room = [...SNAPSHOT, 'round', 'published', 0, 'room']
  const leaders = [...SNAPSHOT, 'round', 'published', 0, 'groups', 0]

  it('no fewer votes than the smallest group of all', () => {
    expect(toldOf([...room, 'counts'], [1, 1, 0, 0, 0])).toContain('snapshot 0 round.published.0.room.counts: enough […]')
    expect(toldOf([...leaders, 'counts'], [0, 0, 0, 2, 0])).toContain('snapshot 0 round.published.0.groups.0.counts: enough […]')
  })

  it('no more votes than people, where that is told', () => {
    expect(toldOf([...SNAPSHOT, 'round', 'people'], 5)).toContain('snapshot 0 round.published.0.room.counts: votes […]')
    expect(toldOf([...SNAPSHOT, 'round', 'people'], null)).toEqual([])
  })

  it('no group with more than the room has, nor a level with more than its group', () => {
    expect(toldOf([...leaders, 'counts'], [4, 0, 0, 0, 0])).toContain('snapshot 0 round.published.0.groups.0.counts.0: between 4')
    const level = [...SNAPSHOT, 'round', 'published', 0, 'groups', 1, 'levels', 0, 'counts']
    expect(toldOf(level, [3, 4, 0, 0, 0])).toEqual(['snapshot 0 round.published.0.groups.1.levels.0.counts.1: between 4'])
  })

  it('one number a level', () => {
    expect(toldOf([...room, 'counts'], [5, 5, 5])).toContain('snapshot 0 round.published.0.room.counts: as-many […]')
  })

  it('and no number of what is hidden', () => {
    const hidden = { id: 'leaders', status: 'hidden', counts: [3, 0, 0, 0, 0], levels: [] }
    expect(toldOf(leaders, hidden)).toContain('snapshot 0 round.published.0.groups.0.counts: null […]')
  })
})

describe('what has not the right form is told with its place', () => {
  it.each<[Path, unknown, string]>([
    [['actions'], null, 'details null actions: list null'],
    [['actions'], {}, 'details null actions: list {}'],
    [['actions', 1], 'x', 'action 1 null: object "x"'],
    [['actions', 1], [], 'action 1 null: object []'],
    [[...ACTION, 'text'], null, 'action 0 text: text null'],
    [[...ACTION, 'owner'], ['x'], 'action 0 owner: text […]'],
    [[...ACTION, 'interventions'], 'i1', 'action 0 interventions: list "i1"'],
    [[...ACTION, 'interventions'], [3], 'action 0 interventions.0: id 3'],
    [[...ACTION, 'round'], '1', 'action 0 round: whole-number "1"'],
    [[...ACTION, 'round'], 1.5, 'action 0 round: whole-number 1.5'],
    [[...ACTION, 'id'], SCRIPT, `action 0 id: id ${JSON.stringify(SCRIPT)}`],
    [['snapshots'], null, 'details null snapshots: list null'],
    [['snapshots', 1], 3, 'snapshot 1 null: object 3'],
    [[...SNAPSHOT, 'name'], ' ', 'snapshot 0 name: not-blank " "'],
    [[...SNAPSHOT, 'number'], '1', 'snapshot 0 number: whole-number "1"'],
    [[...SNAPSHOT, 'isExample'], 'ja', 'snapshot 0 isExample: true-or-false "ja"'],
    [[...SNAPSHOT, 'assessment'], '', 'snapshot 0 assessment: id ""'],
    [[...SNAPSHOT, 'framework'], null, 'snapshot 0 framework: object null'],
    [[...SNAPSHOT, 'framework', 'scale'], [1, 5], 'snapshot 0 framework.scale: object […]'],
    [[...SNAPSHOT, 'framework', 'components', 0, 'name'], '', 'snapshot 0 framework.components.0.name: not-blank ""'],
    [[...SNAPSHOT, 'scores', 0, 'value'], '3', 'snapshot 0 scores.0.value: score "3"'],
    [[...SNAPSHOT, 'round'], [], 'snapshot 0 round: object []'],
    [[...SNAPSHOT, 'round', 'published', 0, 'room', 'status'], 'secret', 'snapshot 0 round.published.0.room.status: known "secret"'],
  ])('%j cannot be %j', (path, value, told) => {
    expect(toldOf(path, value)).toEqual([told])
  })
})

describe('R9 limits are told with both numbers', () => {
  it.each<[Path, (index: number) => unknown, number]>([
    [['actions'], (index) => ({ ...itemOf('actions'), id: `h${index}`, interventions: [] }), MAX_ACTIONS],
    [['snapshots'], (index) => ({ ...itemOf('snapshots'), id: `s${index}`, number: index + 1, round: null }), MAX_SNAPSHOTS],
    [[...SNAPSHOT, 'framework', 'rings'], (index) => ['strategic', 'practice', 'x'][2 - index], 2],
    [[...SNAPSHOT, 'round', 'samePeople'], (index) => `r${index}`, 2 * ROUND_LIMITS.rounds],
  ])('%j', (path, item, limit) => {
    const items = Array.from({ length: limit + 1 }, (_, index) => item(index))
    expect(toldOf(path, items.slice(1))).toEqual([])
    expect(problemsOf(changed(path, items))).toMatchObject([{ wanted: 'fewer', size: { length: limit + 1, limit } }])
  })

  it('an action is about some of the interventions, not of all there could be', () => {
    const ids = Array.from({ length: INTERVENTION_LIMITS.items + 1 }, (_, index) => `i${index}`)
    expect(problemsOf(changed([...ACTION, 'interventions'], ids))).toMatchObject([{ wanted: 'fewer' }])
  })
})

function interventionIds(): readonly string[] {
  return changed([], null).assessment.interventions.map(({ id }) => id)
}

function itemOf(list: 'actions' | 'snapshots'): object {
  return changed([], null).assessment[list][0] ?? {}
}

/** What is told of the fixture with one value changed: 'section index field: wanted found, as the other place'. */
function toldOf(path: Path, value: unknown): readonly string[] {
  return problemsOf(changed(path, value)).map(({ place, wanted, found, other }) => {
    const told = `${place.section} ${place.index} ${place.field}: ${wanted} ${found}`
    return other ? `${told}, as ${other.section} ${other.index} ${other.field}` : told
  })
}

function problemsOf(file: unknown) {
  const read = readFile(JSON.stringify(file), framework)
  return !read.ok && read.error.kind === 'damaged' ? read.error.problems : []
}

function changed(path: Path, value: unknown) {
  const file = JSON.parse(text) as { readonly assessment: Assessment }
  const last = path.at(-1)
  const holder = path.slice(0, -1).reduce((object: object, key) => Reflect.get(object, key) as object, file.assessment)
  if (last !== undefined) Reflect.set(holder, last, value)
  return file
}
