import { expect, it } from 'vitest'
import { heightsOf } from '../../../src/views/report/blockHeights.ts'
import { cell, ROW_PADDING, strong, STYLES, type TableBlock, type TextBlock } from '../../../src/views/report/blocks.ts'
import { OWN_WORDS } from '../../../src/views/report/place.ts'

const text = (style: TextBlock['style'], words: string): TextBlock => ({ kind: 'text', style, text: words })
const side = (height: number) => ({ width: 300, blocks: [{ kind: 'figure', height, draw: () => null as never } as const] })
const table = (heads: readonly string[], rows: TableBlock['rows']): TableBlock => ({
  kind: 'table',
  label: '',
  columns: heads.map((head) => ({ head, share: 1 / heads.length })),
  rows,
  yields: null,
  more: String,
})

it('a text is as high as its lines; none takes no room', () => {
  const { around, lineHeight } = STYLES.body
  expect(heightsOf(text('body', '')).own).toBe(0)
  expect(heightsOf(text('body', 'Kort')).own).toBe(around + lineHeight)
  expect(heightsOf(text('body', 'Der er to linjer, '.repeat(9))).own).toBe(around + 2 * lineHeight)
})

it('own words are never cut, whatever they are made of', () => {
  for (const [style, length] of [['title', OWN_WORDS.heading], ['intro', OWN_WORDS.intro]] as const) {
    const { around, lineHeight, maxLines } = STYLES[style]
    expect(heightsOf(text(style, 'W'.repeat(length))).own).toBeLessThanOrEqual(around + maxLines * lineHeight)
    const uncut = heightsOf(text(style, 'Wm '.repeat(length / 3))).own
    expect(uncut).toBeLessThan(around + maxLines * lineHeight)
  }
})

it('a row is as high as its highest cell, and without heads a table has no room for them', () => {
  const rows = [{ key: 'a', cells: [[strong('Et navn')], cell('Et meget langt ord ad gangen. '.repeat(20), 3)] }]
  expect(heightsOf(table(['', ''], rows)).rows).toEqual([ROW_PADDING + 3 * 14])
  expect(heightsOf(table(['Navn', ''], rows)).own - heightsOf(table(['', ''], rows)).own).toBe(ROW_PADDING + 14)
  expect(heightsOf(table(['', ''], [{ key: 'a', cells: [[], { height: 40, draw: () => null as never }] }])).rows).toEqual([ROW_PADDING + 40])
})

it('what stands beside each other is as high as the higher side', () => {
  expect(heightsOf({ kind: 'beside', sides: [side(100), side(200)] })).toEqual(heightsOf({ kind: 'beside', sides: [side(200)] }))
})
