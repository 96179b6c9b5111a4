import { beforeAll, describe, expect, it, test } from 'vitest'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { isOutOfOrder, proposedName, snapshotFacts } from '../../../src/views/snapshots/snapshotWords.ts'
import { namingIn, startNaming } from '../../naming.ts'
import { assessmentWith } from '../../rounds.ts'
import { snapshotOf, springAndAutumn } from '../../snapshots.ts'

beforeAll(startNaming)

describe('the proposed name', () => {
  it.each([
    ['2026-01-01', 'Vinter 2026'],
    ['2026-02-28', 'Vinter 2026'],
    ['2026-03-01', 'Forår 2026'],
    ['2028-05-31', 'Forår 2028'],
    ['2026-06-01', 'Sommer 2026'],
    ['2026-11-30', 'Efterår 2026'],
    ['2026-12-01', 'Vinter 2026'],
    ['2026-02-30', ''],
    ['', ''],
  ])('is of the season: %s %s', (date, name) => {
    expect(proposedName(date, [], namingIn('da').t)).toBe(name)
  })

  it('is counted on where there is such a name', () => {
    expect(proposedName('2026-04-14', ['Forår 2026', 'Forår 2026 (2)'], namingIn('da').t)).toBe('Forår 2026 (3)')
    expect(proposedName('2026-04-14', [], namingIn('en').t)).toBe('Spring 2026')
  })
})

test('the facts: how much is scored, which round, and how many people, unless that is hidden', () => {
  const { t } = namingIn('da')
  const [spring] = springAndAutumn().snapshots as [Snapshot]
  expect(snapshotFacts(spring, t)).toBe('16 af 16 komponenter udfyldt · runde 1, 14 deltagere')
  const hidden = { ...spring, round: spring.round && { ...spring.round, people: null } }
  expect(snapshotFacts(hidden, t)).toContain('antal deltagere vises ikke')
  expect(snapshotFacts(snapshotOf(assessmentWith(), { id: 'x', name: 'X', date: '2026-01-01' }), t)).toBe('0 af 16 komponenter udfyldt · ingen runde vist')
})

test('H65 a day before that of an earlier one is seen', () => {
  const [spring, autumn] = springAndAutumn().snapshots as [Snapshot, Snapshot]
  expect([spring, autumn].map((each) => isOutOfOrder(each, [spring, autumn]))).toEqual([false, false])
  const back = { ...autumn, date: '2025-11-10' }
  expect([spring, back].map((each) => isOutOfOrder(each, [spring, back]))).toEqual([false, true])
})
