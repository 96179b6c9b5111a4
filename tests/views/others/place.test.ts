import { expect, test } from 'vitest'
import { FIRST_OTHERS, othersFrom, pickedChange, writeOthers, type OthersPlace } from '../../../src/views/others/place.ts'

function written(place: Partial<OthersPlace>): string {
  const settings = new URLSearchParams()
  writeOthers(settings, { ...FIRST_OTHERS, ...place })
  return settings.toString()
}

test('what is as at first is not in the address', () => {
  expect(written({})).toBe('')
  expect(othersFrom(new URLSearchParams())).toEqual(FIRST_OTHERS)
})

test('what is chosen is in the address, in Danish', () => {
  const place = { year: '2025', order: 'level', component: 'shared-strategy', search: 'Ærø', opened: 's1' } as const
  expect(written(place)).toBe('sorter=niveau&soeg=%C3%86r%C3%B8&aar=2025&komponent=shared-strategy&aaben=s1')
  expect(othersFrom(new URLSearchParams(written(place)))).toEqual(place)
})

test('what is nothing here is left out', () => {
  expect(othersFrom(new URLSearchParams('aar=i+fjor&sorter=bedst'))).toEqual(FIRST_OTHERS)
})

test('without a component there is no level to order by', () => {
  expect(pickedChange(null, { ...FIRST_OTHERS, order: 'level' })).toEqual({ component: null, order: 'name' })
  expect(pickedChange('a', { ...FIRST_OTHERS, order: 'date' })).toEqual({ component: 'a', order: 'date' })
})
