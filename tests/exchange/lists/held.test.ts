import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { readHeld, readNeeds, writtenHeld } from '../../../src/exchange/lists/held.ts'
import { joinItems, quotedItem } from '../../../src/exchange/lists/items.ts'

const held = (competence: string, where = '', people: number | null = null) => ({ competence, where, people })

it.each([
  ['Marte Meo: Dagtilbud (6); ICDP: PPR', [held('Marte Meo', 'Dagtilbud', 6), held('ICDP', 'PPR')]],
  ['Marte Meo, ICDP', [held('Marte Meo'), held('ICDP')]],
  ['Marte Meo (6)\nICDP (PPR)', [held('Marte Meo', '', 6), held('ICDP', 'PPR')]],
  ['SoS (Myndighed, 12 medarbejdere), FIT (3)', [held('SoS', 'Myndighed', 12), held('FIT', '', 3)]],
  ['"Angst: børn": Skole', [held('Angst: børn', 'Skole')]],
  ['Cool Kids (teens): Skole (2)', [held('Cool Kids (teens)', 'Skole', 2)]],
])('%j', (text, value) => {
  expect(readHeld(text)).toEqual(value)
})

test('what is written is read again, whatever people call things', () => {
  const text = fc.string({ unit: fc.constantFrom(...'":;,()|/ aø1'.split('')), maxLength: 6 }).map((value) => value.trim())
  const one = fc.record({ competence: text.filter((value) => value !== ''), where: text, people: fc.option(fc.nat(100_000)) })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 3 }), (all) => {
      expect(readHeld(writtenHeld(all))).toEqual(all)
    }),
  )
  fc.assert(
    fc.property(fc.array(text.filter((value) => value !== ''), { maxLength: 3 }), (all) => {
      expect(readNeeds(joinItems(all.map(quotedItem)))).toEqual(all)
    }),
  )
})

test('what needs no marks has none', () => {
  expect(writtenHeld([held('Marte Meo', 'Dagtilbud', 6), held('ICDP', 'PPR')])).toBe('Marte Meo: Dagtilbud (6); ICDP: PPR')
})
