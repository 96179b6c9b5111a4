import i18next from 'i18next'
import { beforeAll, expect, it, test } from 'vitest'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { municipalitiesOf, oddOnes } from '../../../src/views/archive/groups.ts'
import { startNaming } from '../../naming.ts'
import { snapshotsOfMunicipalities } from '../../manySnapshots.ts'

beforeAll(startNaming)

const four = snapshotsOfMunicipalities(1)
const [one] = four as unknown as readonly [Snapshot]
const groupsOf = (snapshots: readonly Snapshot[]) => municipalitiesOf(snapshots, i18next.getFixedT('da'), 'da')
const named = (...names: readonly string[]) => names.map((municipality, index) => ({ ...one, id: `s${index}`, municipality }))

test('H66 municipalities are in Danish order', () => {
  const names = ['Øster', 'Aabenraa', 'Zealand', 'Ærø', 'ørsted', 'Æblehuset']
  expect(groupsOf(named(...names)).map(({ name }) => name)).toEqual(['Zealand', 'Æblehuset', 'Ærø', 'ørsted', 'Øster', 'Aabenraa'])
})

test('H22 however a name is composed or spelled, its municipality is one', () => {
  expect(groupsOf(named('Ålborg', 'A\u030Alborg', 'Aalborg', 'ålborg ')).map(({ snapshots }) => snapshots.length)).toEqual([4])
})

it('keeps the example apart from a municipality of that name', () => {
  const [first, second] = named('Vejen', 'Vejen') as unknown as readonly [Snapshot, Snapshot]
  expect(groupsOf([first, { ...second, isExample: true }]).map(({ name }) => name)).toEqual(['Vejen', 'Vejen (eksempel)'])
})

test('H65 within an assessment the order is that of the numbers, and an odd day is known', () => {
  const turned = four.map((each) => (each.number === 2 ? { ...each, date: '2019-01-01' } : each)).toReversed()
  expect(groupsOf(turned)[0]?.snapshots.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  expect([...oddOnes(turned)].map(({ number }) => number)).toEqual([2])
  expect(oddOnes(snapshotsOfMunicipalities(3)).size).toBe(0)
})
