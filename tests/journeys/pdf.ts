// A small reader of the PDFs that a browser prints, apart from the app: the text of each page, their sizes, and their fonts.
import { inflateSync } from 'node:zlib'

export interface PdfPage {
  /** In points. */
  readonly size: readonly number[]
  /** As it is written, a line for each run; what is drawn glyph by glyph for its outline is left out. */
  readonly text: string
}

export interface PdfFont {
  readonly name: string
  readonly isEmbedded: boolean
}

interface PdfObject {
  readonly dict: string
  readonly stream: string
}

type Objects = ReadonlyMap<number, PdfObject>
/** From the codes of a font's glyphs, in hex, to text. */
type Glyphs = ReadonlyMap<string, string>

export function readPdf(bytes: Buffer): { readonly pages: readonly PdfPage[]; readonly fonts: readonly PdfFont[] } {
  const objects = objectsOf(bytes.toString('latin1'))
  const pages = [...objects.values()].find(({ dict }) => /\/Type\s*\/Pages\b/.test(dict) && !/\/Parent\b/.test(dict))
  return { pages: kidsOf(pages, objects).map((page) => pageOf(page, objects)), fonts: fontsOf(objects) }
}

/** By the table of where each object begins. */
function objectsOf(file: string): Objects {
  const table = file.slice(Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]))
  const starts = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, start]) => Number(start))
  const sorted = starts.toSorted((a, b) => a - b)
  return new Map(starts.map((start) => objectAt(file.slice(start, sorted.find((each) => each > start)))))
}

function objectAt(text: string): readonly [number, PdfObject] {
  const number = Number(/^\d+/.exec(text)?.[0])
  const begin = /\bstream\r?\n/.exec(text)
  if (begin === null) return [number, { dict: text, stream: '' }]
  const dict = text.slice(0, begin.index)
  const from = begin.index + begin[0].length
  const data = Buffer.from(text.slice(from, from + Number(/\/Length (\d+)/.exec(dict)?.[1])), 'latin1')
  // Pictures and font files are not read.
  const stream = /\/FlateDecode/.test(dict) && !/\/(Subtype \/Image|Length1)\b/.test(dict) ? inflateSync(data).toString('latin1') : ''
  return [number, { dict, stream }]
}

function kidsOf(pages: PdfObject | undefined, objects: Objects): readonly PdfObject[] {
  const kids = [...(/\/Kids\s*\[([^\]]*)\]/.exec(pages?.dict ?? '')?.[1] ?? '').matchAll(/(\d+) 0 R/g)]
  return kids.flatMap(([, number]) => {
    const kid = objects.get(Number(number))
    if (kid === undefined) return []
    return /\/Type\s*\/Pages\b/.test(kid.dict) ? kidsOf(kid, objects) : [kid]
  })
}

function pageOf(page: PdfObject, objects: Objects): PdfPage {
  const [, box = ''] = /\/MediaBox\s*\[([^\]]*)\]/.exec(page.dict) ?? []
  const [left = 0, bottom = 0, right = 0, top = 0] = box.trim().split(/\s+/).map(Number)
  const content = objects.get(Number(/\/Contents (\d+) 0 R/.exec(page.dict)?.[1]))
  return { size: [right - left, top - bottom], text: textOf({ dict: page.dict, stream: content?.stream ?? '' }, objects) }
}

/** Of a page or of a form on it, in the order in which it is written. */
function textOf({ dict, stream }: PdfObject, objects: Objects): string {
  const named = (name: string) => objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`).exec(dict)?.[1]))
  let glyphs: Glyphs = new Map()
  let text = ''
  for (const [operation, form, font, strings] of stream.matchAll(/\/(X\d+) Do|\/(F\d+) [\d.]+ Tf|((?:<[\da-f]*>|\[[^\]]*\])\s*TJ?j?)|\bET\b/gi)) {
    const inner = form === undefined ? undefined : named(form)
    if (inner) text += textOf(inner, objects)
    if (font !== undefined) glyphs = glyphsOf(named(font), objects)
    for (const [, hex = ''] of (strings ?? '').matchAll(/<([\da-f]*)>/gi)) text += (hex.match(/.{4}/g) ?? []).map((code) => glyphs.get(code.toUpperCase()) ?? '').join('')
    if (operation === 'ET') text += '\n'
  }
  return text
}

function glyphsOf(font: PdfObject | undefined, objects: Objects): Glyphs {
  const map = objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(font?.dict ?? '')?.[1]))?.stream ?? ''
  const glyphs = new Map<string, string>()
  for (const [, part = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of part.matchAll(/<([\da-f]{4})>\s*<([\da-f]+)>/gi)) glyphs.set(code.toUpperCase(), unicode(text))
  }
  for (const [, part = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of part.matchAll(/<([\da-f]{4})>\s*<([\da-f]{4})>\s*<([\da-f]{4})>/gi)) {
      const first = Number.parseInt(from, 16)
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        glyphs.set(code.toString(16).padStart(4, '0').toUpperCase(), String.fromCharCode(Number.parseInt(text, 16) + code - first))
      }
    }
  }
  return glyphs
}

function unicode(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('')
}

/** Those that text is written in. */
function fontsOf(objects: Objects): readonly PdfFont[] {
  const fonts = [...objects.values()].filter(({ dict }) => /\/Subtype\s*\/CIDFontType\d/.test(dict))
  return fonts.map(({ dict }) => ({
    name: /\/BaseFont\s*\/([^\s/]+)/.exec(dict)?.[1] ?? '',
    isEmbedded: /\/FontFile2 \d+ 0 R/.test(objects.get(Number(/\/FontDescriptor (\d+) 0 R/.exec(dict)?.[1]))?.dict ?? ''),
  }))
}
