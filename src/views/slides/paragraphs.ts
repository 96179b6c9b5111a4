import { CELL_MARGIN, ITEM_INDENT, type Box, type Paragraph, type TableRow } from '../../exchange/slides/deck.ts'
import { slideLine } from '../../exchange/slides/slideText.ts'
import { lightPalette } from '../../diagrams/palette.ts'
import { countLines, cutToLines } from './fit.ts'

type Look = Omit<Paragraph, 'text' | 'isItem'>

const { ink, body, muted, warn } = lightPalette

/** The kinds of text on a slide, in points. What is read from the back of a room is 16 or more. */
const LOOKS = {
  name: { size: 44, lineHeight: 52, isBold: true, colour: ink, after: 0 },
  team: { size: 24, lineHeight: 30, isBold: false, colour: body, after: 18 },
  title: { size: 30, lineHeight: 36, isBold: true, colour: ink, after: 0 },
  sideTitle: { size: 24, lineHeight: 30, isBold: true, colour: ink, after: 0 },
  lead: { size: 22, lineHeight: 28, isBold: true, colour: ink, after: 10 },
  text: { size: 17, lineHeight: 22, isBold: false, colour: body, after: 8 },
  item: { size: 17, lineHeight: 22, isBold: false, colour: body, after: 5 },
  label: { size: 14, lineHeight: 18, isBold: true, colour: muted, after: 4 },
  small: { size: 13, lineHeight: 17, isBold: false, colour: muted, after: 4 },
  smallCell: { size: 13, lineHeight: 18, isBold: false, colour: body, after: 0 },
  smallName: { size: 13, lineHeight: 18, isBold: true, colour: ink, after: 0 },
  head: { size: 13, lineHeight: 17, isBold: true, colour: muted, after: 0 },
  cell: { size: 16, lineHeight: 21, isBold: false, colour: body, after: 0 },
  cellName: { size: 16, lineHeight: 21, isBold: true, colour: ink, after: 0 },
  cellMore: { size: 13, lineHeight: 17, isBold: false, colour: muted, after: 0 },
  cellLate: { size: 16, lineHeight: 21, isBold: true, colour: warn, after: 0 },
} as const satisfies Readonly<Record<string, Look>>

export type TextKind = keyof typeof LOOKS

/** A text as one paragraph on one line: line breaks are blanks, and what cannot be seen is left out. */
export function paragraph(text: string, kind: TextKind): Paragraph {
  return { text: slideLine(text).trim(), ...LOOKS[kind], isItem: kind === 'item' }
}

/** The paragraphs of a text that may have several. */
export function paragraphsOf(text: string, kind: TextKind): readonly Paragraph[] {
  return text.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [paragraph(line, kind)]))
}

/** A title as large as it can be with its text in the box; at the smallest size it is cut. */
export function titleIn(text: string, kind: 'name' | 'title' | 'sideTitle', box: Pick<Box, 'width' | 'height'>): Paragraph {
  const whole = paragraph(text, kind)
  const sizes = [1, 0.85, 0.7, 0.6].map((share) => resized(whole, share))
  const fitting = sizes.find((each) => heightOf(each, box.width) <= box.height)
  return fitting ?? shortened(sizes.at(-1) ?? whole, box)
}

/** With more room below, before something else begins. */
export function spaced(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((each, index) => (index === paragraphs.length - 1 ? { ...each, after: SPACE } : each))
}

const SPACE = 18

function resized(one: Paragraph, share: number): Paragraph {
  return { ...one, size: Math.round(one.size * share), lineHeight: Math.round(one.lineHeight * share) }
}

/** As much of some paragraphs as a box has room for; the last of them is cut, and a label never stands alone. */
export function fitted(paragraphs: readonly Paragraph[], { width, height }: Pick<Box, 'width' | 'height'>): readonly Paragraph[] {
  const kept: Paragraph[] = []
  let left = height
  for (const each of paragraphs) {
    if (left < each.lineHeight) break
    const shown = shortened(each, { width, height: left })
    kept.push(shown)
    left -= heightOf(shown, width) + shown.after
    if (shown.text !== each.text) break
  }
  const last = kept.at(-1)
  const isLabel = last?.colour === LOOKS.label.colour && last.isBold && kept.length < paragraphs.length
  return isLabel ? kept.slice(0, -1) : kept
}

/** Of its lines, without the room below it. */
export function heightOf(one: Paragraph, width: number): number {
  return countLines(one.text, settingOf(one, width)) * one.lineHeight
}

/** With the room between them, not that below the last. */
export function heightOfAll(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, each) => sum + heightOf(each, width) + each.after, 0) - (paragraphs.at(-1)?.after ?? 0)
}

function shortened(one: Paragraph, { width, height }: Pick<Box, 'width' | 'height'>): Paragraph {
  const lines = Math.max(1, Math.floor(height / one.lineHeight))
  return { ...one, text: cutToLines(one.text, lines, settingOf(one, width)) }
}

function settingOf({ size, isBold, isItem }: Paragraph, width: number) {
  return { width: isItem ? width - ITEM_INDENT : width, size, isBold }
}

/** A column of a table: how wide it is, and how many lines a text in it may take before it is cut. */
export interface Column {
  /** In points, margins included. */
  readonly width: number
  readonly lines: number
}

/** A row as high as its highest cell. */
export function rowOf(cells: readonly (readonly Paragraph[])[], columns: readonly Column[]): TableRow {
  const cut = cells.map((cell, index) => cellIn(cell, columns[index]))
  const heights = cut.map((cell, index) => heightOfAll(cell, textRoom(columns[index])))
  return { height: Math.max(...heights) + 2 * CELL_MARGIN.y, cells: cut }
}

function cellIn(cell: readonly Paragraph[], column: Column | undefined): readonly Paragraph[] {
  return cell.map((each) => shortened(each, { width: textRoom(column), height: each.lineHeight * (column?.lines ?? 1) }))
}

function textRoom(column: Column | undefined): number {
  return (column?.width ?? 0) - 2 * CELL_MARGIN.x
}

/** Rows in portions that a slide has room for, each below the headings; a row is never divided. */
export function pagesOf<T extends { readonly row: TableRow }>(rows: readonly T[], height: number): readonly (readonly T[])[] {
  const pages: T[][] = []
  let left = 0
  for (const each of rows) {
    const page = pages.at(-1)
    if (page && each.row.height <= left) page.push(each)
    else {
      pages.push([each])
      left = height
    }
    left -= each.row.height
  }
  return pages
}
