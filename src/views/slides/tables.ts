import { BODY_BOX, TITLE_BOX, type Paragraph, type Slide, type SlidePart, type TableRow } from '../../exchange/slides/deck.ts'
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
}

const GAP = 12

/** A table over as many slides as it needs, each with its title and the headings of the columns. */
export function tableSlides({ title, columns, heads, lines, lead }: TableSlides, t: Translate): readonly Slide[] {
  const head = rowOf(heads.map((each) => [paragraph(each, 'head')]), columns)
  const above = fitted(lead, { width: BODY_BOX.width, height: BODY_BOX.height / 2 })
  const top = above.length === 0 ? 0 : heightOfAll(above, BODY_BOX.width) + GAP
  // A lead takes its room from every slide: then the rows stand alike on all of them.
  const pages = pagesOf(lines, BODY_BOX.height - top - head.height)
  return pages.map((page, index) => {
    const rows = [head, ...page.map(({ row }) => row)]
    const offset = index === 0 ? top : 0
    const table: SlidePart = { kind: 'table', name: title, box: boxOf(rows, columns, offset), widths: columns.map(({ width }) => width), rows }
    return {
      layout: 'content',
      title: titleIn(index === 0 ? title : t('slides:continued', { title }), 'title', TITLE_BOX.content),
      parts: offset === 0 ? [table] : [{ kind: 'text', box: { ...BODY_BOX, height: top - GAP }, paragraphs: above }, table],
      notes: page.flatMap(({ notes }) => notes).join('\n'),
    }
  })
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
