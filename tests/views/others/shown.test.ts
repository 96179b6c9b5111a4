import { expect, test } from 'vitest'
import { shownOf } from '../../../src/views/others/shown.ts'
import { municipalSnapshot } from '../../municipalities.ts'

const now = { ...municipalSnapshot({ municipality: 'Ærø', date: '2026-11-25' }), id: 'nu' }
const own = [municipalSnapshot({ municipality: 'Ærø', date: '2025-04-14' }), municipalSnapshot({ municipality: 'Ærø', date: '2025-11-10' })]
const archived = [
  municipalSnapshot({ municipality: 'Faxe', date: '2025-04-14' }),
  municipalSnapshot({ municipality: 'Faxe', date: '2026-04-14' }),
  municipalSnapshot({ municipality: 'Ærø', date: '2024-04-14' }),
  municipalSnapshot({ municipality: 'Ærø', team: 'Skoleledelsen', date: '2026-01-01' }),
]

test('the latest of each of the others stand beside one’s own as it is now', () => {
  const shown = shownOf({ now, own, archived }, null)
  expect(shown.own).toBe(now)
  expect(shown.others.map(({ municipality, team, date }) => `${municipality} ${team} ${date}`)).toEqual(['Faxe Ledergruppen 2026-04-14', 'Ærø Skoleledelsen 2026-01-01'])
  expect(shown.years).toEqual(['2026', '2025'])
})

test('of a year, one’s own is of that year too, from wherever it is known; else it is as it is now', () => {
  const more = [...archived, municipalSnapshot({ municipality: 'Køge', date: '2024-04-14' })]
  expect(shownOf({ now, own, archived: more }, '2024')).toMatchObject({ own: archived[2], year: '2024' })
  expect(shownOf({ now, own, archived }, '2025').own).toBe(own[1])
  expect(shownOf({ now, own, archived }, '2026').own).toBe(now)
  expect(shownOf({ now, own, archived }, '2025').others.map(({ date }) => date)).toEqual(['2025-04-14'])
})

test('one’s own are no others', () => {
  expect(shownOf({ now, own, archived: own }, null)).toMatchObject({ others: [], years: [] })
})

test('a year that there is nobody of is left for the latest of each', () => {
  const shown = shownOf({ now, own, archived }, '1900')
  expect(shown).toEqual(shownOf({ now, own, archived }, null))
  expect(shown).toMatchObject({ year: null, own: now })
})
