import { heightOfText, type PaperText } from '../printing/paperRoom.ts'
import {
  AROUND_BLOCK,
  CELL,
  GAP,
  PAPER_WIDTH,
  ROW_PADDING,
  STYLES,
  type Block,
  type Column,
  type Row,
  type TableBlock,
  type TextBlock,
} from './blocks.ts'

/** A browser may need a line more where one is full to the last pixel: kerning is not in the font's table. */
const SURELY = 0.985

/** How high a block and its parts are, in px. */
export interface Heights {
  /** Of all but the rows. */
  readonly own: number
  readonly rows: readonly number[]
}

export function heightsOf(block: Block, width: number = PAPER_WIDTH): Heights {
  switch (block.kind) {
    case 'text':
      return { own: heightOfBlock(block, width), rows: [] }
    case 'figure':
      return { own: block.height + AROUND_BLOCK, rows: [] }
    case 'beside':
      return { own: Math.max(...block.sides.map((side) => sum(side.blocks.map((each) => heightsOf(each, side.width).own)))), rows: [] }
    case 'table':
      return { own: AROUND_BLOCK + headHeight(block), rows: block.rows.map((row) => rowHeight(row, block.columns)) }
  }
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, each) => so + each, 0)
}

function heightOfBlock({ text, style }: TextBlock, width: number): number {
  const { around, ...set } = STYLES[style]
  return text === '' ? 0 : around + heightOfText(text, { ...set, width: width * SURELY })
}

function headHeight({ columns }: TableBlock): number {
  const heads = columns.map(({ head, share }) => heightOfText(head, cellSetting(share, { isStrong: true, maxLines: 3 })))
  const highest = Math.max(...heads)
  return highest === 0 ? 0 : ROW_PADDING + highest
}

function rowHeight({ cells }: Row, columns: readonly Column[]): number {
  const heights = cells.map((content, index) => {
    if ('draw' in content) return content.height
    const share = columns[index]?.share ?? 1
    return sum(content.map(({ text, isStrong = index === 0, maxLines }) => heightOfText(text, cellSetting(share, { isStrong, maxLines }))))
  })
  return ROW_PADDING + Math.max(CELL.lineHeight, ...heights)
}

function cellSetting(share: number, { isStrong, maxLines }: { readonly isStrong: boolean; readonly maxLines: number }): PaperText {
  const width = (PAPER_WIDTH * share - GAP) * SURELY
  return { ...CELL, width, weight: isStrong ? 600 : 400, maxLines }
}
