import { describe, expect, it } from 'vitest'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'
import { MAX_OVERLAP_ANSWERS, type OverlapAnswer } from '../../src/model/overlap.ts'
import {
  answeredPairs,
  overlapMemory,
  withoutOverlapAnswers,
  withOverlapAnswer,
} from '../../src/model/overlapAnswers.ts'

function one(id: string, name = id, administration = 'Børn'): Intervention {
  return { ...newIntervention(id, name, 'preventive'), administration }
}

function listOf(...interventions: readonly Intervention[]) {
  return { interventions, overlapAnswers: [] as readonly OverlapAnswer[] }
}

const three = listOf(one('a'), one('b'), one('c'))

describe('an answer', () => {
  it('is found for both orders of its two, and for no others', () => {
    const memory = overlapMemory(withOverlapAnswer(three, [['a'], ['b']], 'different'))
    expect([memory('a', 'b'), memory('b', 'a'), memory('a', 'c'), memory('b', 'c')]).toEqual([
      'different',
      'different',
      null,
      null,
    ])
  })

  it('about many holds for each two of them, with few records', () => {
    const after = withOverlapAnswer(three, [['a'], ['b'], ['c']], 'same')
    expect(after.overlapAnswers).toHaveLength(2)
    expect(overlapMemory(after)('b', 'c')).toBe('same')
  })

  it('that they differ is kept for each two', () => {
    const after = withOverlapAnswer(three, [['a', 'b'], ['c']], 'different')
    expect(answeredPairs(after).map(({ ids }) => ids)).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ])
    expect(overlapMemory(after)('a', 'b')).toBeNull()
  })

  it('reaches through another: on purpose unless all on the way are the same', () => {
    const first = withOverlapAnswer(three, [['a'], ['b']], 'same')
    const second = withOverlapAnswer(first, [['b'], ['c']], 'on-purpose')
    expect(overlapMemory(second)('a', 'c')).toBe('on-purpose')
  })

  it('given anew takes the place of the one before', () => {
    const first = withOverlapAnswer(three, [['a'], ['b']], 'same')
    const second = withOverlapAnswer(first, [['b'], ['a']], 'different')
    expect(second.overlapAnswers).toHaveLength(1)
    expect(overlapMemory(second)('a', 'b')).toBe('different')
  })

  it('can be taken back without touching others', () => {
    const all = withOverlapAnswer(withOverlapAnswer(three, [['a'], ['b']], 'same'), [['a'], ['c']], 'different')
    const back = withoutOverlapAnswers(all, ['a', 'b'])
    expect(answeredPairs(back)).toEqual([{ ids: ['a', 'c'], verdict: 'different' }])
  })
})

describe('after a new import', () => {
  const answered = withOverlapAnswer(
    listOf(one('a', 'Cool Kids', 'Børn og Læring'), one('b', 'CoolKids', 'Social')),
    [['a'], ['b']],
    'on-purpose',
  )
  const imported = { ...answered, interventions: [one('x', 'COOL-KIDS', 'børn og læring'), one('y', 'Cool kids', 'Social')] }

  it('is found by name and administration', () => {
    expect(overlapMemory(imported)('x', 'y')).toBe('on-purpose')
    expect(answeredPairs(imported)).toEqual([{ ids: ['x', 'y'], verdict: 'on-purpose' }])
  })

  it('can be changed and taken back as before', () => {
    const changed = withOverlapAnswer(imported, [['x'], ['y']], 'different')
    expect(changed.overlapAnswers).toHaveLength(1)
    expect(withoutOverlapAnswers(imported, ['x', 'y']).overlapAnswers).toEqual([])
  })

  it('does not reach one of the same name in a third place', () => {
    const third = { ...imported, interventions: [...imported.interventions, one('z', 'Cool Kids', 'Sundhed')] }
    expect(overlapMemory(third)('x', 'z')).toBeNull()
  })

  it('stays with its own while they are there, though another has come by the same name', () => {
    const joined = { ...answered, interventions: [...answered.interventions, one('z', 'CoolKids', 'Social')] }
    expect(overlapMemory(joined)('a', 'b')).toBe('on-purpose')
    expect(overlapMemory(joined)('a', 'z')).toBeNull()
  })

  it('tells two of one name in one administration apart', () => {
    const twice = withOverlapAnswer(listOf(one('a', 'Mentor'), one('b', 'mentor')), [['a'], ['b']], 'on-purpose')
    const anew = { ...twice, interventions: [one('x', 'Mentor'), one('y', 'Mentor')] }
    expect(overlapMemory(anew)('x', 'y')).toBe('on-purpose')
    const single = { ...twice, interventions: [one('x', 'Mentor')] }
    expect(answeredPairs(single)).toEqual([])
  })

  it('still ties two others when the one between has gone', () => {
    const all = withOverlapAnswer(three, [['a'], ['b'], ['c']], 'same')
    expect(overlapMemory({ ...all, interventions: [one('b'), one('c')] })('b', 'c')).toBe('same')
  })
})

it('keeps the latest when there are too many', () => {
  const many = Array.from({ length: 110 }, (_, index) => one(`i${index}`))
  const after = withOverlapAnswer(listOf(...many), many.map(({ id }) => [id]), 'different')
  expect(after.overlapAnswers).toHaveLength(MAX_OVERLAP_ANSWERS)
})
