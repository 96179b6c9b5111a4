import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { Wanted } from '../../src/exchange/problem.ts'
import type { Report } from '../../src/exchange/roundChecks.ts'
import { checkPublished } from '../../src/exchange/senseOfPublished.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import type { Published, PublishedGroup } from '../../src/model/published.ts'
import type { Round } from '../../src/model/round.ts'
import { answersOf, publishedOf } from '../sampleRounds.ts'

const text = readFileSync(new URL('../fixtures/rounds-v2.json', import.meta.url), 'utf8')
const [round] = (JSON.parse(text) as { assessment: { rounds: readonly Round[] } }).assessment.rounds
if (round === undefined) throw new Error('The fixture has a round')
const [first] = round.published
if (first === undefined) throw new Error('It has shown something')
const [leaders, staff] = first.groups
if (leaders === undefined || staff === undefined) throw new Error('It has shown both sides')

test('what was published of the fixture, and of the sample, makes sense', () => {
  expect(toldOf(round.published)).toEqual([])
  expect(toldOf(publishedOf(0), { ...answersOf(0), published: publishedOf(0) })).toEqual([])
})

describe('H54 a reveal that cannot be', () => {
  it('of a component that is not in the round, or twice', () => {
    expect(toldOf([{ ...first, component: 'network-meetings' }])).toEqual(['published.0: known'])
    expect(toldOf([first, first])).toEqual(['published.1: once'])
  })

  it('without votes: nobody has answered', () => {
    expect(toldOf([first], { ...round, participants: [], tallies: [] })).toEqual(['published.0.room.counts: votes'])
  })

  it('of more votes than people took part, after the answers were deleted too', () => {
    const deleted = { ...round, participants: [], tallies: [], waiting: [] }
    expect(toldOf([first], { ...deleted, people: 12 })).toEqual(['published.0.room.counts: votes'])
    expect(toldOf([first], { ...deleted, people: 13 })).toEqual([])
  })

  it('shown without counts, or hidden with them', () => {
    expect(toldOf([withRoom({ status: 'shown', counts: null })])).toEqual(['published.0.room.counts: list'])
    expect(toldOf([withRoom({ status: 'hidden', counts: [0, 0, 0, 1, 0] })])).toContain('published.0.room.counts: null')
    expect(toldOf([withGroups(leaders, { ...staff, status: 'empty' })])).toEqual(['published.0.groups.1.counts: null'])
  })

  it('of fewer than three votes', () => {
    expect(toldOf([withGroups({ ...leaders, counts: [0, 0, 0, 1, 1] }, staff)])).toEqual(['published.0.groups.0.counts: enough'])
    expect(toldOf([{ ...first, room: { status: 'shown', counts: [0, 0, 2, 0, 0] }, groups: [] }])).toEqual(['published.0.room.counts: enough'])
  })

  it('of more votes in a part than in the whole', () => {
    expect(toldOf([withGroups({ ...leaders, counts: [0, 0, 3, 4, 1] }, staff)])).toEqual(['published.0.groups.0.counts.2: between'])
    const level = { id: 'administrative', status: 'shown', counts: [3, 0, 0, 0, 0] } as const
    expect(toldOf([withGroups({ ...leaders, levels: [level] }, staff)])).toEqual(['published.0.groups.0.levels.0.counts.0: between'])
  })

  it('in groups that the round does not have, or by another way of grouping', () => {
    expect(toldOf([withGroups({ ...leaders, id: 'school' }, staff)])).toEqual(['published.0.groups.0: known'])
    expect(toldOf([withGroups(staff, staff)])).toEqual(['published.0.groups.1: once'])
    const level = { id: 'mayor', status: 'hidden', counts: null } as const
    expect(toldOf([withGroups({ ...leaders, levels: [level] }, staff)])).toEqual(['published.0.groups.0.levels.0: known'])
    expect(toldOf([{ ...first, groupKind: 'fields', groups: [] }])).toEqual(['published.0.groupKind: known'])
  })

  it('with another number of levels', () => {
    expect(toldOf([withRoom({ status: 'shown', counts: [5, 5, 3] })])).toContain('published.0.room.counts: as-many')
  })

  it('with fewer than nobody unstated', () => {
    expect(toldOf([{ ...first, unstated: -1 }])).toEqual(['published.0.unstated: between'])
  })
})

function withRoom(room: Published['room']): Published {
  return { ...first, room, groups: [] } as Published
}

function withGroups(...groups: readonly PublishedGroup[]): Published {
  return { ...first, groups } as Published
}

function toldOf(published: readonly Published[], of: Round | undefined = round): readonly string[] {
  const told: string[] = []
  const report: Report = (path: string, wanted: Wanted) => told.push(`${path}: ${wanted}`)
  if (of !== undefined) checkPublished({ ...of, published }, framework, report)
  return told
}
