import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { readFile } from '../../src/exchange/file.ts'
import { isSameContent } from '../../src/exchange/sameContent.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import { withScore, withScoreDetails } from '../../src/model/score.ts'
import type { Assessment } from '../../src/model/assessment.ts'

const assessment = fixtureAssessment()
const before = JSON.stringify(assessment)

test('H26 the same file read twice has the same content', () => {
  expect(isSameContent(assessment, fixtureAssessment())).toBe(true)
})

it.each<[string, Assessment]>([
  ['scores in another order', { ...assessment, scores: assessment.scores.toReversed() }],
  ['a component that nothing is said of', withScore(assessment, 'systems-procedures', null)],
  ['fields in another order', Object.fromEntries(Object.entries(assessment).toReversed()) as unknown as Assessment],
])('H26 %s changes nothing', (_, other) => {
  expect(isSameContent(assessment, other)).toBe(true)
  expect(isSameContent(other, assessment)).toBe(true)
  expect(JSON.stringify(assessment)).toBe(before)
})

it.each<[string, Assessment]>([
  ['a score', withScore(assessment, 'shared-strategy', 4)],
  ['a score that is looked at', withScore(assessment, 'systems-procedures', 'unknown')],
  ['a note alone', withScoreDetails(assessment, 'systems-procedures', { note: 'x' })],
  ['the date', { ...assessment, date: '2026-04-15' }],
  ['the order of interventions', { ...assessment, interventions: assessment.interventions.toReversed() }],
  ['one intervention less', { ...assessment, interventions: assessment.interventions.slice(1) }],
  ['another assessment', { ...assessment, id: 'another' }],
])('H26 %s is a difference', (_, other) => {
  expect(isSameContent(assessment, other)).toBe(false)
})

function fixtureAssessment(): Assessment {
  const text = readFileSync(new URL('../fixtures/file-v1.json', import.meta.url), 'utf8')
  const read = readFile(text, builtInFramework)
  if (!read.ok) throw new Error('The fixture can be read')
  return read.value.assessment
}
