import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAPER_BODY } from '../../../src/views/printing/paperRoom.ts'
import { heightsOf, sum } from '../../../src/views/report/blockHeights.ts'
import { MORE_HEIGHT, strong, type Block, type Page, type Part, type TableBlock } from '../../../src/views/report/blocks.ts'
import { compose } from '../../../src/views/report/compose.ts'

const figure = (height: number): Block => ({ kind: 'figure', height, draw: () => null as never })
const text = (words: string, style: 'finding' | 'body' = 'body'): Block => ({ kind: 'text', style, text: words })
const table = (count: number, yields: TableBlock['yields'] = 'first', words = 'Række'): TableBlock => ({
  kind: 'table',
  label: '',
  columns: [{ head: 'Hoved', share: 1 }],
  rows: Array.from({ length: count }, (_, index) => ({ key: `${index}`, cells: [[strong(words, 4)]] })),
  yields,
  more: (left) => `og ${left} til`,
})
const part = (...blocks: readonly Block[]): Part => ({ id: 'x', blocks })

/** How much of a page is used, in px. */
function used(page: Page): number {
  const heights = page.map(({ block, rows, more }) => {
    const all = heightsOf(block)
    const first = block.kind === 'table' ? block.rows.findIndex(({ key }) => key === rows[0]?.key) : 0
    return all.own + sum(all.rows.slice(first, first + rows.length)) + (more === null ? 0 : MORE_HEIGHT)
  })
  return sum(heights)
}

/** The rows of a table on all pages, and how many are said to be missing. */
function told(pages: readonly Page[], block: Block) {
  const mine = pages.flat().filter((placed) => placed.block === block)
  const left = mine.flatMap(({ more }) => (more === null ? [] : [Number(/\d+/.exec(more)?.[0])]))
  return { keys: mine.flatMap(({ rows }) => rows.map(({ key }) => key)), left: sum(left), lines: left.length }
}

describe('pages', () => {
  it('a table goes on over pages, row by row, with all of its rows', () => {
    const long = table(200, null)
    const pages = compose([part(text('Fund', 'finding'), long)], { most: 9 })
    expect(pages.length).toBeGreaterThan(4)
    expect(told(pages, long)).toEqual({ keys: long.rows.map(({ key }) => key), left: 0, lines: 0 })
  })

  it('a part stays on one page where it can, and texts with what follows them', () => {
    const pages = compose([part(figure(600)), part(text('Fund', 'finding'), text('Om det'), figure(500))], { most: 2 })
    expect(pages.map((page) => page.map(({ block }) => block.kind))).toEqual([['figure'], ['text', 'text', 'figure']])
  })

  it('a part goes on over pages where that takes fewer of them', () => {
    const long = table(20)
    const pages = compose([part(figure(700)), part(text('Fund', 'finding'), long), part(figure(500))], { most: 6 })
    expect(pages).toHaveLength(2)
    expect(told(pages, long)).toMatchObject({ left: 0 })
  })

  it('no single row of a table stands alone on the next page', () => {
    const row = 21
    const long = table(9, null)
    const [heading, { own }] = [heightsOf(text('Fund', 'finding')).own, heightsOf(long)]
    const room = PAPER_BODY - heading - own - 8 * row
    const pages = compose([part(figure(room - 10)), part(text('Fund', 'finding'), long, figure(700))], { most: 2 })
    expect(pages.map((page) => page.find(({ block }) => block === long)?.rows.length)).toEqual([7, 2])
  })

  it('where all has room on too few pages, they are as evenly full as can be', () => {
    const parts = [300, 100, 100, 300].map((height) => part(figure(height)))
    const pages = compose(parts, { most: 6, least: 2 })
    expect(pages.map((page) => page.length)).toEqual([2, 2])
    expect(compose(parts, { most: 6, least: 4 })).toHaveLength(4)
    expect(compose(parts.slice(0, 2), { most: 6, least: 4 })).toHaveLength(2)
  })

  it('what has no room is counted, and short tables stay whole', () => {
    const [short, long] = [table(3), table(90)]
    const pages = compose([part(figure(300)), part(short), part(long)], { most: 1 })
    expect(pages).toHaveLength(1)
    expect(told(pages, short)).toMatchObject({ left: 0 })
    const { keys, left } = told(pages, long)
    expect(keys.length + left).toBe(90)
    expect(keys.length).toBeGreaterThan(10)
    expect(pages.flat().at(-1)?.more).toBe(`og ${left} til`)
  })

  it('tables that yield last stay whole as long as others can give way', () => {
    const [kept, first] = [table(16, 'last'), table(60)]
    const pages = compose([part(first), part(kept)], { most: 1 })
    expect(told(pages, kept)).toMatchObject({ left: 0 })
    expect(told(pages, first).left).toBeGreaterThan(0)
  })
})

const anyWords = fc.string({ unit: fc.constantFrom('a', 'W', ' ', 'æ', '-', '漢', '👩‍👧'), maxLength: 160 })
const anyTable = fc.record({ count: fc.nat(120), yields: fc.constantFrom('first' as const, 'last' as const), words: anyWords })
const anyPart = fc.record({
  heading: anyWords,
  height: fc.option(fc.integer({ min: 10, max: 300 })),
  tables: fc.array(anyTable.map(({ count, yields, words }) => table(count, yields, words)), { maxLength: 2 }),
})

describe('whatever is put on them', () => {
  it.each([1, 6])('there are never more than %i pages, none is fuller than it may be or empty, and nothing is lost in silence', (most) => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: most === 1 ? 2 : 6 }), (drawn) => {
        const parts = drawn.map(({ heading, height, tables }) => part(text(heading, 'finding'), ...(height === null ? [] : [figure(height)]), text('Til sidst'), ...tables))
        const pages = compose(parts, { most })
        expect(pages.length).toBeLessThanOrEqual(most)
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(0)
          expect(used(page)).toBeLessThanOrEqual(PAPER_BODY)
        }
        for (const block of drawn.flatMap(({ tables }) => tables)) {
          const { keys, left, lines } = told(pages, block)
          expect(keys).toEqual(block.rows.slice(0, keys.length).map(({ key }) => key))
          expect(keys.length + left).toBe(block.rows.length)
          expect(lines).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 100 },
    )
  })
})
