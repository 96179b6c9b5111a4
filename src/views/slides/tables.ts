import { BODY_BOX, TITLE_BOX, type Box, type Paragraph, type Slide, type SlidePart, type TableRow } from '../../exchange/slides/deck.ts'
import type { Translate } from '../../wording/i18n.ts'
import { fitted, heightOfAll, pagesOf, paragraph, rowOf, titleIn, type Column } from './paragraphs.ts'

/** A line of a table that may go on over several slides. */
export interface TableLine {
  readonly row: TableRow
  /** What the speaker is told of it. */
  readonly notes: readonly string[]
}

export interface TableSlides {
  readonly title: string
  readonly columns: readonly Column[]
  readonly heads: readonly string[]
  readonly lines: readonly TableLine[]
  /** What stands above the table, on the first slide only. */
  readonly lead: readonly Paragraph[]
  /** How many slides there may be, and what is said of the lines that are on none; null where all of them come. */
  readonly limit: { readonly slides: number; readonly more: (count: number) => string } | null
}

interface Portions {
  readonly pages: readonly (readonly TableLine[])[]
  /** How many lines are on none. */
  readonly left: number
}

const GAP = 12

/** A table over as many slides as it needs and may have, each with its title and the headings of the columns. */
export function tableSlides({ title, columns, heads, lines, lead, limit }: TableSlides, t: Translate): readonly Slide[] {
  const head = rowOf(heads.map((each) => [paragraph(each, 'head')]), columns)
  const above = fitted(lead, { width: BODY_BOX.width, height: BODY_BOX.height / 2 })
  const top = above.length === 0 ? 0 : heightOfAll(above, BODY_BOX.width) + GAP
  const { pages, left } = portionsOf(lines, { first: BODY_BOX.height - top - head.height, next: BODY_BOX.height - head.height }, limit?.slides ?? Infinity)
  return pages.map((page, index) => {
    const rows = [head, ...page.map(({ row }) => row)]
    const offset = index === 0 ? top : 0
    const table = { kind: 'table', name: title, box: boxOf(rows, columns, offset), widths: columns.map(({ width }) => width), rows } as const
    return {
      layout: 'content',
      title: titleIn(index === 0 ? title : t('slides:continued', { title }), 'title', TITLE_BOX.content),
      parts: [
        ...(offset === 0 ? [] : [{ kind: 'text', box: { ...BODY_BOX, height: top - GAP }, paragraphs: above } as const]),
        table,
        ...(limit !== null && left > 0 && index === pages.length - 1 ? [moreLine(limit.more(left), table.box)] : []),
      ],
      notes: page.flatMap(({ notes }) => notes).join('\n'),
    }
  })
}

const MORE_HEIGHT = 24

/** The lines of each slide; where they are too many, each keeps room for what is said of the others. */
function portionsOf(lines: readonly TableLine[], { first, next }: { readonly first: number; readonly next: number }, most: number): Portions {
  const portions = (less: number) => {
    const [opening = []] = pagesOf(lines, first - less)
    return lines.length === 0 ? [] : [opening, ...pagesOf(lines.slice(opening.length), next - less)]
  }
  const all = portions(0)
  if (all.length <= most) return { pages: all, left: 0 }
  const pages = portions(MORE_HEIGHT).slice(0, most)
  return { pages, left: lines.length - pages.flat().length }
}

function moreLine(text: string, { x, y, width, height }: Box): SlidePart {
  return { kind: 'text', box: { x, y: y + height + 4, width, height: MORE_HEIGHT - 4 }, paragraphs: [paragraph(text, 'small')] }
}

function boxOf(rows: readonly TableRow[], columns: readonly Column[], offset: number) {
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  return { x: BODY_BOX.x, y: BODY_BOX.y + offset, width, height: rows.reduce((sum, row) => sum + row.height, 0) }
}

/** A slide that says only that there is nothing to show, and what would give something. */
export function emptySlide(title: string, paragraphs: readonly Paragraph[]): Slide {
  return {
    layout: 'content',
    title: titleIn(title, 'title', TITLE_BOX.content),
    parts: paragraphs.length === 0 ? [] : [{ kind: 'text', box: BODY_BOX, paragraphs: fitted(paragraphs, BODY_BOX) }],
    notes: '',
  }
}
