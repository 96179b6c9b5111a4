import { expect, test } from 'vitest'
import { groupFacts, levelFacts } from '../../../src/views/understanding/groupFacts.ts'
import { found, people, revealedRound } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'

test('fourteen people in eight fields: none can be shown', () => {
  const facts = groupFacts(found(sampleRound(1, 'fields')).findings)
  expect(facts.shown).toEqual([])
  expect(facts.hidden).toContain('school')
  expect(facts.empty).toContain('dental')
})

test('leaders and staff are shown, and on one component they are not', () => {
  const { findings } = found(sampleRound(0))
  expect(groupFacts(findings)).toEqual({ shown: ['leaders', 'staff'], hidden: [], empty: [], hasHiddenCells: true })
  expect(levelFacts(findings).shown).toEqual([])
  expect(levelFacts(findings).hidden).toEqual(['political', 'administrative', 'professional-leadership'])
})

test('everybody large enough: nothing is hidden', () => {
  const { shown, hidden, hasHiddenCells } = groupFacts(found(revealedRound(people(30, () => 3), 'fields')).findings)
  expect([shown, hidden, hasHiddenCells]).toEqual([['day-care', 'school', 'ppr'], [], false])
})
