import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readFile } from '../../src/exchange/file.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { ROUND_LIMITS } from '../../src/model/round.ts'

const text = readFileSync(new URL('../fixtures/rounds-v2.json', import.meta.url), 'utf8')

type Path = readonly (string | number)[]

test('the fixture makes sense', () => {
  expect(problemsWith([], null)).toEqual([])
})

describe('H13 what is there twice is told with both places', () => {
  it.each([
    ['id', '6f1c8f0a-1111-4c6e-9a51-0c1f6a7b2d01'],
    ['number', 1],
    ['tag', '7K'],
  ])('the %s of two rounds', (field, value) => {
    expect(toldOf([1, field], value)).toEqual([`1 ${field}: once ${JSON.stringify(value)}, as 0 ${field}`])
  })

  it.each<[Path, unknown, string]>([
    [[0, 'components', 3], 'shared-strategy', 'components.3: once "shared-strategy", as 0 components.0'],
    [[0, 'chain', 3], 'political', 'chain.3: once "political", as 0 chain.0'],
    [[0, 'participants', 2, 'id'], '1T7K041ZZQXFF0EY', 'participants.2: once "1T7K041ZZQXFF0EY", as 0 participants.0'],
    [[0, 'waiting', 1, 'id'], '1T7K598MZYEKT0TK', 'waiting.1: once "1T7K598MZYEKT0TK", as 0 waiting.0'],
    [[0, 'agenda', 4, 'id'], 'rating', 'agenda.4: once "rating", as 0 agenda.1'],
    [[0, 'tallies', 1, 'component'], 'shared-strategy', 'tallies.1: once "shared-strategy", as 0 tallies.0'],
    [[0, 'settled', 2, 'component'], 'shared-strategy', 'settled.2: once "shared-strategy", as 0 settled.0'],
  ])('%j', (path, value, told) => {
    expect(toldOf(path, value)).toContain(`0 ${told}`)
  })

  it('somebody who waits and is counted too', () => {
    expect(toldOf([0, 'waiting', 0, 'id'], '1T7K041ZZQXFF0EY')).toEqual(['0 waiting.0: once "1T7K041ZZQXFF0EY", as 0 participants.0'])
  })
})

describe('H14 a vote off the scale is refused, and never clamped', () => {
  it.each([6, -1, 99])('%i', (vote) => {
    expect(toldOf([0, 'participants', 3, 'values', 2], vote)).toEqual([`0 participants.3.values.2: between ${vote}`])
    expect(toldOf([0, 'waiting', 0, 'values', 0], vote)).toEqual([`0 waiting.0.values.0: between ${vote}`])
  })

  it.each([0, 5])('%i is a vote, or none', (vote) => {
    expect(toldOf([0, 'participants', 3, 'values', 2], vote)).toEqual([])
  })

  it.each([['"4"', '4'], [2.5, 2.5], [null, null]])('%j is no number of a level', (_, vote) => {
    expect(toldOf([0, 'participants', 3, 'values', 2], vote)).toEqual([`0 participants.3.values.2: whole-number ${JSON.stringify(vote)}`])
  })

  it('as many votes as the round has components', () => {
    expect(problemsWith([0, 'participants', 3, 'values'], [1, 2, 3])).toMatchObject([
      { wanted: 'as-many', place: { section: 'round', index: 0, name: '7K', field: 'participants.3.values' }, size: { length: 3, limit: 4 } },
    ])
  })

  it.each([0, 6])('%i is settled by nobody', (level) => {
    expect(toldOf([0, 'settled', 1, 'value'], level)).toEqual([`0 settled.1.value: score ${level}`])
    expect(toldOf([0, 'settled', 1, 'target'], level)).toEqual([`0 settled.1.target: target ${level}`])
  })

  it.each<[Path, number]>([
    [['number'], 0],
    [['number'], 1024],
    [['expected'], 0],
    [['expected'], 1001],
    [['minimumGroupSize'], 2],
    [['people'], -1],
    [['agenda', 0, 'minutes'], 601],
    [['agenda', 0, 'minutes'], -1],
    [['tallies', 0, 'counts', 1], 1001],
  ])('%j of %i is too few or too many', (path, number) => {
    expect(toldOf([0, ...path], number)).toContain(`0 ${path.join('.')}: between ${number}`)
  })
})

describe('H16 what the framework does not have is refused by name: votes stand by place, and nothing can be left out of them', () => {
  it.each(['fremtiden', '__proto__', 'constructor'])('a component %s', (component) => {
    expect(toldOf([1, 'components', 1], component)).toContain(`1 components.1: known "${component}"`)
  })

  it.each<[Path, string]>([
    [['chain', 1], 'mayor'],
    [['fields', 0], 'police'],
    [['participants', 1, 'chain'], 'mayor'],
    [['participants', 1, 'field'], 'dental'],
  ])('%j of %s', (path, id) => {
    expect(toldOf([0, ...path], id)).toContain(`0 ${path.join('.')}: known "${id}"`)
  })
})

describe('H15 a moment that is none', () => {
  it.each(['2026-02-30T10:00:00.000Z', '2026-05-06T25:00:00.000Z', '2026-05-06T11:60:00Z', '2026-05-06', '2026-05-06T11:58:00+02:00', 'i går', ''])(
    '%s',
    (moment) => {
      expect(toldOf([1, 'closedAt'], moment)).toEqual([`1 closedAt: moment ${JSON.stringify(moment)}`])
    },
  )

  it.each(['2026-05-06T11:58:00Z', '2028-02-29T23:59:59.9Z', null])('%s is fine', (moment) => {
    expect(toldOf([1, 'closedAt'], moment)).toEqual([])
  })
})

describe('H54 a state that cannot be', () => {
  it('something settled for a component that is not in the round', () => {
    expect(toldOf([0, 'settled', 1, 'component'], 'network-meetings')).toEqual(['0 settled.1: known "network-meetings"'])
  })

  it('hands for a component that is not in the round', () => {
    expect(toldOf([0, 'tallies', 0, 'component'], 'network-meetings')).toEqual(['0 tallies.0: known "network-meetings"'])
  })

  it('a room code that no code can have', () => {
    expect(toldOf([0, 'tag'], '7O')).toEqual(['0 tag: room-code "7O"'])
  })
})

it('H23 takes a hundred rounds, and a thousand people in each list', () => {
  const [round] = roundsOf()
  const many = Array.from({ length: ROUND_LIMITS.rounds + 1 }, (_, index) => ({ ...round, id: `r${index}` }))
  expect(problemsOf(many)).toMatchObject([{ wanted: 'fewer', place: { section: 'details', field: 'rounds' }, size: { length: 101, limit: 100 } }])
  const people = Array.from({ length: ROUND_LIMITS.participants + 1 }, () => ({}))
  expect(problemsWith([0, 'participants'], people)).toMatchObject([{ wanted: 'fewer', size: { length: 1001, limit: 1000 } }])
})

test('whatever JSON stands anywhere in a round, it is read, or refused with a place in that round', () => {
  const paths = pathsIn(roundsOf()[0])
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
      for (const { place } of problemsWith([0, ...path], value)) {
        expect(['round', 'details']).toContain(place.section)
      }
    }),
    { numRuns: 300 },
  )
})

type Json = Record<string | number, unknown>

function roundsOf(): Json[] {
  return (JSON.parse(text) as { assessment: { rounds: Json[] } }).assessment.rounds
}

function problemsWith(path: Path, value: unknown) {
  const rounds = roundsOf()
  const last = path.at(-1)
  if (last !== undefined) {
    const holder = path.slice(0, -1).reduce<Json>((object, key) => object[key] as Json, rounds as unknown as Json)
    holder[last] = value
  }
  return problemsOf(rounds)
}

function problemsOf(rounds: readonly unknown[]) {
  const file = JSON.parse(text) as { assessment: object }
  const read = readFile(JSON.stringify({ ...file, assessment: { ...file.assessment, rounds } }), framework)
  if (read.ok) return []
  if (read.error.kind !== 'damaged') throw new Error(read.error.kind)
  return read.error.problems
}

/** '0 tag: once "7K", as 1 tag' */
function toldOf(path: Path, value: unknown): readonly string[] {
  return problemsWith(path, value).map(({ place, wanted, found, other }) => {
    const clash = other === null ? '' : `, as ${other.index} ${other.field}`
    return `${place.index} ${place.field}: ${wanted} ${found}${clash}`
  })
}

function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => [[key], ...pathsIn(each).map((path) => [key, ...path])])
}
