import { beforeAll, expect, it } from 'vitest'
import { groupsOf } from '../../../src/views/compare/pickerGroups.ts'
import { municipalSnapshot } from '../../municipalities.ts'
import { namingIn, startNaming } from '../../naming.ts'

beforeAll(startNaming)

it('has those of each municipality and team together, by name, the latest first', () => {
  const given = [['Aalborg', '2025-01-01'], ['Zealand', '2026-01-01'], ['Ålborg', '2026-01-01'], ['Ærø', '2026-01-01']] as const
  const groups = groupsOf(given.map(([municipality, date]) => municipalSnapshot({ municipality, date })), namingIn('da'))
  expect(groups.map(({ label, snapshots }) => [label, ...snapshots.map(({ date }) => date)])).toEqual([
    ['Zealand, Ledergruppen', '2026-01-01'],
    ['Ærø, Ledergruppen', '2026-01-01'],
    ['Aalborg, Ledergruppen', '2026-01-01', '2025-01-01'],
  ])
})
