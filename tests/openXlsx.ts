// Reads an .xlsx file without any of the app's own code: the ZIP after PKWARE's note, the XML strictly, and the cells after
// ECMA-376. What is not as it should be throws.
import { inflateRawSync } from 'node:zlib'

interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

export interface SheetCell {
  readonly value: string | number | boolean
  /** Whether Excel shows the number as a day. */
  readonly isDate: boolean
}

/** By sheet, in their order: rows of cells, null where a cell is empty. */
export function openXlsx(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly (SheetCell | null)[])[]> {
  const files = unzipped(bytes)
  const xml = (path: string) => readXml(new TextDecoder('utf-8', { fatal: true }).decode(files.get(path) ?? missing(path)))
  const texts = all(xml('xl/sharedStrings.xml'), 'si').map((each) => unescapedUnits(all(each, 't').map(({ text }) => text).join('')))
  const targets = new Map(all(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']))
  const dates = dateStyles(xml('xl/styles.xml'))
  return new Map(
    all(xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
      const target = targets.get(attributes['r:id']) ?? missing('sheet')
      const sheet = xml(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
      return [attributes['name'] ?? '', all(sheet, 'row').map((row) => rowOf(row, texts, dates))]
    }),
  )
}

/** The day that a number of Excel's stands for: '2026-11-25'. */
export function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
}

/** A well-formed document; throws on any other. */
function readXml(text: string): XmlNode {
  const root = { name: '', attributes: {}, children: [] as XmlNode[], text: '' }
  const open = [root]
  const pieces = text.matchAll(/<\?[^>]*\?>|<!--(?:(?!--)[^])*-->|<(\/)?([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/)?>|([^<]+)|(<)/g)
  for (const [whole, end, name, attributes, isEmpty, content, stray] of pieces) {
    const top = open.at(-1) ?? root
    if (stray !== undefined) throw new Error(`Not XML: ${text.slice(0, 80)}`)
    if (content !== undefined) top.text += decoded(content)
    else if (end !== undefined) {
      if (top.name !== name) throw new Error(`</${name}> ends <${top.name}>`)
      open.pop()
    } else if (name !== undefined) {
      const node = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' }
      top.children.push(node)
      if (isEmpty === undefined) open.push(node)
    } else if (!whole.startsWith('<?') && !whole.startsWith('<!--')) throw new Error(whole)
  }
  const [first, ...others] = root.children
  if (open.length !== 1 || first === undefined || others.length > 0) throw new Error('Not one whole element')
  return first
}

/** All elements of a name, at any depth, in their order. */
function all({ children }: XmlNode, name: string): readonly XmlNode[] {
  return children.flatMap((each) => [...(each.name === name ? [each] : []), ...all(each, name)])
}

function rowOf(row: XmlNode, texts: readonly string[], dates: ReadonlySet<number>): readonly (SheetCell | null)[] {
  const cells: (SheetCell | null)[] = []
  for (const cell of all(row, 'c')) {
    if (all(cell, 'f').length > 0) throw new Error('A formula')
    const column = columnOf(/^[A-Z]+/.exec(cell.attributes['r'] ?? '')?.[0] ?? '')
    while (cells.length < column - 1) cells.push(null)
    const value = all(cell, 'v')[0]?.text
    cells.push(value === undefined ? null : { value: valueOf(cell, value, texts), isDate: dates.has(Number(cell.attributes['s'])) })
  }
  return cells
}

function valueOf({ attributes }: XmlNode, value: string, texts: readonly string[]): SheetCell['value'] {
  const type = attributes['t'] ?? 'n'
  if (type === 's') return texts[Number(value)] ?? missing(`text ${value}`)
  if (type === 'b') return value === '1'
  if (type !== 'n' || !Number.isFinite(Number(value))) throw new Error(`A cell of type ${type} with ${value}`)
  return Number(value)
}

/** Which styles show a number as a day. */
function dateStyles(styles: XmlNode): ReadonlySet<number> {
  const formats = new Map(all(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? '']))
  const used = all(all(styles, 'cellXfs')[0] ?? missing('cellXfs'), 'xf').map(({ attributes }) => formats.get(attributes['numFmtId']) ?? '')
  return new Set(used.flatMap((format, index) => (/y.*m.*d/i.test(format) ? [index] : [])))
}

function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = Buffer.from(bytes)
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const files = new Map<string, Uint8Array>()
  let at = view.readUInt32LE(end + 16)
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, size] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 20), view.readUInt32LE(at + 24)]
    const [nameLength, extra, comment] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32)]
    const local = view.readUInt32LE(at + 42)
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28)
    const data = view.subarray(start, start + packed)
    const content = method === 0 ? data : inflateRawSync(data)
    if (content.length !== size) throw new Error('A file of another size')
    files.set(view.toString('utf8', at + 46, at + 46 + nameLength), content)
    at += 46 + nameLength + extra + comment
  }
  return files
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]))
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));|&/g, (_, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined || hex !== undefined) return String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16))
    return ENTITIES[name ?? ''] ?? missing(`entity ${name}`)
  })
}

/** ECMA-376, 22.4.2.4: '_x0007_' stands for a character that XML does not hold. */
function unescapedUnits(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function missing(what: string): never {
  throw new Error(`No ${what}`)
}
