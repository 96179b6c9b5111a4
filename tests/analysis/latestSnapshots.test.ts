import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latestOfEach, ownerOf, yearsOf } from '../../src/analysis/latestSnapshots.ts'
import { municipalSnapshot } from '../municipalities.ts'

const NFD = 'A\u030Alborg'
const snapshots = [
  municipalSnapshot({ municipality: 'Ålborg', date: '2025-04-14' }),
  municipalSnapshot({ municipality: NFD, date: '2026-04-14' }),
  municipalSnapshot({ municipality: 'Aalborg', date: '2025-11-10' }),
  municipalSnapshot({ municipality: 'Ærø', date: '2024-11-10' }),
  municipalSnapshot({ municipality: 'Ærø', team: 'Skoleledelsen', date: '2025-01-01' }),
]

function shown(year: string | null = null) {
  return latestOfEach(snapshots, year).map(({ municipality, team, date }) => `${municipality}, ${team}, ${date}`)
}

describe('the latest', () => {
  it('is one of each municipality and team, however it is spelt (H22)', () => {
    expect(shown()).toEqual([`${NFD}, Ledergruppen, 2026-04-14`, 'Ærø, Ledergruppen, 2024-11-10', 'Ærø, Skoleledelsen, 2025-01-01'])
  })

  it('may be that of a year', () => {
    expect(shown('2025')).toEqual(['Aalborg, Ledergruppen, 2025-11-10', 'Ærø, Skoleledelsen, 2025-01-01'])
    expect(shown('1999')).toEqual([])
    expect(yearsOf(snapshots)).toEqual(['2026', '2025', '2024'])
  })

  it('is by when it was taken where two tell of one day', () => {
    const [early, late] = ['08', '12'].map((hour) => ({ ...municipalSnapshot({ municipality: 'Faxe', takenAt: `2026-04-14T${hour}:00:00.000Z` }), id: hour }))
    if (!early || !late) throw new Error('There are two')
    expect(latestOfEach([late, early]).map(({ id }) => id)).toEqual(['12'])
  })

  it('is the same in whatever order they come', () => {
    const expected = shown().toSorted()
    fc.assert(
      fc.property(fc.shuffledSubarray([...snapshots], { minLength: snapshots.length }), (turned) => {
        const found = latestOfEach(turned).map(({ municipality, team, date }) => `${municipality}, ${team}, ${date}`)
        expect(found.toSorted()).toEqual(expected)
      }),
    )
  })
})

it('an example is nobody else than itself', () => {
  const real = municipalSnapshot({ municipality: 'Eksempelkommune' })
  expect(ownerOf(real)).not.toBe(ownerOf({ ...real, isExample: true }))
  expect(ownerOf(real)).not.toBe(ownerOf({ ...real, team: 'En anden' }))
})

it('a file that was sent to many as a start does not make them one', () => {
  const [one, other] = ['Faxe', 'Køge'].map((municipality) => ({ ...municipalSnapshot({ municipality }), assessment: 'the same' }))
  if (!one || !other) throw new Error('There are two')
  expect(latestOfEach([one, other])).toHaveLength(2)
})
