import { beforeAll, describe, expect, it } from 'vitest'
import { COLUMNS, type TidyRow } from '../../../src/exchange/tidy/columns.ts'
import { writeTidyXlsx } from '../../../src/exchange/tidy/writeTidyXlsx.ts'
import { withTarget } from '../../../src/model/score.ts'
import { dayOf, openXlsx, type SheetCell } from '../../openXlsx.ts'
import { startPlanSpeech } from '../../planSpeech.ts'
import { assessmentWith } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { theRow, tidyRows, wordsIn } from '../../tidy.ts'

beforeAll(startPlanSpeech)

/** A row as another house reads it: days by their numbers. */
function rereadRow(cells: readonly (SheetCell | null)[]): TidyRow {
  const read = COLUMNS.map(({ id, type }, at) => {
    const cell = cells[at] ?? null
    if (cell === null) return [id, null] as const
    expect([id, cell.isDate]).toEqual([id, type === 'date'])
    return [id, cell.isDate ? dayOf(Number(cell.value)) : cell.value] as const
  })
  return Object.fromEntries(read) as TidyRow
}

async function reread(rows: readonly TidyRow[], language: 'da' | 'en' = 'da') {
  const sheets = openXlsx(await writeTidyXlsx(rows, wordsIn(language)))
  const [head = [], ...read] = sheets.get('data') ?? []
  return { names: [...sheets.keys()], head: head.map((cell) => cell?.value), rows: read.map(rereadRow), columns: sheets.get('kolonner') ?? [] }
}

describe('opened by a reader that is not ours', () => {
  it('H63 has the rows with numbers as numbers, days as days, and empty cells where there is nothing', async () => {
    const rows = await tidyRows(withTarget(assessmentWith(sampleRound(0)), 'shared-strategy', 4))
    const read = await reread(rows)
    expect(read.head).toEqual(COLUMNS.map(({ id }) => id))
    expect(read.rows).toEqual(rows)
    expect(theRow(read.rows, { measure_id: 'target', component_id: 'shared-strategy' }).target_date).toBe('2026-09-01')
    expect(theRow(read.rows, { measure_id: 'median', component_id: 'shared-strategy' }).value).toBe(3.6)
  })

  it('says on another sheet what the columns hold', async () => {
    const { names, columns } = await reread(await tidyRows(assessmentWith()))
    expect(names).toEqual(['data', 'kolonner'])
    expect(columns[0]?.map((cell) => cell?.value)).toEqual(['kolonne', 'navn', 'indhold'])
    expect(columns.slice(1).map((cells) => cells[0]?.value)).toEqual(COLUMNS.map(({ id }) => id))
    expect(columns.every((cells) => cells.length === 3 && cells.every((cell) => cell !== null))).toBe(true)
    expect((await reread([], 'en')).names).toEqual(['data', 'columns'])
  })

  it.each(['H20 <script>alert(1)</script>', 'H22 👩‍👩‍👧‍👦 🇩🇰 A\u030A', `H23 ${'x'.repeat(195)}`, 'H24 a\tb\nc "d" \'e\' &amp; _x0041_', '=CMD()', '-2+3', '@SUM(A1)'])(
    'H25 a name is a text, letter for letter: %s',
    async (name) => {
      const [row] = await tidyRows({ ...assessmentWith(), municipality: name })
      expect((await reread(row ? [row] : [])).rows[0]?.municipality).toBe(name)
    },
  )

  it('H21 a name is without what is not seen and what other readers stumble over', async () => {
    const [row] = await tidyRows({ ...assessmentWith(), municipality: 'a\u202Eb\u200Bc \u0007\uFFFEd' })
    const file = await writeTidyXlsx(row ? [row] : [], wordsIn('da'))
    expect(openXlsx(file).get('data')?.[1]?.[0]?.value).toBe('abc d')
  })

  it.each(['1899-12-31', '1900-02-28', '2026-02-30', 'i morgen', '', '0001-01-01'])('H15 a day that Excel does not know stays a text: %s', async (day) => {
    const [row] = await tidyRows(assessmentWith())
    const sheet = openXlsx(await writeTidyXlsx(row ? [{ ...row, target_date: day }] : [], wordsIn('da'))).get('data')
    expect(sheet?.[1]?.[COLUMNS.length - 1] ?? null).toEqual(day === '' ? null : { value: day, isDate: false })
  })
})
