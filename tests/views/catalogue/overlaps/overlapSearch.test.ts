import { expect, test } from 'vitest'
import { builtInMethods } from '../../../../src/framework/catalogue.ts'
import { overlapsAtOnce, overlapsOf } from '../../../../src/views/catalogue/overlaps/overlapSearch.ts'
import { manyInterventions } from '../../../manyInterventions.ts'

const questionOf = (count: number) => ({ interventions: manyInterventions({ count }), methods: builtInMethods, answers: [] })

test('a short list is looked through at once, and the same list only once', () => {
  const question = questionOf(60)
  const overlaps = overlapsAtOnce(question)
  expect(overlaps?.length).toBeGreaterThan(0)
  expect(overlapsAtOnce({ ...question })).toBe(overlaps)
  expect(overlapsAtOnce({ ...question, answers: [] })).not.toBe(overlaps)
})

test('a long list takes its time, and is found also where no worker starts', async () => {
  const question = questionOf(500)
  expect(overlapsAtOnce(question)).toBeNull()
  const [one, other] = await Promise.all([overlapsOf(question), overlapsOf(question)])
  expect(one.length).toBeGreaterThan(0)
  expect(other).toBe(one)
  expect(overlapsAtOnce(question)).toBe(one)
})
