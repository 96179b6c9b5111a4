import { PAPER_BODY } from '../printing/paperRoom.ts'
import { heightsOf, sum, type Heights } from './blockHeights.ts'
import { MORE_HEIGHT, type Block, type Page, type Part, type Placed, type TableBlock } from './blocks.ts'

/** How many pages there may be. */
export interface PageLimits {
  readonly most: number
  /** Where fewer would do, the last part has a page of its own. */
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
  readonly isLastApart?: boolean
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
 * Puts the parts on pages. A part stays on one page where it can, texts stay with what follows them, rows and figures stay
 * whole, and a table that goes on has its head again. What has no room on so many pages is left out from the end of the
 * longest tables, and counted.
 */
export function compose(parts: readonly Part[], { most, least = 1 }: PageLimits): readonly Page[] {
  const measured = parts.map(({ blocks, isWhole = false }) => ({
    blocks: blocks.filter((block) => block.kind !== 'text' || block.text !== '').map((block) => ({ block, heights: heightsOf(block, most * PAPER_BODY) })),
    isWhole,
  }))
  for (const caps of [NO_CAPS, ...capsDown()]) {
    const shown = shownWithin(caps, measured)
    for (const isKept of [true, false]) {
      const pages = flow(measured, { shown, isKept })
      if (pages.length < Math.min(least, most)) return flow(measured, { shown, isKept, isLastApart: true })
      if (pages.length <= most) return flow(measured, filledUp(measured, { shown, isKept }, most))
    }
  }
  return flow(measured, { shown: shownWithin(NOTHING, measured), isKept: false })
}

/** Gives tables back the rows that there is room for after all: the others may have left some. */
function filledUp(parts: readonly MeasuredPart[], first: Flow, most: number): Flow {
  let best = first
  for (const [table, from] of first.shown) {
    for (let count = from + 1; count <= table.rows.length; count++) {
      const more = { ...first, shown: new Map(best.shown).set(table, count) }
      if (flow(parts, more).length > most) break
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

function flow(parts: readonly MeasuredPart[], { shown, isKept, isLastApart = false }: Flow): readonly Page[] {
  const paper = newPaper()
  parts.forEach(({ blocks, isWhole }, place) => {
    const height = sum(blocks.map((each) => heightIn(each, shown)))
    const isApart = isLastApart && place === parts.length - 1
    if (isApart || ((isKept || isWhole) && height <= PAPER_BODY && height > paper.room())) paper.turn()
    blocks.forEach(({ block, heights }, index) => {
      if (leastOf(blocks, index, shown) > paper.room()) paper.turn()
      if (block.kind === 'table') putTable(paper, block, heights, shown)
      else paper.put({ block, rows: [], more: null }, heights.own)
    })
  })
  return paper.pages()
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
}

function newPaper(): Paper {
  const pages: Placed[][] = [[]]
  let room = PAPER_BODY
  return {
    room: () => room,
    turn: () => {
      if (pages.at(-1)?.length === 0) return
      pages.push([])
      room = PAPER_BODY
    },
    put: (placed, height) => {
      pages.at(-1)?.push(placed)
      room -= height
    },
    pages: () => pages.filter((page) => page.length > 0),
  }
}

function putTable(paper: Paper, block: TableBlock, { own, rows }: Heights, shown: Shown): void {
  const heights = shownHeights(block, rows, shown)
  const left = block.rows.length - heights.length
  let from = 0
  do {
    if (from > 0) paper.turn()
    // Its place was made for one row at least.
    const count = Math.max(Math.min(1, heights.length), rowsThatFit(heights.slice(from), left > 0, paper.room() - own))
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
