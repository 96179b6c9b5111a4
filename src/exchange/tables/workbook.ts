/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string
  readonly isHidden: boolean
  /** Which of all sheets of the workbook, hidden ones too, from 1. */
  readonly number: number
  /** Where in the ZIP its cells are. */
  readonly path: string
}

/** A range of cells shown as one; only its first has a value. Columns and rows from 0. */
export interface MergedRange {
  readonly column: number
  readonly from: number
  readonly to: number
}

/** What begins a cell's value, or its text. */
const VALUES = /<(?:\w+:)?(?:v>[^<]|t(?:\s[^>]*)?>[^<])/g

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The sheets of a workbook, in their order. */
export function sheetsOf(workbook: string, relations: string): readonly SheetEntry[] {
  const targets = new Map(tagsOf(relations, 'Relationship').map((tag) => [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')]))
  return tagsOf(workbook, 'sheet').map((tag, index) => ({
    name: attributeOf(tag, 'name') ?? '',
    isHidden: /hidden/i.test(attributeOf(tag, 'state') ?? ''),
    number: index + 1,
    path: pathOf(targets.get(attributeOf(tag, 'id')) ?? ''),
  }))
}

/** How many rows of a sheet have a value in them. */
export function countRows(sheet: string): number {
  return sheet.split(/<(?:\w+:)?row\b/).filter((row, index) => index > 0 && hasValue(row)).length
}

/** Whether a sheet has a table in it, and not only remarks: at least two rows with several values. */
export function hasTable(sheet: string): boolean {
  let wide = 0
  for (const row of sheet.split(/<(?:\w+:)?row\b/).slice(1)) {
    if ((row.match(VALUES)?.length ?? 0) > 1) wide += 1
    if (wide > 1) return true
  }
  return false
}

/** How many formulas there are whose results the file does not hold; a result may be an empty text. */
export function countUnreckoned(sheet: string): number {
  const formula = String.raw`<(?:\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)`
  const nothing = String.raw`(?:<(?:\w+:)?v(?:\s*\/>|><\/(?:\w+:)?v>))?`
  const cell = String.raw`<(?:\w+:)?c\b(?![^>]*\bt="str")[^>]*>${formula}${nothing}<\/(?:\w+:)?c>`
  return sheet.match(new RegExp(cell, 'g'))?.length ?? 0
}

/**
 * Whether cells lie where no spreadsheet has any: such an address would have the reader make rows without end.
 * An XLSX sheet has 1,048,576 rows and columns up to 'XFD'.
 */
export function isOutside(sheet: string): boolean {
  return /\br="(?:[A-Z]{4,}\d*|[A-Z]*\d{8,}|[A-Z]*[2-9]\d{6}|[A-Z]*1[1-9]\d{5})"/.test(sheet)
}

/** The furthest column with a value in it that lies beyond 'ZZ', counted from 1; null when there is none. */
export function farColumn(sheet: string): number | null {
  const far = [...sheet.matchAll(/<(?:\w+:)?c\b[^>/]*\br="([A-Z]{3})\d+"[^>/]*>/g)].map((match) => columnOf(match[1] ?? ''))
  return far.length === 0 ? null : Math.max(...far)
}

/** The sheet with its errors as texts: the reader would leave them out, and a lost value would go unnoticed. */
export function withErrorsAsText(sheet: string): string {
  return sheet.replaceAll(/(<(?:\w+:)?c\b[^>]*\bt=")e"/g, '$1str"')
}

/** The first column of each range of cells that were merged over several rows. */
export function mergedRanges(sheet: string): readonly MergedRange[] {
  return tagsOf(sheet, 'mergeCell').flatMap((tag) => {
    const [, letters = '', first = '', last = ''] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(attributeOf(tag, 'ref') ?? '') ?? []
    return first === last ? [] : [{ column: columnOf(letters) - 1, from: Number(first) - 1, to: Number(last) - 1 }]
  })
}

function hasValue(row: string): boolean {
  return row.search(VALUES) !== -1
}

/** 'A' is 1, 'AA' 27. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function tagsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? []
}

function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return value ? decoded(value[1] ?? value[2] ?? '') : undefined
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    return String.fromCodePoint(Math.min(Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10), 0x10ffff))
  })
}

/** Paths start at the folder of the workbook, or at the root. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}
