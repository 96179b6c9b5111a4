import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { layoutCircle } from '../../src/diagrams/circleLayout.ts'
import { darkPalette, forcedPalette, lightPalette, printPalette } from '../../src/diagrams/palette.ts'
import type { Point } from '../../src/diagrams/polar.ts'
import { middleOf, shapeOf, type SectorShape } from '../../src/diagrams/sectorMarks.ts'
import { textWidth } from '../../src/diagrams/textWidth.ts'
import { UnderstandingCircle, type UnderstandingCircleProps } from '../../src/diagrams/UnderstandingCircle.tsx'
import type { UnderstandingRingData, UnderstandingState } from '../../src/diagrams/understandingData.ts'
import { figureAndSpoke, figureBeside, figureSize, type FigureSpot } from '../../src/diagrams/understandingFigures.ts'
import { baseSpot, cornerSpot, spreadHalf } from '../../src/diagrams/sectorRoom.ts'
import { levelRadius, sideSpot } from '../../src/diagrams/understandingMarks.ts'
import names from './names.json' with { type: 'json' }

interface Size {
  readonly width: number
  readonly height: number
  readonly count: number
  readonly bands: number
}

function shapesOf({ width, height, count, bands }: Size): readonly (readonly SectorShape[])[] {
  const rings = names.da.rings.map(({ sectors }) => ({
    sectors: Array.from({ length: count }, (_, index) => {
      const real = sectors[index % sectors.length]
      return { id: String(index), code: `S${index + 1}`, label: real?.label ?? '', short: real?.short ?? '', sub: '' }
    }),
  }))
  const layout = layoutCircle({ width, height, scale: { min: 1, max: bands }, rings, textScale: 'screen' })
  return rings.map((ring, index) =>
    ring.sectors.map((_, sector) => shapeOf(layout, index, sector)).filter((shape) => shape !== null),
  )
}

/** Along the sector's middle spoke, and to the right of it. */
function fromSpoke(point: Point, angle: number) {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  return { along: point.x * sin - point.y * cos, across: point.x * cos + point.y * sin }
}

/** Does a disc leave its sector? */
function leaves(shape: SectorShape, spot: Point & { readonly size: number }): boolean {
  const { ring, sector, gap } = shape
  const { along, across } = fromSpoke(spot, middleOf(sector))
  const radius = Math.hypot(along, across)
  const half = (sector.endAngle - sector.startAngle) / 2
  const toSide = radius * Math.sin(half - Math.atan2(Math.abs(across), along)) - gap / 2
  return toSide < spot.size - 0.5 || radius - spot.size < ring.innerRadius || radius + spot.size > ring.outerRadius
}

function figureFaults(shape: SectorShape, text: string, figure: FigureSpot | null): readonly string[] {
  if (!figure) return []
  const [w, h] = [textWidth(text, figure.size, 600) / 2, 0.35 * figure.size]
  const corners = [[-w, -h], [w, -h], [-w, h], [w, h]].map(([x = 0, y = 0]) => ({ x: figure.x + x, y: figure.y + y }))
  return corners.some((corner) => leaves(shape, { ...corner, size: 0 })) ? ['a figure leaves its sector'] : []
}

/** What the marks must never do, measured anew from where they will be drawn. */
function faultsOf(size: Size, texts: readonly string[]): readonly string[] {
  return shapesOf(size).flatMap((shapes) => {
    const beside = figureSize(shapes, { texts, sizes: [32, 12], isAlone: false })
    const alone = figureSize(shapes, { texts, sizes: [32, 12], isAlone: true })
    return shapes.flatMap((shape) => texts.flatMap((text) => {
      const { figure, angle } = figureAndSpoke(shape, { text, size: beside })
      const corner = cornerSpot(shape)
      const levels = [1, size.bands].map((level) => levelRadius(shape, level))
      const marks = (['leaders', 'staff'] as const).flatMap((side) => levels.map((r) => sideSpot(shape, side, r)))
      return [
        ...figureFaults(shape, text, figure),
        ...figureFaults(shape, text, figureBeside(shape, { text, size: alone }, levels)),
        ...(corner && leaves(shape, corner) ? ['a disc leaves its corner'] : []),
        ...(leaves(shape, baseSpot(shape)) ? ['a disc leaves its base'] : []),
        ...(marks.some((mark) => sidewaysOut(shape, mark)) ? ['a mark of a side leaves its sector'] : []),
        ...(corner && isOnSpread(shape, corner, angle) ? ['a disc lies on the spread'] : []),
        ...(figure && isOnFigure(shape, { text, figure, angle }) ? ['the spread lies on the figure'] : []),
      ]
    }))
  })
}

/** Marks at the lowest and highest level may stand out over the arcs, but not over the sides. */
function sidewaysOut(shape: SectorShape, { x, y, size }: Point & { readonly size: number }): boolean {
  const { along, across } = fromSpoke({ x, y }, middleOf(shape.sector))
  const half = (shape.sector.endAngle - shape.sector.startAngle) / 2
  return Math.hypot(along, across) * Math.sin(half - Math.atan2(Math.abs(across), along)) - shape.gap / 2 < size
}

function isOnSpread(shape: SectorShape, corner: Point & { readonly size: number }, angle: number): boolean {
  const { across } = fromSpoke(corner, angle)
  return across - corner.size < spreadHalf(shape, shape.ring.outerRadius)
}

interface Placed {
  readonly text: string
  readonly figure: FigureSpot
  readonly angle: number
}

function isOnFigure(shape: SectorShape, { text, figure, angle }: Placed): boolean {
  const [w, h] = [textWidth(text, figure.size, 600) / 2, 0.35 * figure.size]
  const { across } = fromSpoke(figure, angle)
  const reach = w * Math.abs(Math.cos(angle)) + h * Math.abs(Math.sin(angle))
  return across + reach > -spreadHalf(shape, levelRadius(shape, 1)) + 1
}

const TEXTS = ['3,4', '−1,9', '0,0']
const sizes = [[320, 320], [390, 360], [870, 700], [1366, 640], [1920, 1080], [3840, 2160]] as const

describe.each(sizes)('%i × %i', (width, height) => {
  it.each([4, 5, 8, 12, 16, 20])('has room for the marks of %i components a ring', (count) => {
    for (const bands of [3, 4, 5]) expect(faultsOf({ width, height, count, bands }, TEXTS)).toEqual([])
  })
})

it('has no fault at any size', () => {
  const cases = fc.record({
    width: fc.integer({ min: 320, max: 2600 }),
    height: fc.integer({ min: 320, max: 1500 }),
    count: fc.integer({ min: 4, max: 20 }),
    bands: fc.constantFrom(3, 4, 5),
  })
  fc.assert(
    fc.property(cases, (each) => {
      expect(faultsOf(each, TEXTS)).toEqual([])
    }),
    { numRuns: 40, seed: 2021 },
  )
})

it('gives all figures of a ring one size, or none', () => {
  const [outer = [], inner = []] = shapesOf({ width: 1920, height: 1080, count: 8, bands: 5 })
  const request = { texts: ['3,4', ''], sizes: [32, 20], isAlone: false } as const
  expect(figureSize(outer, request)).toBe(32)
  expect(figureSize(inner, request)).toBeGreaterThanOrEqual(20)
  expect(figureSize(inner, { ...request, texts: ['a figure that is far too long'] })).toBeNull()
  expect(figureSize(inner, { ...request, texts: [] })).toBeNull()
})

function ringsOf(states: readonly UnderstandingState[], count = 8): readonly UnderstandingRingData[] {
  return names.da.rings.map(({ id, label, sectors }, ring) => ({
    id,
    label,
    sectors: Array.from({ length: count }, (_, index) => {
      const sector = sectors[index % 8] ?? { label: '', short: '', mirror: null }
      const state = states[(index + 3 * ring) % states.length] ?? { kind: 'empty' }
      const code = `${ring === 0 ? 'S' : 'P'}${index + 1}`
      return { ...sector, id: code, code, name: sector.label, sub: '', state }
    }),
  }))
}

describe('the drawing', () => {
  const agreed = { kind: 'agreement', figure: '4,2', centre: 4.2, q1: 4, q3: 5, agreement: 3, mark: null } as const
  const AGREEMENT: readonly UnderstandingState[] = [
    { ...agreed, figure: '3,4', centre: 3.4, q1: 2, q3: 4, agreement: 1, mark: 'gap' },
    agreed,
    { ...agreed, figure: '1,8', centre: 1.8, q1: 1, q3: 2, agreement: 2 },
    { ...agreed, figure: '2,9', centre: 2.9, q1: 2, q3: 4, agreement: 0, mark: 'camps' },
    { ...agreed, figure: '3,1', centre: 3.1, q1: 3, q3: 3, mark: 'lone' },
    { kind: 'hidden', reason: 'Skjult for at beskytte de enkelte' },
    { kind: 'empty' },
    { ...agreed, figure: '5,0', centre: 5, q1: 5, q3: 5, agreement: null },
  ]
  const SIDES: readonly UnderstandingState[] = [
    { kind: 'sides', figure: '1,5', leaders: 3.6, staff: 2.1, isFlagged: true },
    { kind: 'sides', figure: '0,0', leaders: 3, staff: 3, isFlagged: false },
    { kind: 'sides', figure: '0,6', leaders: 4.4, staff: 5, isFlagged: false },
    { kind: 'sides', figure: '', leaders: null, staff: 2.5, isFlagged: false },
    { kind: 'hidden', reason: 'Skjult for at beskytte de enkelte' },
    { kind: 'empty' },
  ]
  const MIRROR: readonly UnderstandingState[] = [
    { kind: 'mirror', figure: '+1,2', centre: 4.2, pair: 3 },
    { kind: 'mirror', figure: '−1,2', centre: 3, pair: 4.2 },
    { kind: 'mirror', figure: '−0,2', centre: 3.8, pair: 4 },
    { kind: 'mirror', figure: '', centre: 2, pair: null },
    { kind: 'hidden', reason: 'Skjult for at beskytte de enkelte' },
  ]

  function markupOf(props: Partial<UnderstandingCircleProps>): string {
    const all: UnderstandingCircleProps = {
      label: 'Fælles forståelse',
      width: 1228,
      height: 860,
      scale: { min: 1, max: 5 },
      rings: ringsOf(AGREEMENT),
      selected: null,
      centre: ['Børn og', 'unges', 'trivsel'],
      palette: lightPalette,
      ...props,
    }
    const markup = renderToStaticMarkup(createElement(UnderstandingCircle, all), { identifierPrefix: 'circle' })
    return `${markup.replaceAll('><', '>\n<')}\n`
  }

  it.each<readonly [string, Partial<UnderstandingCircleProps>]>([
    ['agreement', {}],
    ['agreement-phone-dark', { width: 360, height: 360, palette: darkPalette, rings: ringsOf(AGREEMENT, 20) }],
    ['sides-projector', { width: 1920, height: 1080, textScale: 'projector', rings: ringsOf(SIDES) }],
    ['sides-forced', { palette: forcedPalette, rings: ringsOf(SIDES) }],
    ['mirror-print', { palette: printPalette, textScale: 'print', rings: ringsOf(MIRROR), selected: 'P2' }],
  ])('stays as it is: %s', async (name, props) => {
    await expect(markupOf(props)).toMatchFileSnapshot(`../golden/understanding-${name}.svg`)
  })

  it('stands by itself: a name space, and neither classes nor styles', () => {
    for (const states of [AGREEMENT, SIDES, MIRROR]) {
      const markup = markupOf({ rings: ringsOf(states) })
      expect(markup).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1228" height="860"/)
      expect(markup).not.toMatch(/class=|style=|NaN|undefined|\d\.\d{3,}/)
    }
  })

  it('is orange only where it needs a talk', () => {
    const quiet = [...AGREEMENT, ...SIDES].filter(
      (state) =>
        !('mark' in state && state.mark !== null && state.mark !== 'lone') && !('isFlagged' in state && state.isFlagged),
    )
    for (const state of [...quiet, ...MIRROR]) {
      expect(markupOf({ rings: ringsOf([state]) })).not.toContain(lightPalette.warn)
    }
  })

  it('shows nothing of what is hidden but a lock and the reason', () => {
    const markup = markupOf({ rings: ringsOf([{ kind: 'hidden', reason: 'Skjult for at beskytte de enkelte' }]) })
    expect(markup.match(/<title>\n?Skjult for at beskytte de enkelte/g)).toHaveLength(16)
    expect(markup).not.toContain('paint-order')
  })

  it('tells the four classes and too few votes apart without colour', () => {
    const looks = ([0, 1, 2, 3, null] as const).map((agreement) => {
      const states = [{ ...agreed, agreement }]
      return markupOf({ palette: forcedPalette, rings: ringsOf(states) })
    })
    expect(new Set(looks).size).toBe(5)
  })
})
