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

/** Cone responses gone: Machado, Oliveira and Fernandes (2009), severity 1, on linear colours. */
const VISIONS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

type Triple = readonly [number, number, number]

function product(row: readonly number[], values: readonly number[]): number {
  return row.reduce((sum, factor, index) => sum + factor * (values[index] ?? 0), 0)
}

/** CIE L*a*b* (D65) of a colour as it is seen with one of the kinds of vision. */
function labOf(hex: string, vision: readonly (readonly number[])[]): Triple {
  const linear = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  const seen = vision.map((row) => Math.min(1, Math.max(0, product(row, linear))))
  const [x, y, z] = [
    product([0.4124, 0.3576, 0.1805], seen) / 0.95047,
    product([0.2126, 0.7152, 0.0722], seen),
    product([0.0193, 0.1192, 0.9505], seen) / 1.08883,
  ].map((value) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116))
  return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))]
}

/** The colour difference CIEDE2000, after Sharma, Wu and Dalal (2005). */
function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const rad = Math.PI / 180
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)))
  const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)]
  const hue = (b: number, a: number) => (Math.atan2(b, a) / rad + 360) % 360
  const [h1, h2] = [hue(b1, a1 * (1 + g)), hue(b2, a2 * (1 + g))]
  const turn = ((h2 - h1 + 540) % 360) - 180
  const h = (h1 + turn / 2 + 360) % 360
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const t =
    1 -
    0.17 * Math.cos((h - 30) * rad) +
    0.24 * Math.cos(2 * h * rad) +
    0.32 * Math.cos((3 * h + 6) * rad) -
    0.2 * Math.cos((4 * h - 63) * rad)
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2))
  const chroma = (c2 - c1) / (1 + 0.045 * c)
  const hueShift = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * rad)) / (1 + 0.015 * c * t)
  const turnBlue = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * rad)
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hueShift ** 2 + turnBlue * chroma * hueShift)
}

it('measures differences of colours as others do', () => {
  // Sharma, Wu and Dalal (2005), table 1, pairs 1, 7 and 25.
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3)
  expect(difference([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 3)
  expect(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 3)
})

describe.each(palettes)('categories, %s', (_, palette) => {
  it.each(Object.keys(VISIONS))('are told apart with %s', (name) => {
    const labs = palette.categories.map(({ fill }) => labOf(fill, VISIONS[name] ?? []))
    const pairs = labs.flatMap((lab, index) => labs.slice(index + 1).map((other) => difference(lab, other)))
    expect(pairs).toHaveLength(28)
    // About ten are seen at a glance; more than that leaves room for poor projectors.
    expect(Math.min(...pairs)).toBeGreaterThan(15)
  })

  it('have signs that can be read, as have all others', () => {
    const ratios = [...palette.categories, palette.others].map(({ fill, text }) => contrast(fill, text))
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
  })

  it('stand in bars whose line is seen on the ground', () => {
    expect(contrast(palette.muted, palette.ground)).toBeGreaterThanOrEqual(3)
  })
})
