import { describe, expect, it } from 'vitest'
import type { ScoreValue } from '../../../src/model/rating.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { arranged, found, groupsBelow, rowOf, type Arrangement } from '../../../src/views/others/arrangement.ts'
import { municipalSnapshot, onFourLevels, withoutComponents } from '../../municipalities.ts'

const component = municipalSnapshot({ municipality: 'Ærø' }).framework.components[0] ?? null
const scale = { min: 1, max: 5 }
const base: Arrangement = { order: 'name', component, scale, language: 'da' }

function named(...names: readonly string[]) {
  return names.map((municipality) => municipalSnapshot({ municipality }))
}

const at = (municipality: string, value: ScoreValue) => municipalSnapshot({ municipality, values: [value] })
const namesOf = (snapshots: readonly Snapshot[]) => snapshots.map(({ municipality }) => municipality)

describe('by name', () => {
  const mixed = named('Aabenraa', 'Ærø', 'Ålborg', 'Aalborg', 'Zealand', 'Øster', 'ørsted', 'Æblehuset')

  it('is the order of the language (H66)', () => {
    const danish = namesOf(rowOf(arranged(mixed, base)))
    expect(danish.slice(0, 6)).toEqual(['Zealand', 'Æblehuset', 'Ærø', 'ørsted', 'Øster', 'Aabenraa'])
    expect(danish.slice(6).toSorted()).toEqual(['Aalborg', 'Ålborg'])
    expect(namesOf(rowOf(arranged(mixed, { ...base, language: 'en' })))[0]).toBe('Aabenraa')
  })

  it('is by team within a municipality', () => {
    const teams = ['Øst', 'Vest', 'Nord'].map((team) => municipalSnapshot({ municipality: 'Faxe', team }))
    expect(rowOf(arranged(teams, base)).map(({ team }) => team)).toEqual(['Nord', 'Vest', 'Øst'])
  })
})

it('by date has the newest first, and names within a day', () => {
  const dated = [['B', '2026-01-01'], ['C', '2026-03-01'], ['A', '2026-01-01']].map(([municipality = '', date = '']) => municipalSnapshot({ municipality, date }))
  expect(namesOf(rowOf(arranged(dated, { ...base, order: 'date' })))).toEqual(['C', 'A', 'B'])
})

describe('by the level of a component', () => {
  const odd = [withoutComponents(at('Uden', 5), [0]), onFourLevels(at('Firetrin', 3))]
  const mixed = [at('Vejle', 2), at('Billund', 4), at('Aarhus', 2), at('Ukendt', 'unknown'), at('Tom', null), at('Assens', 2), ...odd]

  it('is in groups, and by name within each: nobody is ahead of who stands at the same level', () => {
    const groups = groupsBelow(arranged(mixed, { ...base, order: 'level' }))
    expect(groups.map(({ standing, snapshots }) => [standing, ...namesOf(snapshots)])).toEqual([
      [4, 'Billund'],
      [2, 'Assens', 'Vejle', 'Aarhus'],
      ['unknown', 'Ukendt'],
      [null, 'Tom'],
      ['absent', 'Uden'],
      ['otherScale', 'Firetrin'],
    ])
  })

  it('is by name where no component is chosen', () => {
    expect(rowOf(arranged(mixed, { ...base, order: 'level', component: null }))).toHaveLength(mixed.length)
  })
})

describe('a search', () => {
  const all = named('Ålborg', 'A\u030Alborg', 'Aalborg', 'Cool\u200BKids', '👩‍👩‍👧‍👦', 'Lyngby-Taarbæk')

  it('finds a name however it is spelt, also with what cannot be seen in it (H21, H22)', () => {
    expect(found(all, 'aalborg')).toHaveLength(3)
    expect(namesOf(found(all, 'coolkids'))).toEqual(['Cool\u200BKids'])
    expect(namesOf(found(all, 'taarbæk lyngby'))).toEqual(['Lyngby-Taarbæk'])
    expect(namesOf(found(all, '👩‍👩‍👧‍👦'))).toEqual(['👩‍👩‍👧‍👦'])
  })

  it('finds teams as well, all for nothing, and none for what is not there', () => {
    expect([found(all, 'ledergr'), found(all, ' '), found(all, 'Xanadu')].map(({ length }) => length)).toEqual([6, 6, 0])
  })
})
