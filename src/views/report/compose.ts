import { PAPER_BODY } from '../printing/paperRoom.ts'
import { heightsOf, sum, type Heights } from './blockHeights.ts'
import { MORE_HEIGHT, type Block, type Page, type Part, type Placed, type TableBlock } from './blocks.ts'

/** How many pages there may be. */
export interface PageLimits {
  readonly most: number
  /** Where fewer would do, parts begin a page of their own. */
  readonly least?: number
}

/** A block with its heights, measured once. */
interface Measured {
  readonly block: Block
  readonly heights: Heights
}

interface MeasuredPart {
  readonly blocks: readonly Measured[]
  readonly isWhole: boolean
}

/** How many rows of each table are on the pages; all of one that is not named. */
type Shown = ReadonlyMap<TableBlock, number>

/** How the blocks flow: parts whole where a page can hold them, or wherever there is room. */
interface Flow {
  readonly shown: Shown
  readonly isKept: boolean
  /** The places of the parts that begin a page, whatever room there is. */
  readonly apart?: ReadonlySet<number>
}

interface Flowed {
  readonly pages: readonly Page[]
  /** What is left of the page with the least on it, in px. */
  readonly mostRoom: number
}

/** How high the rows of a table may be, in px, for those that yield first and those that yield last. */
interface Caps {
  readonly first: number
  readonly last: number
}

/** Below this, those that yield last begin to. */
const LEAST_FIRST = 120
const STEP = 24
const HIGHEST = 1800

const NO_CAPS: Caps = { first: Infinity, last: Infinity }
const NOTHING: Caps = { first: 0, last: 0 }

/**
 * Puts the parts on as few pages as they can be on. A part stays on one page where that takes no more of them, texts stay
 * with what follows them, rows and figures stay whole, and a table that goes on has its head again, and never a single row
 * below it. What has no room on so many pages is left out from the end of the longest tables, and counted.
 */
export function compose(parts: readonly Part[], { most, least = 1 }: PageLimits): readonly Page[] {
  const measured = parts.map(({ blocks, isWhole = false }) => ({
    blocks: blocks.filter((block) => block.kind !== 'text' || block.text !== '').map((block) => ({ block, heights: heightsOf(block, most * PAPER_BODY) })),
    isWhole,
  }))
  for (const caps of [NO_CAPS, ...capsDown()]) {
    const shown = shownWithin(caps, measured)
    const first = withFewestPages(measured, shown, { most, least })
    const { pages } = flow(measured, first)
    if (pages.length < Math.min(least, most)) return spread(measured, first, least)
    if (pages.length <= most) return flow(measured, filledUp(measured, first, most)).pages
  }
  return flow(measured, { shown: shownWithin(NOTHING, measured), isKept: false }).pages
}

/** Parts are kept whole unless that takes more pages than there have to be. */
function withFewestPages(parts: readonly MeasuredPart[], shown: Shown, { most, least }: Required<PageLimits>): Flow {
  const [kept, loose] = [true, false].map((isKept) => flow(parts, { shown, isKept }).pages.length) as [number, number]
  return { shown, isKept: loose >= kept || (loose < least && kept <= most) }
}

/** Lets parts begin a page of their own until there are so many, as evenly filled as that can be done. */
function spread(parts: readonly MeasuredPart[], first: Flow, least: number): readonly Page[] {
  let best = { pages: flow(parts, first).pages, apart: new Set<number>() }
  while (best.pages.length < least && best.apart.size < parts.length) {
    const ways = parts.flatMap((_, place) => {
      if (best.apart.has(place)) return []
      const apart = new Set(best.apart).add(place)
      return [{ ...flow(parts, { ...first, apart }), apart }]
    })
    best = ways.reduce((so, each) => (isEvener(each, so) ? each : so))
  }
  return best.pages
}

function isEvener(a: Flowed, b: Flowed): boolean {
  return a.pages.length > b.pages.length || (a.pages.length === b.pages.length && a.mostRoom < b.mostRoom)
}

/** Gives tables back the rows that there is room for after all: the others may have left some. */
function filledUp(parts: readonly MeasuredPart[], first: Flow, most: number): Flow {
  let best = first
  for (const [table, from] of first.shown) {
    for (let count = from + 1; count <= table.rows.length; count++) {
      const more = { ...first, shown: new Map(best.shown).set(table, count) }
      if (flow(parts, more).pages.length > most) break
      best = more
    }
  }
  return best
}

/** The first rows of each table that yields, as many as have room below each other in what it may take. */
function shownWithin(caps: Caps, parts: readonly MeasuredPart[]): Shown {
  const tables = parts.flatMap(({ blocks }) =>
    blocks.flatMap(({ block, heights }) =>
      block.kind === 'table' && block.yields !== null ? [[block, countBelow(heights.rows, caps[block.yields])] as const] : [],
    ),
  )
  return new Map(tables)
}

/** Narrower and narrower. */
function capsDown(): readonly Caps[] {
  return [
    ...stepsDown(HIGHEST, LEAST_FIRST).map((first) => ({ first, last: Infinity })),
    ...stepsDown(HIGHEST, 0).map((last) => ({ first: Math.min(last, LEAST_FIRST), last })),
  ]
}

function stepsDown(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor((from - to) / STEP) + 1 }, (_, index) => from - index * STEP)
}

function flow(parts: readonly MeasuredPart[], { shown, isKept, apart }: Flow): Flowed {
  const paper = newPaper()
  parts.forEach(({ blocks, isWhole }, place) => {
    const height = sum(blocks.map((each) => heightIn(each, shown)))
    if (apart?.has(place) || ((isKept || isWhole) && height <= PAPER_BODY && height > paper.room())) paper.turn()
    blocks.forEach(({ block, heights }, index) => {
      if (leastOf(blocks, index, shown) > paper.room()) paper.turn()
      if (block.kind === 'table') putTable(paper, block, heights, shown)
      else paper.put({ block, rows: [], more: null }, heights.own)
    })
  })
  return { pages: paper.pages(), mostRoom: paper.mostRoom() }
}

function heightIn({ block, heights: { own, rows } }: Measured, shown: Shown): number {
  if (block.kind !== 'table') return own
  const heights = shownHeights(block, rows, shown)
  return own + sum(heights) + (heights.length < block.rows.length ? MORE_HEIGHT : 0)
}

interface Paper {
  /** Below what stands on the last page, in px. */
  readonly room: () => number
  /** Begins another page, unless the last one is still empty. */
  readonly turn: () => void
  readonly put: (placed: Placed, height: number) => void
  readonly pages: () => readonly Page[]
  readonly mostRoom: () => number
}

function newPaper(): Paper {
  const pages: Placed[][] = [[]]
  let room = PAPER_BODY
  let mostRoom = 0
  return {
    room: () => room,
    turn: () => {
      if (pages.at(-1)?.length === 0) return
      pages.push([])
      mostRoom = Math.max(mostRoom, room)
      room = PAPER_BODY
    },
    put: (placed, height) => {
      pages.at(-1)?.push(placed)
      room -= height
    },
    pages: () => pages.filter((page) => page.length > 0),
    mostRoom: () => Math.max(mostRoom, room),
  }
}

function putTable(paper: Paper, block: TableBlock, { own, rows }: Heights, shown: Shown): void {
  const heights = shownHeights(block, rows, shown)
  const left = block.rows.length - heights.length
  let from = 0
  do {
    if (from > 0) paper.turn()
    // Its place was made for one row at least.
    const fitting = Math.max(Math.min(1, heights.length), rowsThatFit(heights.slice(from), left > 0, paper.room() - own))
    const isOneLeft = fitting > 1 && from + fitting === heights.length - 1
    const count = isOneLeft ? fitting - 1 : fitting
    const isLast = from + count === heights.length
    const more = isLast && left > 0 ? block.more(left) : null
    const height = own + sum(heights.slice(from, from + count)) + (more === null ? 0 : MORE_HEIGHT)
    paper.put({ block, rows: block.rows.slice(from, from + count), more }, height)
    from += count
  } while (from < heights.length)
}

/** What has to be on one page, from a block on: texts with what follows them, of a table the first row. */
function leastOf(blocks: MeasuredPart['blocks'], index: number, shown: Shown): number {
  const measured = blocks[index]
  if (measured === undefined) return 0
  const { block, heights } = measured
  if (block.kind === 'text') return heights.own + leastOf(blocks, index + 1, shown)
  if (block.kind !== 'table') return heights.own
  const rows = shownHeights(block, heights.rows, shown)
  const hasMore = rows.length < block.rows.length
  return heights.own + (rows[0] ?? 0) + (hasMore && rows.length <= 1 ? MORE_HEIGHT : 0)
}

function shownHeights(block: TableBlock, heights: readonly number[], shown: Shown): readonly number[] {
  return heights.slice(0, shown.get(block) ?? heights.length)
}

/** How many of the rows fit; where some are missing, the last one takes the line about them with it. */
function rowsThatFit(heights: readonly number[], hasMore: boolean, room: number): number {
  const withMore = heights.map((height, index) => height + (hasMore && index === heights.length - 1 ? MORE_HEIGHT : 0))
  return countBelow(withMore, room)
}

function countBelow(heights: readonly number[], room: number): number {
  let used = 0
  const tooMany = heights.findIndex((height) => {
    used += height
    return used > room
  })
  return tooMany === -1 ? heights.length : tooMany
}
