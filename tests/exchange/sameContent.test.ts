import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readFile } from '../../src/exchange/file.ts'
import { isSameContent } from '../../src/exchange/sameContent.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import { withScore, withScoreDetails } from '../../src/model/score.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Round } from '../../src/model/round.ts'
import { forSharing } from '../../src/model/rounds.ts'

const assessment = fixtureAssessment()
const before = JSON.stringify(assessment)

test('H26 the same file read twice has the same content', () => {
  expect(isSameContent(assessment, fixtureAssessment(), 'sharing')).toBe(true)
})

it.each<[string, Assessment]>([
  ['scores in another order', { ...assessment, scores: assessment.scores.toReversed() }],
  ['a component that nothing is said of', withScore(assessment, 'systems-procedures', null)],
  ['fields in another order', Object.fromEntries(Object.entries(assessment).toReversed()) as unknown as Assessment],
])('H26 %s changes nothing', (_, other) => {
  expect(isSameContent(assessment, other, 'sharing')).toBe(true)
  expect(isSameContent(other, assessment, 'sharing')).toBe(true)
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
  expect(isSameContent(assessment, other, 'sharing')).toBe(false)
})

describe('an assessment with rounds', () => {
  const full = assessmentIn('rounds-v2.json')
  const shared = forSharing(full)

  test('H26 says the same as its own file to share, which has no single answers, but not the same as its backup', () => {
    expect(isSameContent(full, shared, 'sharing')).toBe(true)
    expect(isSameContent(full, shared, 'backup')).toBe(false)
    expect(isSameContent(full, assessmentIn('rounds-v2.json'), 'backup')).toBe(true)
  })

  it('H26 differs by what was settled, in either file', () => {
    const [first, ...others] = full.rounds
    const other = { ...full, rounds: [{ ...first, settled: [] } as Round, ...others] }
    expect(isSameContent(full, other, 'sharing')).toBe(false)
    expect(isSameContent(full, other, 'backup')).toBe(false)
  })

  it('H26 differs by an answer that waits, in its backup alone', () => {
    const [first, ...others] = full.rounds
    const other = { ...full, rounds: [{ ...first, waiting: [] } as Round, ...others] }
    expect(isSameContent(full, other, 'sharing')).toBe(true)
    expect(isSameContent(full, other, 'backup')).toBe(false)
  })
})

function fixtureAssessment(): Assessment {
  return assessmentIn('file-v4.json')
}

function assessmentIn(name: string): Assessment {
  const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
  const read = readFile(text, builtInFramework)
  if (!read.ok) throw new Error('The fixture can be read')
  return read.value.assessment
}
