/** How large a slide is, in points: 16 to 9, as presentations are made today. */
export const SLIDE_SIZE = { width: 960, height: 540 } as const

/** A place on a slide, in points from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One paragraph of text that can be edited. Lines are broken where it is shown. */
export interface Paragraph {
  readonly text: string
  /** In points. */
  readonly size: number
  readonly isBold: boolean
  /** '#14202B' */
  readonly colour: string
  /** From one line to the next, in points. */
  readonly lineHeight: number
  /** Room below it, in points. */
  readonly after: number
  /** With a bullet before it. */
  readonly isItem: boolean
}

export interface TextPart {
  readonly kind: 'text'
  readonly box: Box
  readonly paragraphs: readonly Paragraph[]
}

export interface TableRow {
  /** In points, margins included. */
  readonly height: number
  readonly cells: readonly (readonly Paragraph[])[]
}

/** A table of its own kind, no picture of one. The first row is the headings. */
export interface TablePart {
  readonly kind: 'table'
  /** What it shows, for a screen reader. */
  readonly name: string
  readonly box: Box
  /** Of the columns, in points: together as wide as the box. */
  readonly widths: readonly number[]
  readonly rows: readonly TableRow[]
}

export interface PicturePart {
  readonly kind: 'picture'
  readonly box: Box
  readonly png: Uint8Array
  /** What can be seen in it, for whoever cannot see it. */
  readonly alt: string
}

/** A coloured field that tells nothing that is not written beside it. */
export interface FieldPart {
  readonly kind: 'field'
  readonly box: Box
  readonly fill: string
  /** The colour of the line around it; null for none. */
  readonly line: string | null
}

export type SlidePart = TextPart | TablePart | PicturePart | FieldPart

/** 'opening': the first one, with a large title. 'picture': a large picture, and the title beside it. */
export const SLIDE_LAYOUTS = ['opening', 'content', 'picture'] as const

export type SlideLayout = (typeof SLIDE_LAYOUTS)[number]

export interface Slide {
  readonly layout: SlideLayout
  /** In the outline too, and what a screen reader says first. */
  readonly title: Paragraph
  /** In the order in which they are read. */
  readonly parts: readonly SlidePart[]
  /** What only the speaker sees; '' for nothing. */
  readonly notes: string
}

/** A presentation, told without any format. */
export interface Deck {
  readonly title: string
  /** Of its texts, for the spelling: 'da-DK'. */
  readonly language: string
  /** The name of the program. */
  readonly author: string
  /** At the foot of each slide but the first. */
  readonly footer: string
  /** What the layouts are called where one is chosen. */
  readonly layoutNames: Readonly<Record<SlideLayout, string>>
  readonly slides: readonly Slide[]
}

/** Where the title stands in each layout. */
export const TITLE_BOX: Readonly<Record<SlideLayout, Box>> = {
  opening: { x: 64, y: 96, width: 832, height: 156 },
  content: { x: 48, y: 32, width: 864, height: 72 },
  picture: { x: 660, y: 40, width: 252, height: 216 },
}

/** Where there is room for what a slide shows, below its title and above the footer. */
export const BODY_BOX: Box = { x: 48, y: 116, width: 864, height: 372 }

/** Where a large picture stands, in the layout for it. */
export const PICTURE_BOX: Box = { x: 32, y: 20, width: 600, height: 472 }

export const FOOTER_BOX: Box = { x: 48, y: 504, width: 780, height: 18 }

/** How far the text of an item stands in, in points. */
export const ITEM_INDENT = 14

/** The margins of a table's cell, in points. */
export const CELL_MARGIN = { x: 8, y: 4 } as const
