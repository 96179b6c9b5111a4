import { rounded, wedgePath, bandLines, pointAt } from './polar.ts'

export interface SmallCircleRequest {
  /** Of the whole drawing, in CSS px: it is square. */
  readonly size: number
  /** How many sectors each ring has, the outer ring first. */
  readonly sectors: readonly number[]
  readonly bands: number
}

/** The pieces that a small circle is made of, as paths around its centre. */
export interface SmallCircleLayout {
  /** A sector filled to so many bands. */
  readonly filled: (place: SectorPlace, bands: number) => string
  /** All sectors of a ring, whole. */
  readonly track: (ring: number) => string
  /** The lines between all bands of a ring; empty where they would be closer than they are wide. */
  readonly hairlines: (ring: number) => string
  /** The dash that says 'looked at, not known'. */
  readonly dash: (place: SectorPlace) => string
  /** Of the dashes, in px. */
  readonly dashWidth: number
}

export interface SectorPlace {
  readonly ring: number
  readonly index: number
}

interface Ring {
  readonly innerRadius: number
  readonly outerRadius: number
  readonly band: number
  readonly turn: number
  readonly count: number
}

/** As shares of the radius. */
const HOLE = 0.24
const BETWEEN_RINGS = 0.07
/** In px. */
const MARGIN = 3
const GAP = 1.6
const LEAST_BAND = 2.2

const kept = new Map<string, SmallCircleLayout>()

/** The same request gives the very same object: a hundred circles of one framework share their paths. */
export function layoutSmallCircle(request: SmallCircleRequest): SmallCircleLayout {
  const key = JSON.stringify(request)
  const known = kept.get(key)
  if (known) return known
  const layout = layOut(request)
  kept.set(key, layout)
  return layout
}

function layOut({ size, sectors, bands }: SmallCircleRequest): SmallCircleLayout {
  const rings = ringsOf(size / 2 - MARGIN, sectors, bands)
  const fills = new Map<string, string>()

  function filled({ ring, index }: SectorPlace, to: number): string {
    const key = `${ring} ${index} ${to}`
    const path = fills.get(key) ?? wedgeOf(rings[ring], index, to)
    fills.set(key, path)
    return path
  }

  return {
    filled,
    track: (ring) => once(`track ${ring}`, () => indexesOf(rings[ring]).map((index) => filled({ ring, index }, bands)).join('')),
    hairlines: (ring) => once(`lines ${ring}`, () => hairlinesOf(rings[ring], bands)),
    dash: ({ ring, index }) => once(`dash ${ring} ${index}`, () => dashOf(rings[ring], index)),
    dashWidth: rounded(Math.max(1.5, size / 70)),
  }

  function once(key: string, make: () => string): string {
    const path = fills.get(key) ?? make()
    fills.set(key, path)
    return path
  }
}

/** Of equal depth, from the rim inwards. */
function ringsOf(radius: number, sectors: readonly number[], bands: number): readonly Ring[] {
  const between = BETWEEN_RINGS * radius
  const depth = (radius - HOLE * radius - between * (sectors.length - 1)) / Math.max(1, sectors.length)
  return sectors.map((count, place) => {
    const outerRadius = radius - place * (depth + between)
    return { innerRadius: outerRadius - depth, outerRadius, band: depth / bands, turn: (2 * Math.PI) / Math.max(1, count), count }
  })
}

function indexesOf(ring: Ring | undefined): readonly number[] {
  return Array.from({ length: ring?.count ?? 0 }, (_, index) => index)
}

function wedgeOf(ring: Ring | undefined, index: number, filled: number): string {
  if (!ring) return ''
  return wedgePath({ ...sidesOf(ring, index), innerRadius: ring.innerRadius, outerRadius: ring.innerRadius + ring.band * filled })
}

function hairlinesOf(ring: Ring | undefined, bands: number): string {
  if (!ring || ring.band < LEAST_BAND) return ''
  const radii = Array.from({ length: bands - 1 }, (_, line) => ring.innerRadius + ring.band * (line + 1))
  return indexesOf(ring)
    .map((index) => bandLines({ ...sidesOf(ring, index), innerRadius: ring.innerRadius, outerRadius: ring.outerRadius }, radii))
    .join('')
}

/** Level, in the middle of the sector, and no longer than that is wide. */
function dashOf(ring: Ring | undefined, index: number): string {
  if (!ring) return ''
  const middle = (ring.innerRadius + ring.outerRadius) / 2
  const { x, y } = pointAt(middle, (index + 0.5) * ring.turn)
  const half = Math.min(0.28 * (ring.outerRadius - ring.innerRadius), 0.3 * middle * ring.turn)
  return `M${rounded(x - half)},${rounded(y)}h${rounded(2 * half)}`
}

/** A ring of one sector is closed all the way round, but for the gap. */
function sidesOf(ring: Ring, index: number) {
  return { startAngle: index * ring.turn, endAngle: (index + 1) * ring.turn, inset: GAP / 2 }
}
