import { beforeAll, describe, expect, it } from 'vitest'
import { newIntervention, type Intervention } from '../../../../src/model/intervention.ts'
import type { CatalogueWords } from '../../../../src/views/catalogue/catalogueWords.ts'
import { marksBy } from '../../../../src/views/catalogue/stairs/marks.ts'
import { manyInterventions } from '../../../manyInterventions.ts'
import { stairWords } from '../../../stairWords.ts'

const base = newIntervention('a', 'Cool Kids', 'preventive')
const some: readonly Intervention[] = [
  { ...base, prevention: 'secondary', ages: ['6-9', '0-2'], type: 'groups' },
  { ...base, id: 'b', prevention: 'tertiary', ages: ['6-9'], type: 'groups' },
  { ...base, id: 'c' },
]
let words: CatalogueWords
beforeAll(async () => {
  words = await stairWords(some)
})

it('gives prevention its own colours, with I, II and III', () => {
  const marks = marksBy('prevention', some, words)
  expect(some.map(marks.markOf)).toEqual([
    { tone: 'secondary', sign: 'II' },
    { tone: 'tertiary', sign: 'III' },
    { tone: 'none', sign: '–' },
  ])
  expect(marks.sharesOf(some).map(({ mark, count }) => [mark.sign, count])).toEqual([
    ['II', 1],
    ['III', 1],
    ['–', 1],
  ])
})

it('gives the terms of a list colours in its order, the same whatever is filtered out', () => {
  const marks = marksBy('types', some, words)
  expect(marks.markOfValue('groups')).toEqual({ tone: 1, sign: 'G' })
  expect(marks.kinds.map(({ mark }) => mark.sign)).toEqual(['R', 'G', 'S', 'C', 'M', 'A', '–'])
  expect(marks.sharesOf([])).toEqual([])
})

it('takes the first of several values in the order of the list, and says that there are more', () => {
  const marks = marksBy('ages', some, words)
  expect(some.map((each) => marks.markOf(each).sign)).toEqual(['0–2+', '6–9', '–'])
  expect(some.map((each) => marks.valuesOf(each))).toEqual([['0-2', '6-9'], ['6-9'], ['']])
  expect(marks.sharesOf(some).map(({ mark, count }) => [mark.sign, count])).toEqual([
    ['0–2', 1],
    ['6–9', 1],
    ['–', 1],
  ])
})

describe('of more values than there are colours', () => {
  const many = manyInterventions({ count: 300 })

  it('the ones used most have their own, and all others share one', async () => {
    const marks = marksBy('unit', many, await stairWords(many))
    const own = marks.kinds.filter(({ mark }) => typeof mark.tone === 'number')
    expect(own).toHaveLength(8)
    expect(new Set(own.map(({ mark }) => mark.sign)).size).toBe(8)
    expect(marks.kinds.slice(8).map(({ mark, value }) => [mark.tone, value])).toEqual([
      ['others', null],
      ['none', ''],
    ])
    const counts = marks.sharesOf(many)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(300)
    const least = Math.min(...counts.slice(0, 8).map(({ count }) => count))
    const unitsWithout = new Set(many.map(({ unit }) => unit)).size - 8
    expect((counts.find(({ mark }) => mark.tone === 'others')?.count ?? 0) / unitsWithout).toBeLessThanOrEqual(least)
  })
})
