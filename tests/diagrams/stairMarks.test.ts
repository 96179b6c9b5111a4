import { describe, expect, it } from 'vitest'
import { darkPalette, lightPalette } from '../../src/diagrams/palette.ts'
import { badgeOf, badgeWidth, signWidth } from '../../src/diagrams/stairMarks.ts'

describe('the colours of a mark', () => {
  it('are those of the kind of prevention, or of the category', () => {
    expect(badgeOf(lightPalette, 'tertiary')).toBe(lightPalette.prevention.tertiary)
    expect(badgeOf(darkPalette, 3)).toBe(darkPalette.categories[3])
  })

  it('are grey for others and for a category beyond the palette, and none for what is not told', () => {
    expect(badgeOf(lightPalette, 'others')).toBe(lightPalette.others)
    expect(badgeOf(lightPalette, 8)).toBe(lightPalette.others)
    expect(badgeOf(lightPalette, 'none')).toBeNull()
  })
})

describe('a badge', () => {
  it.each(['I', 'II', 'III', 'So', '–'])('is square for a short sign: %s', (sign) => {
    expect(badgeWidth({ tone: 0, sign }, 18)).toBe(18)
  })

  it('is as wide as a longer sign needs', () => {
    expect(badgeWidth({ tone: 0, sign: '10–12+' }, 20)).toBeGreaterThan(signWidth('10–12+') + 8)
  })
})
