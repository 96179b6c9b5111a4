import { expect, it, test } from 'vitest'
import { minutesLate, newAgenda, plannedItems, totalMinutes } from '../../src/model/agenda.ts'

test('a first agenda is about three hours, from the introduction to saving', () => {
  const agenda = newAgenda()
  expect(totalMinutes(agenda)).toBe(175)
  expect([agenda[0]?.id, agenda.at(-1)?.id]).toEqual(['introduction', 'saving'])
  expect(totalMinutes([])).toBe(0)
})

test('an item without minutes is left out', () => {
  const agenda = newAgenda().map((item) => (item.id === 'ladder' ? { ...item, minutes: 0 } : item))
  expect(plannedItems(agenda).map(({ id }) => id)).toEqual([
    'introduction', 'rating', 'reveal', 'talks', 'settling', 'plan', 'saving',
  ])
})

// Rating begins after 20 minutes, and has 25.
it.each([
  { total: 20, item: 0, late: 0, why: 'begins on time' },
  { total: 45, item: 25, late: 0, why: 'ends on time' },
  { total: 30, item: 0, late: 10, why: 'begins late' },
  { total: 40, item: 10, late: 10, why: 'has not made up for it' },
  { total: 50, item: 30, late: 5, why: 'runs over' },
  { total: 60, item: 30, late: 15, why: 'began late and runs over' },
  { total: 15, item: 0, late: -5, why: 'begins early' },
  { total: 45, item: 30, late: 0, why: 'began early and runs over' },
])('an item that $why is $late minutes late', ({ total, item, late }) => {
  expect(minutesLate(newAgenda(), 'rating', { total, item })).toBe(late)
})

test('what is left out takes no time', () => {
  const agenda = newAgenda().map((item) => (item.id === 'introduction' ? { ...item, minutes: 0 } : item))
  expect(minutesLate(agenda, 'rating', { total: 20, item: 0 })).toBe(20)
})
