import { beforeAll, expect, test } from 'vitest'
import { COLUMNS, type TidyRow } from '../../../src/exchange/tidy/columns.ts'
import { writeTidyJson } from '../../../src/exchange/tidy/writeTidyJson.ts'
import { startPlanSpeech } from '../../planSpeech.ts'
import { assessmentWith } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { tidyRows, wordsIn } from '../../tidy.ts'

beforeAll(startPlanSpeech)

interface Data {
  readonly format: string
  readonly version: number
  readonly language: string
  readonly columns: readonly { readonly id: string; readonly type: string; readonly title: string; readonly text: string }[]
  readonly rows: readonly TidyRow[]
}

test('H20 H24 the rows come back as they are, with what each column holds', async () => {
  const rows = await tidyRows({ ...assessmentWith(sampleRound(0)), municipality: '</script>"\\\n\u2028=1' })
  const text = writeTidyJson(rows, wordsIn('da'))
  const data = JSON.parse(text) as Data
  expect(data).toMatchObject({ format: 'komponentcirklen-data', version: 1, language: 'da' })
  expect(data.rows).toEqual(rows)
  expect(data.columns.map(({ id, type }) => ({ id, type }))).toEqual([...COLUMNS])
  expect(data.columns.filter((column) => column.title === '' || column.text === '')).toEqual([])
  expect(text.split('\n')).toHaveLength(rows.length + COLUMNS.length + 10)
})

test('without a row it is still whole', () => {
  expect((JSON.parse(writeTidyJson([], wordsIn('en'))) as Data).rows).toEqual([])
})
