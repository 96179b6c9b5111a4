import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { withGuard, withoutGuard } from '../../../src/exchange/tables/formulaGuard.ts'

describe('H25 what a spreadsheet may run is guarded', () => {
  it.each([
    '=1+1', '+45 12 34', '-2+3', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''=1",
    '＝1+1', '＋1', '－1', '＠SUM(A1)', '﹣1', '⁺1',
    ' =1', '\u00A0=1', '\u3000＝1', '\n=1', '\u200B=1', '\uFEFF-1', '\u202E@A1', '\u0000=1', '\u00AD \u2060＝1',
  ])('%j', (text) => {
    expect(withGuard(text)).toBe(`'${text}`)
    expect(withoutGuard(withGuard(text))).toBe(text)
  })

  it.each(['', "'", 'a=1', '1-2', '– tankestreg', '− minus', "'anført'", "O'Brien", 'Børn & unge', '\u200Ba', ' a'])('and %j is not', (text) => {
    expect(withGuard(text)).toBe(text)
    expect(withoutGuard(text)).toBe(text)
  })
})

test('whatever the text, it comes back letter for letter', () => {
  const unit = fc.oneof(fc.constantFrom("'", '=', '＝', '-', ' ', '\u00A0', '\t', '\n', '\u200B', '\u202E', 'a', '1'), fc.string({ unit: 'binary', maxLength: 2 }))
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
      const text = units.join('')
      expect(withoutGuard(withGuard(text))).toBe(text)
    }),
    { numRuns: 2000 },
  )
})
