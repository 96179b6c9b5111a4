import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { dotRadius, layoutStrip } from '../../src/diagrams/dotStrip.ts'
import { DotStripDiagram, type DotStripDiagramProps } from '../../src/diagrams/DotStripDiagram.tsx'
import { darkPalette, forcedPalette, lightPalette, printPalette } from '../../src/diagrams/palette.ts'

const strips = fc.record({
  width: fc.integer({ min: 100, max: 1600 }),
  height: fc.integer({ min: 28, max: 96 }),
  levels: fc.constantFrom(3, 4, 5),
  hasSides: fc.boolean(),
  textSize: fc.constantFrom(0, 12, 13),
})

it('keeps all inside, and dots apart, at any size', () => {
  fc.assert(
    fc.property(strips, ({ width, height, levels, hasSides, textSize }) => {
      const scale = { min: 1, max: levels }
      const strip = layoutStrip({ width, height, scale, hasSides, textSize })
      const [first, second, last] = [1, 2, levels].map(strip.placeOf)
      const reach = Math.max(strip.largest, strip.mark * 1.55)
      expect((first ?? 0) - reach).toBeGreaterThanOrEqual(0)
      expect((last ?? 0) + reach).toBeLessThanOrEqual(width)
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(2 * strip.largest)
      expect(strip.dots - strip.median).toBeGreaterThanOrEqual(0)
      expect(strip.dots - strip.median - (strip.figures ?? 0)).toBeGreaterThanOrEqual(0)
      expect(strip.median).toBeGreaterThanOrEqual(strip.largest + 2)
      expect(strip.sides + strip.mark * 1.55).toBeLessThanOrEqual(height)
      const between = strip.sides - strip.mark * 1.55 - (strip.dots + strip.largest)
      expect(hasSides ? between : 0).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 300, seed: 2021 },
  )
})

describe('a dot', () => {
  it('tells how many by its area', () => {
    expect(dotRadius(20, 20, 12) ** 2 / dotRadius(5, 20, 12) ** 2).toBeCloseTo(4)
  })

  it('is there for one vote among hundreds, and not for none', () => {
    expect(dotRadius(1, 300, 12)).toBe(2)
    expect(dotRadius(0, 300, 12)).toBe(0)
    expect(dotRadius(0, 0, 12)).toBe(0)
  })

  it('has its count above it where all of them have room, else none has', () => {
    expect(figures(210, 47, 13)).toBeCloseTo(10.4)
    expect([figures(210, 47), figures(210, 34, 13), figures(110, 47, 13)]).toEqual([null, null, null])
  })
})

function figures(width: number, height: number, textSize = 0): number | null {
  return layoutStrip({ width, height, scale: { min: 1, max: 5 }, hasSides: false, textSize }).figures
}

function markupOf(props: Partial<DotStripDiagramProps>): string {
  const all: DotStripDiagramProps = {
    label: 'Klare roller og handleveje',
    width: 320,
    height: 36,
    scale: { min: 1, max: 5 },
    most: 12,
    state: {
      kind: 'shown',
      counts: [6, 7, 3, 6, 1],
      median: 2.4,
      sides: { leaders: 3.6, staff: 2.1, isFlagged: true },
    },
    hasSides: true,
    textSize: 12,
    hue: 1,
    palette: lightPalette,
    ...props,
  }
  return `${renderToStaticMarkup(createElement(DotStripDiagram, all)).replaceAll('><', '>\n<')}\n`
}

const agreed: DotStripDiagramProps['state'] = {
  kind: 'shown',
  counts: [0, 1, 12, 8, 2],
  median: 3.3,
  sides: { leaders: 3.4, staff: 3.3, isFlagged: false },
}
const three: DotStripDiagramProps['state'] = { kind: 'shown', counts: [1, 0, 12], median: 2, sides: null }

describe('the drawing', () => {
  it.each<readonly [string, Partial<DotStripDiagramProps>]>([
    ['flagged', {}],
    ['counted', { height: 57, textSize: 13 }],
    ['agreed-dark', { palette: darkPalette, state: agreed }],
    ['three-levels', { scale: { min: 0, max: 2 }, hasSides: false, state: three }],
    ['hidden-print', { palette: printPalette, state: { kind: 'hidden', text: 'Skjult for at beskytte de enkelte' } }],
  ])('stays as it is: %s', async (name, props) => {
    await expect(markupOf(props)).toMatchFileSnapshot(`../golden/strip-${name}.svg`)
  })

  it('is orange only from the gap that needs a talk', () => {
    const sides = { leaders: 3.5, staff: 2.1, isFlagged: false }
    const state = { kind: 'shown', counts: [6, 7, 3, 6, 1], median: 2.4, sides } as const
    expect(markupOf({})).toContain(lightPalette.warn)
    expect(markupOf({ state })).not.toContain(lightPalette.warn)
  })

  it('leaves forced colours to the person', () => {
    expect(markupOf({ palette: forcedPalette })).not.toMatch(/#[0-9A-F]{6}|NaN|undefined/)
  })
})
