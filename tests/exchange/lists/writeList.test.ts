import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { LIST_FIELDS } from '../../../src/exchange/lists/fields.ts'
import { headingsIn } from '../../../src/exchange/lists/headings.ts'
import { layoutOf, layoutProblems, settingsOf } from '../../../src/exchange/lists/layout.ts'
import type { ListNames } from '../../../src/exchange/lists/names.ts'
import { readList } from '../../../src/exchange/lists/readList.ts'
import { COLUMN_WIDTHS, templateOf, writeList } from '../../../src/exchange/lists/writeList.ts'
import { readTable } from '../../../src/exchange/tables/readTable.ts'
import { writeCsv } from '../../../src/exchange/tables/writeCsv.ts'
import { writeXlsx } from '../../../src/exchange/tables/writeXlsx.ts'
import type { Intervention, InterventionDraft } from '../../../src/model/intervention.ts'
import { anyListed } from '../../listInterventions.ts'
import { listNames } from '../../listNames.ts'

/** Own terms with names that would be read as something else, or divided. */
const OWN = { a: 'Klub, forening; fritid', b: 'Skole', c: 'x / y | "z"', d: 'Klub', 'e;f': 'alle', g: '6-9 år, 13+', 'h, i': '1. feb' }

it.each(['da', 'en'] as const)('what goes out in %s comes back the same, from CSV and XLSX, in both languages', async (language) => {
  const others = Object.fromEntries(['types', 'areas', 'actors', 'ages', 'targetGroups', 'settings', 'themes', 'legalBases', 'statuses'].map((list) => [list, OWN]))
  const all = fc.array(anyListed(Object.keys(OWN)), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(all, fc.boolean(), fc.constantFrom('da', 'en'), async (interventions, isCsv, other) => {
      const rows = writeList(interventions, headingsIn(language), listNames(language, others))
      const bytes = isCsv ? new TextEncoder().encode(writeCsv(rows)) : await writeXlsx({ rows, sheet: 'Indsatser', widths: COLUMN_WIDTHS })
      const drafts = await draftsIn(bytes, listNames(other, others))
      expect(drafts).toEqual(interventions.map(draftOf))
    }),
    { numRuns: 100 },
  )
})

it.each(['da', 'en'] as const)('the empty list in %s says what goes where, and holds no intervention', async (language) => {
  const help = Object.fromEntries(LIST_FIELDS.map((field) => [field, field === 'note' ? '' : `Om ${field}`])) as Record<(typeof LIST_FIELDS)[number], string>
  const rows = templateOf(headingsIn(language), help)
  expect(rows[1]?.[0]).toBe('↑ Om reference')
  const table = await readTable(new TextEncoder().encode(writeCsv(rows)))
  const settings = table.ok ? settingsOf(layoutOf(table.value)) : null
  expect(settings?.fields).toEqual(LIST_FIELDS)
  expect(table.ok && settings && layoutProblems(table.value, settings)).toEqual([{ kind: 'no-rows' }])
  const filled = writeCsv([...rows, LIST_FIELDS.map((field) => ({ name: 'Cool Kids', step: '2' })[field as string] ?? '')])
  expect(await draftsIn(new TextEncoder().encode(filled), listNames(language))).toMatchObject([{ name: 'Cool Kids', step: 'preventive' }])
})

test('H25 a name that a spreadsheet would run comes back whole', async () => {
  const bytes = new TextEncoder().encode(writeCsv([['Navn', 'Trin'], ['=1+1', '1'], ["'=1+1", '1']]))
  expect((await draftsIn(bytes, listNames('da'))).map(({ name }) => name)).toEqual(['=1+1', "'=1+1"])
})

function draftOf(intervention: Intervention): InterventionDraft {
  const { id: _, ...draft } = intervention
  return draft
}

async function draftsIn(bytes: Uint8Array, names: ListNames): Promise<readonly InterventionDraft[]> {
  const table = await readTable(bytes)
  if (!table.ok) throw new Error(table.error.kind)
  const list = await readList({ table: table.value, settings: settingsOf(layoutOf(table.value)), names })
  if (!list.ok) throw new Error(JSON.stringify(list.error))
  return list.value.rows.map(({ draft }) => draft)
}
