import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { layoutOf, settingsOf } from '../../../src/exchange/lists/layout.ts'
import { readList } from '../../../src/exchange/lists/readList.ts'
import { readTable } from '../../../src/exchange/tables/readTable.ts'
import { listNames } from '../../listNames.ts'

test('the sample list comes in with no correction', async () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../fixtures/lists/sample.csv', import.meta.url)))
  const table = await readTable(bytes)
  if (!table.ok) throw new Error('x')
  const layout = layoutOf(table.value)
  console.log(layout.columns.map((c) => [c.heading, c.field, c.certainty, c.isRedundant].join(' | ')).join('\n'))
  const list = await readList({ table: table.value, settings: settingsOf(layout), names: listNames('da') })
  console.log(JSON.stringify(list.ok ? list.value.rows.flatMap(r => r.problems) : list))
  console.log(JSON.stringify(list.ok && list.value.rows[10], null, 1))
})
