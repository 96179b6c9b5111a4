import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readFile } from '../../src/exchange/file.ts'
import { soundParts } from '../../src/exchange/soundParts.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'

const example = readFileSync(new URL('../../public/eksempel.json', import.meta.url), 'utf8')

test('R4 a wrong date, a score off the scale and an id used twice are told together', () => {
  const text = example
    .replace('"date": "2026-04-14"', '"date": "2026-02-30"')
    .replace(/"value": \d/, '"value": 6')
    .replace('"i04"', '"i01"')
  const read = readFile(text, framework)
  expect(!read.ok && read.error.kind === 'damaged' && read.error.problems.map(({ wanted }) => wanted)).toEqual([
    'date',
    'score',
    'own-id',
  ])
})

test('an item with a fault leaves a hole, and the others keep their place', () => {
  const content = { framework, scores: ['a', 'b', 'c'], rounds: [], interventions: [], lists: [] }
  const place = { section: 'score', index: 1, name: null, field: null } as const
  const problem = { place, wanted: 'object', found: '"b"', size: null, other: null } as const
  const { scores } = soundParts(content, [problem], framework)
  expect(1 in scores).toBe(false)
  expect([scores.length, scores[0], scores[2]]).toEqual([3, 'a', 'c'])
})

test('R4 a round with a fault of form leaves the sense of the others to be told', () => {
  const text = readFileSync(new URL('../fixtures/rounds-v2.json', import.meta.url), 'utf8')
    .replace('"tag":"7K"', '"tag":"OO"')
    .replace('"tag":"M4"', '"tag":"M4","people":1')
    .replace('"people":11', '"was":11')
  const read = readFile(text, framework)
  const problems = !read.ok && read.error.kind === 'damaged' ? read.error.problems : []
  expect(problems.map(({ place, wanted }) => `${place.index} ${place.field}: ${wanted}`)).toEqual([
    '0 tag: room-code',
    '1 published.0.room.counts: votes',
    '1 published.1.room.counts: votes',
  ])
})

test('R4 lists and answers with a fault of form leave the sense of the others to be told', () => {
  const text = readFileSync(new URL('../fixtures/catalogue-v3.json', import.meta.url), 'utf8')
    .replace('"name": "11 år"', '"name": ""')
    .replace('"list": "statuses"', '"list": "themes"')
    .replace('"verdict": "same"', '"verdict": "ens"')
    .replace('"id": "gone"', '"id": "5b1f8f0e-90a7-4b57-9f0e-6f3c2f1b7a10"')
  const read = readFile(text, framework)
  const problems = !read.ok && read.error.kind === 'damaged' ? read.error.problems : []
  // Of the terms that interventions use nothing is said: one of them may be on the list that is not whole.
  expect(problems.map(({ place, wanted }) => `${place.section} ${place.index} ${place.field}: ${wanted}`)).toEqual([
    'list 0 terms.2.name: not-blank',
    'list 2 list: once',
    'overlap 0 verdict: verdict',
    'overlap 2 sides.1.id: once',
  ])
})

describe('R4 what actions are about', () => {
  const plan = readFileSync(new URL('../fixtures/plan-v4.json', import.meta.url), 'utf8')

  it('is told of with a fault elsewhere', () => {
    expect(toldOf(plan.replace('"status": "done"', '"status": "i gang"').replace(/"interventions": \[\s+"/, '$&x'))).toEqual([
      'action 0 interventions.0: intervention',
      'action 2 status: known',
    ])
  })

  it.each([
    ['an intervention has a fault', /"name": "Cool Kids",\s+"method"/, '"method"', 'intervention 0 name: field'],
    ['they are no list', /"interventions": \[(?=\s+\{)/, '"interventions": null, "was": [', 'details null interventions: list'],
  ])('is not told of where %s: it may be that one', (_, from, to, told) => {
    expect(toldOf(plan.replace(from, to))).toEqual([told])
  })

  function toldOf(text: string): readonly string[] {
    const read = readFile(text, framework)
    const problems = !read.ok && read.error.kind === 'damaged' ? read.error.problems : []
    return problems.map(({ place, wanted }) => `${place.section} ${place.index} ${place.field}: ${wanted}`)
  }
})

test('nothing is looked at that belongs to another framework', () => {
  const content = { framework: { id: 'other', version: 1 }, scores: ['a'], rounds: ['c'], interventions: ['b'] }
  expect(soundParts(content, [], framework)).toEqual({
    scores: [],
    rounds: [],
    interventions: [],
    lists: [],
    areListsWhole: false,
    areInterventionsWhole: false,
    overlapAnswers: [],
    actions: [],
    snapshots: [],
  })
})
