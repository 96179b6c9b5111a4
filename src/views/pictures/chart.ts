import type { ReactElement } from 'react'
import type { Size } from '../../diagrams/pictureLayout.ts'

/** A cell of the table beside a chart; null for what nobody has answered or may see. */
export type ChartCell = string | number | null

/** A chart as it is taken home: as a picture, on paper, on a slide, and as the numbers in it. */
export interface Chart {
  /** For the file: 'cirkel', 'trappe'; a Danish slug, as in other file names. */
  readonly slug: string
  /** The finding, as its heading. */
  readonly heading: string
  /** 'n = 14' in words, or null where nobody answered one by one. */
  readonly people: string | null
  /** Of the data, in words: '15. november 2026'. */
  readonly date: string
  /** 'Eksempelkommune, tværgående ledergruppe. Egen vurdering i Komponentcirklen' */
  readonly source: string
  /** Of the drawing, in px. */
  readonly size: Size
  /** The diagram in its light colours for paper, with what its signs mean; nothing in it is marked or can be pressed. */
  readonly draw: () => ReactElement
  /** The numbers of the diagram, the headings first. */
  readonly rows: readonly (readonly ChartCell[])[]
}
