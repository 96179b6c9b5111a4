import { describe, expect, it } from 'vitest'
import {
  darkPalette,
  forcedPalette,
  lightPalette,
  printPalette,
  rampStep,
  type Palette,
} from '../../src/diagrams/palette.ts'

// WCAG 2.2, "relative luminance" and "contrast ratio".
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

it('measures contrast as others do', () => {
  // Worked out by WebAIM's contrast checker.
  expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 2)
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
})

const palettes: readonly (readonly [string, Palette])[] = [
  ['light', lightPalette],
  ['dark', darkPalette],
  ['print', printPalette],
]

describe.each(palettes)('%s', (_, palette) => {
  it('has words that read on every ground that they stand on', () => {
    const words = [palette.ink, palette.body, palette.muted, palette.warn, ...palette.rings.map((ring) => ring.text)]
    const grounds = [palette.ground, palette.panel, palette.centre]
    const ratios = words.flatMap((word) => grounds.map((ground) => contrast(word, ground)))
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
  })

  it('has digits that read on every level', () => {
    const ratios = palette.rings.flatMap((ring) =>
      ring.levels.map((level, step) => contrast(level, ring.onLevels[step] ?? level)),
    )
    expect(ratios).toHaveLength(10)
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
  })

  it('has lines around every shape that are seen on the ground', () => {
    const lines = [palette.edge, ...palette.rings.map((ring) => ring.text)]
    expect(Math.min(...lines.map((line) => contrast(line, palette.ground)))).toBeGreaterThanOrEqual(3)
  })

  it('has figures and marks that read on the tint of a ring', () => {
    const ratios = palette.rings.flatMap(({ tint, text }) =>
      [text, palette.warn, palette.ink].map((mark) => contrast(mark, tint)),
    )
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
  })

  it('has lines of a ring, of agreement and of a warning that are seen on an empty track', () => {
    const lines = [palette.ink, palette.muted, palette.warn, ...palette.rings.map((ring) => ring.text)]
    expect(Math.min(...lines.map((line) => contrast(line, palette.track)))).toBeGreaterThanOrEqual(3)
  })

  it('goes through the levels in one direction, also in grey', () => {
    for (const { levels } of palette.rings) {
      const greys = levels.map(luminance)
      const steps = greys.slice(1).map((grey, index) => Math.sign(grey - (greys[index] ?? 0)))
      expect(new Set(steps).size).toBe(1)
    }
  })

  it('has badges that can be read', () => {
    const ratios = Object.values(palette.prevention).map(({ fill, text }) => contrast(fill, text))
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
  })

  it('sets the focus off from the line inside it', () => {
    expect(contrast(palette.ink, palette.ground)).toBeGreaterThanOrEqual(7)
  })
})

it('keeps the values of the design', () => {
  expect(lightPalette.rings.map((ring) => ring.levels[3])).toEqual(['#2769AF', '#2A7A49'])
  expect(darkPalette.ground).toBe('#10181F')
  expect(printPalette.ground).toBe('#FFFFFF')
})

it('leaves forced colours to the person: only names that CSS knows', () => {
  const names = JSON.stringify(forcedPalette).match(/(?<=:|\[|,)"\w+"(?!:)/g)
  expect([...new Set(names)].toSorted()).toEqual(['"Canvas"', '"CanvasText"', '"Highlight"', '"HighlightText"'])
})

describe('rampStep', () => {
  it.each([
    { scale: { min: 1, max: 5 }, steps: [0, 1, 2, 3, 4] },
    { scale: { min: 1, max: 4 }, steps: [0, 1, 3, 4] },
    { scale: { min: 0, max: 2 }, steps: [0, 2, 4] },
  ])('spreads the levels of $scale over the ramp', ({ scale, steps }) => {
    expect(steps.map((_, index) => rampStep(scale.min + index, scale))).toEqual(steps)
  })

  it('stays on the ramp beyond the scale', () => {
    expect([-3, 9].map((value) => rampStep(value, { min: 1, max: 5 }))).toEqual([0, 4])
  })
})
