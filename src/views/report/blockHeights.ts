import { heightOfText, type PaperText } from '../printing/paperRoom.ts'
import {
  AROUND_BLOCK,
  CELL,
  GAP,
  PAPER_WIDTH,
  ROW_PADDING,
  STYLES,
  type Block,
  type CellText,
  type Column,
  type Row,
  type SideBySide,
  type TableBlock,
  type TextBlock,
} from './blocks.ts'

/** A browser may need a line more where one is full to the last pixel: kerning is not in the font's table. */
const SURELY = 0.985

/** How high a block and its parts are, in px. */
export interface Heights {
  /** Of all but the rows. */
  readonly own: number
  /** Of the rows, up to the first one that can have no room. */
  readonly rows: readonly number[]
}

/** @param room - for the rows of a table, in px: long texts take long to measure, and those beyond it are on no page */
export function heightsOf(block: Block, room = Infinity): Heights {
  switch (block.kind) {
    case 'text':
      return { own: heightOfTextBlock(block, PAPER_WIDTH), rows: [] }
    case 'figure':
      return { own: block.height + AROUND_BLOCK, rows: [] }
    case 'beside':
      return { own: Math.max(...block.sides.map(sideHeight)), rows: [] }
    case 'table':
      return { own: AROUND_BLOCK + headHeight(block), rows: rowHeights(block, room) }
  }
}

/** 0 for no numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, each) => so + each, 0)
}

function heightOfTextBlock({ text, style }: TextBlock, width: number): number {
  const { around, ...set } = STYLES[style]
  return text === '' ? 0 : around + heightOfText(text, { ...set, width: width * SURELY })
}

function sideHeight({ width, blocks }: SideBySide['sides'][number]): number {
  return sum(blocks.map((each) => (each.kind === 'text' ? heightOfTextBlock(each, width) : each.height + AROUND_BLOCK)))
}

function headHeight({ columns }: TableBlock): number {
  const heads = columns.map(({ head, share, figure }) => heightOfText(head, cellSetting(share, { isStrong: true, maxLines: 3 })) + (figure?.height ?? 0))
  const highest = Math.max(...heads)
  return highest === 0 ? 0 : ROW_PADDING + highest
}

function rowHeights({ rows, columns }: TableBlock, room: number): readonly number[] {
  const heights: number[] = []
  let used = 0
  for (const row of rows) {
    if (used > room) break
    const height = rowHeight(row, columns)
    heights.push(height)
    used += height
  }
  return heights
}

function rowHeight({ cells }: Row, columns: readonly Column[]): number {
  const heights = cells.map((content, index) => {
    if ('draw' in content) return content.height
    const share = columns[index]?.share ?? 1
    return sum(content.map((each) => textHeight(each, { share, isHead: index === 0 })))
  })
  return ROW_PADDING + Math.max(CELL.lineHeight, ...heights)
}

/** What is late is semi-bold; so is then, to be sure, what is before it. */
function textHeight({ text, isStrong, late, maxLines }: CellText, { share, isHead }: { readonly share: number; readonly isHead: boolean }): number {
  const setting = cellSetting(share, { isStrong: (isStrong ?? isHead) || late !== undefined, maxLines })
  return heightOfText(late === undefined ? text : `${text} ${late}`, setting)
}

function cellSetting(share: number, { isStrong, maxLines }: { readonly isStrong: boolean; readonly maxLines: number }): PaperText {
  const width = (PAPER_WIDTH * share - GAP) * SURELY
  return { ...CELL, width, weight: isStrong ? 600 : 400, maxLines }
}
