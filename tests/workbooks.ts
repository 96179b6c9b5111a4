// Workbooks for tests, made of bare XML: what a spreadsheet would write, and what it never would.
import { zip } from '../src/exchange/tables/zip.ts'

interface SheetXml {
  /** As it stands in the XML. */
  readonly name: string
  readonly rows: string
  readonly isHidden?: boolean
  /** What comes after the cells. */
  readonly after?: string
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The style 1 is a date. */
const STYLES = `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`

export async function workbook(sheets: readonly SheetXml[]): Promise<Uint8Array> {
  const list = sheets.map(({ name, isHidden }, at) => `<sheet name="${name}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`)
  const relations = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
  const files = new Map([
    ['xl/workbook.xml', `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`],
    ['xl/styles.xml', STYLES],
    ...sheets.map(({ rows, after = '' }, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`] as const),
  ])
  const encoder = new TextEncoder()
  return zip(new Map([...files].map(([name, xml]) => [name, encoder.encode(xml)])), true)
}
