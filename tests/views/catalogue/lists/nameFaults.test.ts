import { expect, it } from 'vitest'
import { nameFault, namesIn } from '../../../../src/views/catalogue/lists/nameFaults.ts'

it.each([
  ['', 'blank'],
  ['  ', 'blank'],
  ['\u200B', 'blank'],
  ['andet', 'double'],
  ['  Ån  det ', 'double'],
  ['Noget nyt', null],
])('%j as a name is %s', (name, fault) => {
  expect(nameFault(name, ['Andet', 'ån det'])).toBe(fault)
})

it('names side by side are parted by commas or semicolons, each once', () => {
  expect(namesIn(' DUÅ, Incredible Years;duå ,, ')).toEqual(['DUÅ', 'Incredible Years'])
  expect(namesIn('')).toEqual([])
})
