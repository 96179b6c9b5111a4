import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutCircle, type CircleLayout, type RingLayout, type SectorLayout } from '../../src/diagrams/circleLayout.ts'
import type { TextScale } from '../../src/diagrams/circleText.ts'
import { textWidth } from '../../src/diagrams/textWidth.ts'
import names from './names.json' with { type: 'json' }

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Case {
  readonly width: number
  readonly height: number
  readonly counts: readonly number[]
  readonly language: 'da' | 'en'
  /** Instead of the real names. */
  readonly label?: string
  readonly sub?: string
  readonly textScale?: TextScale
}

const SUB = '4 · Indarbejdet'

function layoutOf({ width, height, counts, language, label, sub = SUB, textScale = 'screen' }: Case): CircleLayout {
  const rings = names[language].rings.map(({ sectors }, ring) => ({
    sectors: Array.from({ length: counts[ring] ?? 0 }, (_, index) => {
      const real = sectors[index % sectors.length]
      const code = `${ring === 0 ? 'S' : 'P'}${index + 1}`
      return { id: code, code, label: label ?? real?.label ?? '', short: real?.short ?? '', sub }
    }),
  }))
  return layoutCircle({ width, height, scale: { min: 1, max: 5 }, rings, textScale })
}

/** What the drawing must never do, measured anew from what it will draw. */
function faultsOf(layout: CircleLayout, sub = SUB): readonly string[] {
  const [outer, inner] = layout.rings
  if (!outer || !inner) return ['a ring is missing']
  const boxes = outer.sectors.flatMap((sector) => flatBoxes(outer, sector, sub))
  const codes = inner.sectors.flatMap((sector) => flatBoxes(inner, sector, ''))
  return [
    ...pairs(boxes).filter(([a, b]) => overlap(a, b)).map(() => 'outer labels overlap'),
    ...pairs(codes).filter(([a, b]) => overlap(a, b)).map(() => 'inner codes overlap'),
    ...boxes.filter((box) => !isInside(box, layout)).map(() => 'a label leaves the drawing'),
    ...boxes.filter((box) => nearest(box) < outer.outerRadius + 3).map(() => 'a label lies on the outer ring'),
    ...codes.filter((box) => !isBetween(box, inner.outerRadius, outer.innerRadius)).map(() => 'a code lies on a ring'),
    ...inner.sectors.flatMap((sector) => curvedFaults(layout, sector)),
    ...layout.rings.flatMap((ring) => markFaults(ring, layout.gap)),
    ...outer.sectors.flatMap((sector) => leaderFaults(sector, boxes)),
  ]
}

/** Glyphs from the top of Å to the foot of g, one box for each line. */
function flatBoxes(ring: RingLayout, { label }: SectorLayout, sub: string): readonly Box[] {
  if (label?.kind !== 'flat') return []
  const line = (text: string, baseline: number, font: { size: number; weight: 400 | 600 }) => {
    const width = textWidth(text, font.size, font.weight)
    const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor]
    const rise = ring.labelStyle === 'codes' ? 0.7 : 0.9
    const fall = ring.labelStyle === 'codes' ? 0 : 0.22
    return { left, right: left + width, top: baseline - rise * font.size, bottom: baseline + fall * font.size }
  }
  const size = ring.textSize
  const all = label.lines.map((text, index) => line(text, label.baselines[index] ?? NaN, { size, weight: 600 }))
  if (label.subBaseline === null) return [union(all)]
  return [union([...all, line(sub, label.subBaseline, { size: ring.subSize, weight: 400 })])]
}

function curvedFaults({ rings: [outer, inner], gap }: CircleLayout, sector: SectorLayout): readonly string[] {
  const { label } = sector
  if (label?.kind !== 'curved' || !outer || !inner) return []
  const outwards = label.isReversed ? -1 : 1
  const size = inner.textSize
  const edges = label.lines.flatMap(({ radius }) => [radius + outwards * 0.78 * size, radius - outwards * 0.22 * size])
  const half = Math.max(...label.lines.map(({ text, radius }) => textWidth(text, size, 600) / 2 / radius))
  const room = (sector.endAngle - sector.startAngle) / 2
  const steps = label.lines.slice(1).map((line, index) => Math.abs(line.radius - (label.lines[index]?.radius ?? 0)))
  const turned = Math.cos(label.angle) * outwards
  return [
    ...(Math.min(...edges) <= inner.outerRadius + 1 || Math.max(...edges) >= outer.innerRadius - 1
      ? ['a curved label lies on a ring']
      : []),
    ...(half > room - gap / 2 / inner.outerRadius ? ['a curved label is longer than its sector'] : []),
    ...(Math.min(Infinity, ...steps) < size ? ['curved lines overlap'] : []),
    ...(turned < -1e-6 ? ['a curved label stands upside down'] : []),
  ]
}

function markFaults(ring: RingLayout, gap: number): readonly string[] {
  const { size, radius } = ring.digit
  const half = Math.PI / Math.max(1, ring.sectors.length)
  const foot = radius - 0.35 * size
  const middle = (ring.innerRadius + ring.outerRadius) / 2
  return [
    ...(foot < ring.innerRadius || radius + 0.35 * size > ring.outerRadius ? ['a digit leaves its ring'] : []),
    ...(0.3 * size + gap / 2 > foot * Math.sin(half) + 0.5 ? ['a digit leaves its sector'] : []),
    ...(ring.disc + gap / 2 > middle * Math.sin(half) || ring.disc < 2 ? ['a disc leaves its sector'] : []),
    ...([ring.textSize, size, ring.subSize || 12].some((each) => each < 12) ? ['text is too small to read'] : []),
  ]
}

function leaderFaults({ label }: SectorLayout, boxes: readonly Box[]): readonly string[] {
  if (label?.kind !== 'flat' || !label.leader) return []
  const { from, to } = label.leader
  const points = [0, 0.25, 0.5, 0.75, 1].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }))
  const isHit = points.some(({ x, y }) => boxes.some((box) => overlap(box, { left: x, right: x, top: y, bottom: y })))
  return isHit ? ['a leader crosses a label'] : []
}

function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other] as const))
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function isInside(box: Box, { x, y, width, height }: CircleLayout): boolean {
  return x + box.left >= 0 && x + box.right <= width && y + box.top >= 0 && y + box.bottom <= height
}

function nearest({ left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left, Math.min(0, right)), Math.max(top, Math.min(0, bottom)))
}

function isBetween(box: Box, inner: number, outer: number): boolean {
  const farthest = Math.hypot(Math.max(-box.left, box.right), Math.max(-box.top, box.bottom))
  return nearest(box) > inner + 1 && farthest < outer - 1
}

const sizes = [
  [320, 320],
  [390, 360],
  [700, 600],
  [870, 700],
  [1228, 860],
  [1366, 640],
  [1920, 1080],
  [3840, 2160],
] as const
const longest = 'Forebyggelseskoordinatorerne'
const sixty = 'Fælles forebyggende samarbejde om børn og unge i kommunen nu'

describe.each(sizes)('%i × %i', (width, height) => {
  it.each(['da', 'en'] as const)('shows the real names without a fault: %s', (language) => {
    for (const textScale of ['screen', 'projector'] as const) {
      expect(faultsOf(layoutOf({ width, height, counts: [8, 8], language, textScale }))).toEqual([])
    }
  })

  it('has room for 4 to 20 components a ring', () => {
    const counts = Array.from({ length: 17 }, (_, index) => index + 4)
    for (const count of counts) {
      expect([count, ...faultsOf(layoutOf({ width, height, counts: [count, count], language: 'da' }))]).toEqual([count])
    }
  })

  it.each(['x', longest, 'W'.repeat(28), sixty])('has room for names like %s', (label) => {
    for (const counts of [[4, 20], [8, 8], [13, 5], [20, 20]]) {
      expect(faultsOf(layoutOf({ width, height, counts, language: 'en', label }))).toEqual([])
    }
  })
})

it('has no fault at any size, with any mix of names', () => {
  expect([longest.length, sixty.length]).toEqual([28, 60])
  const cases = fc.record({
    width: fc.integer({ min: 320, max: 2600 }),
    height: fc.integer({ min: 320, max: 1500 }),
    counts: fc.tuple(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 4, max: 20 })),
    language: fc.constantFrom('da' as const, 'en' as const),
    sub: fc.constantFrom('', SUB, '5 · A level with a long name'),
    textScale: fc.constantFrom('screen' as const, 'projector' as const),
  })
  fc.assert(
    fc.property(cases, (each) => {
      expect(faultsOf(layoutOf(each), each.sub)).toEqual([])
    }),
    { numRuns: 80, seed: 2021 },
  )
})
