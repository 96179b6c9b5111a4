import PptxGen from 'pptxgenjs'
import { CELL_MARGIN, FOOTER_BOX, ITEM_INDENT, SLIDE_LAYOUTS, SLIDE_SIZE, TITLE_BOX } from './deck.ts'
import type { Box, Deck, Paragraph, Slide, SlideLayout, SlidePart, TablePart } from './deck.ts'
import { DECORATION, mendDeck, type DeckColours } from './mendDeck.ts'
import { slideLine, slideLines } from './slideText.ts'

declare const btoa: (binary: string) => string

type PptxSlide = ReturnType<PptxGen['addSlide']>

/** The face of the app; where it is not installed, the theme's, which each machine has. */
const FACE = { own: 'IBM Plex Sans', theme: 'Arial' } as const

/** What somebody adds to a text, or another face makes wider, makes it smaller and not run over its edge. */
const SHRINKING = { fit: 'shrink' } as const

/** In points, of the footer and the number of a slide. */
const FOOTER_SIZE = 12

/**
 * A presentation as a .pptx file, with texts and tables that can be edited.
 *
 * All that is measured is in points; the format's own unit is made of them here.
 */
export async function writeDeck(deck: Deck, colours: DeckColours): Promise<Uint8Array> {
  const pptx = new PptxGen()
  pptx.defineLayout({ name: 'WIDE', width: inches(SLIDE_SIZE.width), height: inches(SLIDE_SIZE.height) })
  pptx.layout = 'WIDE'
  pptx.title = slideLine(deck.title)
  pptx.subject = ''
  pptx.author = deck.author
  pptx.company = ''
  pptx.theme = { headFontFace: FACE.theme, bodyFontFace: FACE.theme }
  defineLayouts(pptx, deck, colours)
  for (const slide of deck.slides) addSlide(pptx, slide, deck)
  // Packed once more when it has been mended, and away from the page's thread.
  const bytes = await pptx.write({ outputType: 'uint8array', compression: false })
  if (!(bytes instanceof Uint8Array)) throw new Error('The writer of slides gave no bytes')
  return mendDeck(bytes, { language: deck.language, colours })
}

function defineLayouts(pptx: PptxGen, deck: Deck, colours: DeckColours): void {
  const small = { fontFace: FACE.own, fontSize: FOOTER_SIZE, color: hex(colours.muted), margin: 0, valign: 'top' } as const
  const footer = { text: { text: slideLine(deck.footer), options: { ...placed(FOOTER_BOX), ...plain(deck), ...small } } }
  const slideNumber = { ...placed({ ...FOOTER_BOX, x: 852, width: 60 }), ...small, align: 'right' } as const
  for (const layout of SLIDE_LAYOUTS) {
    const isOpening = layout === 'opening'
    const look = { ...plain(deck), fontSize: TITLE_SIZE[layout], bold: true, color: hex(colours.ink), align: 'left' } as const
    const options = { name: 'title', type: 'title', ...placed(TITLE_BOX[layout]), ...look, valign: ANCHOR[layout] } as const
    pptx.defineSlideMaster({
      title: deck.layoutNames[layout],
      background: { color: hex(colours.ground) },
      objects: [{ placeholder: { options, text: '' } }, ...(isOpening ? [] : [footer])],
      ...(isOpening ? {} : { slideNumber }),
    })
  }
}

/** For titles that are written later. */
const TITLE_SIZE: Readonly<Record<SlideLayout, number>> = { opening: 44, content: 30, picture: 24 }
const ANCHOR = { opening: 'bottom', content: 'middle', picture: 'top' } as const

function addSlide(pptx: PptxGen, slide: Slide, deck: Deck): void {
  const made = pptx.addSlide({ masterName: deck.layoutNames[slide.layout] })
  const title = { placeholder: 'title', objectName: 'Title', ...plain(deck), ...SHRINKING, valign: ANCHOR[slide.layout] }
  made.addText(textRuns([slide.title], deck.language), title)
  for (const part of slide.parts) addPart(made, part, deck)
  const notes = slideLines(slide.notes)
  if (notes.length > 0) made.addNotes(notes.join('\n'))
}

function addPart(slide: PptxSlide, part: SlidePart, deck: Deck): void {
  if (part.kind === 'text') slide.addText(textRuns(part.paragraphs, deck.language), { ...placed(part.box), ...plain(deck), ...SHRINKING, valign: 'top' })
  else if (part.kind === 'table') addTable(slide, part, deck)
  else if (part.kind === 'picture') slide.addImage({ ...placed(part.box), data: `image/png;base64,${base64(part.png)}`, altText: slideLine(part.alt) })
  else {
    const line = part.line === null ? {} : { line: { color: hex(part.line), width: 1 } }
    slide.addShape('rect', { ...placed(part.box), fill: { color: hex(part.fill) }, objectName: DECORATION, ...line })
  }
}

function addTable(slide: PptxSlide, { name, box, widths, rows }: TablePart, deck: Deck): void {
  const none = { type: 'none' } as const
  const cells = rows.map((row, index) =>
    row.cells.map((paragraphs) => ({
      text: textRuns(paragraphs, deck.language),
      options: { border: [none, none, { type: 'solid', pt: index === 0 ? 1.5 : 0.75, color: index === 0 ? '4C5A66' : 'B3BEC8' }, none] satisfies Border },
    })),
  )
  slide.addTable(cells, {
    ...placed(box),
    colW: widths.map(inches),
    rowH: rows.map(({ height }) => inches(height)),
    fontFace: FACE.own,
    valign: 'top',
    margin: [CELL_MARGIN.y, CELL_MARGIN.x, CELL_MARGIN.y, CELL_MARGIN.x],
    objectName: slideLine(name),
    autoPage: false,
  })
}

type Border = [BorderSide, BorderSide, BorderSide, BorderSide]
interface BorderSide {
  readonly type: 'none' | 'solid'
  readonly pt?: number
  readonly color?: string
}

/** New objects for each call: the writer changes what it is given. */
function textRuns(paragraphs: readonly Paragraph[], language: string) {
  return paragraphs.map(({ text, size, isBold, colour, lineHeight, after, isItem }) => ({
    text: slideLine(text),
    options: {
      fontFace: FACE.own,
      fontSize: size,
      bold: isBold,
      color: hex(colour),
      lineSpacing: lineHeight,
      paraSpaceAfter: after,
      lang: language,
      breakLine: true,
      ...(isItem ? { bullet: { indent: ITEM_INDENT } } : {}),
    },
  }))
}

function plain({ language }: Deck) {
  return { fontFace: FACE.own, margin: 0, wrap: true, lang: language } as const
}

function placed({ x, y, width, height }: Box) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) }
}

function inches(points: number): number {
  return points / 72
}

/** '14202B' */
function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = []
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(pieces.join(''))
}
