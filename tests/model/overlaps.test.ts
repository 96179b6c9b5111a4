import { expect, test } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAssessment } from '../../src/model/assessment.ts'
import { MAX_OVERLAP_ANSWERS, type OverlapAnswer, type OverlapVerdict } from '../../src/model/overlap.ts'
import { withOverlapAnswer } from '../../src/model/overlaps.ts'

const fresh = newAssessment(framework, { municipality: 'Vejen', team: 'Ledergruppen', date: '2026-04-14' }, 'a1')

function answer(one: string, other: string, verdict: OverlapVerdict): OverlapAnswer {
  return { sides: [sideOf(one), sideOf(other)], verdict }
}

function sideOf(id: string) {
  return { id, name: `Indsats ${id}`, administration: '' }
}

test('an answer stands after the others', () => {
  const two = withOverlapAnswer(withOverlapAnswer(fresh, answer('a', 'b', 'same')), answer('a', 'c', 'different'))
  expect(two.overlapAnswers).toEqual([answer('a', 'b', 'same'), answer('a', 'c', 'different')])
})

test('a new answer about the same two takes the place of the former, whichever of them comes first', () => {
  const first = withOverlapAnswer(withOverlapAnswer(fresh, answer('a', 'b', 'same')), answer('b', 'c', 'same'))
  expect(withOverlapAnswer(first, answer('b', 'a', 'on-purpose')).overlapAnswers).toEqual([
    answer('b', 'c', 'same'),
    answer('b', 'a', 'on-purpose'),
  ])
})

test('of more than are kept the oldest goes', () => {
  const many = Array.from({ length: MAX_OVERLAP_ANSWERS }, (_, index) => answer('a', `b${index}`, 'same'))
  const { overlapAnswers } = withOverlapAnswer({ ...fresh, overlapAnswers: many }, answer('a', 'z', 'same'))
  expect(overlapAnswers).toHaveLength(MAX_OVERLAP_ANSWERS)
  expect([overlapAnswers[0], overlapAnswers.at(-1)]).toEqual([answer('a', 'b1', 'same'), answer('a', 'z', 'same')])
})
