import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signsOf } from '../../../../src/views/catalogue/stairs/signs.ts'

describe('signs', () => {
  it.each([
    [
      ['Rådgivning eller lettere behandling', 'Netværks- eller samtalegrupper', 'Konsultativ sparring', 'Andet'],
      ['R', 'N', 'K', 'A'],
    ],
    [
      ['Almen', 'Specialpæd.', 'Social', 'Sundhed', 'Civilsamf.'],
      ['A', 'Sp', 'So', 'Su', 'C'],
    ],
    [
      ['Gravide og kommende forældre', '0–2 år', '3–5 år', '10–12 år'],
      ['G', '0–2', '3–5', '10–12'],
    ],
    [
      ['Barnets lov § 30', 'Barnets lov § 32', 'Barnets lov, anbringelse', 'Ingen særlig lov', 'Ikke afklaret'],
      ['§30', '§32', 'B', 'In', 'Ik'],
    ],
    [
      ['På pause', 'På vej', 'I drift'],
      ['PP', 'PV', 'I'],
    ],
    [
      ['Sundhedshuset', 'Sundhedsplejen', 'SSP'],
      ['Sh', 'Sp', 'SS'],
    ],
    [
      ['Ja', 'Nej'],
      ['J', 'N'],
    ],
  ])('of %j are %j', (names, signs) => {
    expect(signsOf(names)).toEqual(signs)
  })

  it('are numbers where no letters tell names apart', () => {
    expect(signsOf(['Åå', 'Åå', '…'])).toEqual(['1', '2', '3'])
  })

  it('are short, and never the same, whatever the names are', () => {
    const anyName = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Bakke', 'Bakken', '1 år', '2 år', '1-2 år', '§ 1', '!'))
    const anyNames = fc.array(anyName, {
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyNames, (names) => {
        const signs = signsOf(names)
        expect(new Set(signs).size).toBe(names.length)
        expect(signs.filter((sign) => sign === '' || sign.length > 5)).toEqual([])
      }),
    )
  })
})
