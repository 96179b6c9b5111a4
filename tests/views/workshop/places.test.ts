import { describe, expect, it } from 'vitest'
import { itemOf, itemOfTask, placeFrom, placeOfWork, PLACES, taskFrom } from '../../../src/views/workshop/places.ts'
import { roundWith, shown } from '../../rounds.ts'

describe('an address of a place', () => {
  it.each(PLACES)('leads back to the same place: %s', (place) => {
    expect(placeFrom(itemOf({ number: 12 }, place))).toEqual({ number: 12, place })
  })

  it('without a number is of the round made last', () => {
    expect(placeFrom('svar')).toEqual({ number: null, place: 'collect' })
  })

  it.each([null, '', 'shared-strategy', '2-', '2-andet', '-svar', 'toString'])('%s names no place', (item) => {
    expect(placeFrom(item)).toBeNull()
  })

  it('of a round to set up says which', () => {
    for (const task of [{ kind: 'new' }, { kind: 'again', number: 2 }, { kind: 'change', number: 3 }] as const) {
      expect(taskFrom(itemOfTask(task))).toEqual(task)
    }
    expect(taskFrom('2-svar')).toEqual({ kind: 'new' })
  })
})

it('a round opens where the work is', () => {
  expect(placeOfWork(roundWith(0))).toBe('collect')
  expect(placeOfWork(roundWith(8))).toBe('collect')
  expect(placeOfWork(shown(roundWith(8)))).toBe('run')
  expect(placeOfWork(roundWith(8, { closedAt: '2026-03-01T12:00:00Z' }))).toBe('close')
})
