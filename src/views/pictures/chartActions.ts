import { today } from '../../browser/clock.ts'
import { downloadBytes, downloadText } from '../../browser/download.ts'
import { copyPicture, type PictureError } from '../../browser/picture.ts'
import { exportFileName } from '../../exchange/fileName.ts'
import { failure, success, type Result } from '../../result.ts'
import { appStore } from '../../state/store.ts'
import type { Translate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import type { Chart, ChartCell } from './chart.ts'
import { pngOf, svgTextOf } from './drawn.ts'

/** What can be done with a chart. */
export type ChartAction = 'svg' | 'png2' | 'png4' | 'copy' | 'csv'

export type ChartError = PictureError | { readonly kind: 'not-copied' | 'no-data' }

/** Does it. @returns the name of the file that was handed over; null where it is on the clipboard */
export async function doWith(chart: Chart, action: ChartAction, t: Translate): Promise<Result<string | null, ChartError>> {
  switch (action) {
    case 'svg':
      return saveSvg(chart)
    case 'png2':
      return savePng(chart, 2)
    case 'png4':
      return savePng(chart, 4)
    case 'copy':
      return copy(chart)
    case 'csv':
      return saveCsv(chart, t)
  }
}

async function saveSvg(chart: Chart): Promise<Result<string, ChartError>> {
  try {
    const text = await svgTextOf(chart)
    return handedOver(nameOf(chart, 'svg'), (name) => downloadText(name, text, 'image/svg+xml'))
  } catch {
    return failure({ kind: 'not-drawn' })
  }
}

async function savePng(chart: Chart, scale: 2 | 4): Promise<Result<string, ChartError>> {
  const png = await pngOf(chart, scale)
  if (!png.ok) return png
  const bytes = new Uint8Array(await png.value.arrayBuffer())
  return handedOver(nameOf(chart, 'png', `${chart.slug}-${scale}x`), (name) => downloadBytes(name, bytes, 'image/png'))
}

async function copy(chart: Chart): Promise<Result<null, ChartError>> {
  const drawn = pngOf(chart, 2)
  const isThere = await copyPicture(drawn.then((png) => (png.ok ? png.value : Promise.reject(new Error(png.error.kind)))))
  if (isThere) return success(null)
  const png = await drawn
  return failure(png.ok ? { kind: 'not-copied' } : png.error)
}

async function saveCsv(chart: Chart, t: Translate): Promise<Result<string, ChartError>> {
  try {
    const { writeCsv } = await import('../../exchange/tables/writeCsv.ts')
    const text = writeCsv(withSource(chart, t).map((row) => row.map((cell) => cell ?? '')))
    return handedOver(nameOf(chart, 'csv'), (name) => downloadText(name, text, 'text/csv;charset=utf-8'))
  } catch {
    return failure({ kind: 'no-data' })
  }
}

/** Whose it is, of when and from where, in columns after the others: each row tells it, and the file stays one table. */
function withSource({ rows, date, source }: Chart, t: Translate): Chart['rows'] {
  const [heads = [], ...data] = rows
  const own = appStore.getState().history?.present
  const told = [own ? nameOfMunicipality(own, t) : '', own?.team ?? '', date, source]
  const toldHeads = (['municipality', 'team', 'date', 'source'] as const).map((head) => t(`pictures:column.${head}`))
  const filled = (row: readonly ChartCell[]) => heads.map((_, index) => row[index] ?? null)
  return [[...heads, ...toldHeads], ...data.map((row) => [...filled(row), ...told])]
}

function handedOver(name: string, give: (name: string) => void): Result<string, never> {
  give(name)
  return success(name)
}

function nameOf({ slug }: Chart, extension: string, ending = slug): string {
  const { history } = appStore.getState()
  const kind = `${ending}.${extension}`
  return history ? exportFileName(history.present, today(), kind) : kind
}
