import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { layoutOf, settingsOf } from '../../../src/exchange/lists/layout.ts'
import { isSound, readList, type ReadList } from '../../../src/exchange/lists/readList.ts'
import type { ListSettings } from '../../../src/exchange/lists/settings.ts'
import { readTable } from '../../../src/exchange/tables/readTable.ts'
import type { TableChoice } from '../../../src/exchange/tables/table.ts'
import { listNames } from '../../listNames.ts'

test('the sample comes in whole, with no correction and nothing to remark', async () => {
  const { rows, fields } = await read('sample.csv')
  expect(rows).toHaveLength(29)
  expect(rows.flatMap(({ problems }) => problems)).toEqual([])
  expect(fields).toHaveLength(21)
  expect(rows[8]?.draft).toEqual({
    reference: 'i09',
    name: 'Vredeshåndtering i klassen',
    method: 'ART',
    description: '',
    step: 'universal',
    prevention: 'secondary',
    type: 'blended',
    area: 'universal',
    administration: 'Børn og Læring',
    unit: 'Skole',
    actors: ['universal'],
    ages: ['6-9', '10-12'],
    targetGroups: ['child', 'group'],
    setting: 'school',
    theme: 'behaviour',
    legalBasis: 'folkeskoleloven',
    needs: [],
    holds: [],
    capacity: 75,
    staffing: 0.9,
    includesParents: false,
    startYear: 2021,
    status: 'active',
    evidence: '',
    link: '',
    note: 'Lærere er oplært af PPR.',
    components: [],
  })
  expect(rows[10]?.draft).toMatchObject({ setting: 'leisure', actors: ['civil-society', 'universal'] })
  expect(rows[11]).toMatchObject({ line: 14, draft: { method: 'Cool Kids' } })
  expect(rows[27]?.draft.legalBasis).toBe('barnets-lov-placement')
})

it.each([
  { name: 'quoted headings', text: '"Navn";"Trin"\n"a";"1"\n' },
  { name: 'a mark and blanks in headings', text: '\uFEFF Navn ;\u00A0Trin\na;1\n' },
])('H34 H37 $name', async ({ text }) => {
  expect((await readText(text)).rows).toMatchObject([{ line: 2, draft: { name: 'a', step: 'universal' }, problems: [] }])
})

test('H41 too few cells are empty, too many stop the row, and the line is told', async () => {
  const { rows } = await readText('Navn;Trin;Tema;Note\na;1;Sorg;x;y\nb;2\nc;3;Sorg;x;;\n')
  expect(rows.map((row) => [row.line, isSound(row), row.problems.map(({ kind, size }) => [kind, size])])).toEqual([
    [2, false, [['too-many', { length: 5, limit: 4 }]]],
    [3, true, [['too-few', { length: 2, limit: 4 }]]],
    [4, true, []],
  ])
})

test('H21 characters that cannot be seen are taken out if the user says so', async () => {
  const text = 'Navn;Trin\nCool\u200B Kids;1\n'
  expect((await readText(text)).rows[0]?.draft.name).toBe('Cool\u200B Kids')
  expect((await readText(text, { isVisibleOnly: true })).rows[0]).toMatchObject({ draft: { name: 'Cool Kids' }, problems: [] })
})

test('H23 a megabyte in a cell is refused without being looked through', async () => {
  const cell = '""'.repeat(500_000)
  const { rows } = await readText(`Navn;Trin;Aktører;Tema\na;1;"${cell}";"${cell}"\n`)
  expect(rows[0]?.problems.map(({ field, weight, kind, size }) => [field, weight, kind, size?.length])).toEqual([
    ['actors', 'error', 'too-long', 500_000],
    ['theme', 'error', 'too-long', 500_000],
  ])
})

test('H45 2,000 rows are read in slices, with progress, and can be cancelled', async () => {
  const table = await readTable(new TextEncoder().encode(`Navn;Trin\n${'Cool Kids;2\n'.repeat(2000)}`))
  if (!table.ok) throw new Error(table.error.kind)
  const source = { table: table.value, settings: settingsOf(layoutOf(table.value)), names: listNames('da') }
  const shares: number[] = []
  const list = await readList(source, { isCancelled: () => false, onProgress: (share) => void shares.push(share) })
  expect(list.ok && list.value.rows).toHaveLength(2000)
  expect(shares.length).toBeGreaterThan(20)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  const cancelled = await readList(source, { isCancelled: () => true, onProgress: () => undefined })
  expect(cancelled).toEqual({ ok: false, error: { kind: 'cancelled' } })
})

const NO_CHOICE: TableChoice = { encoding: null, separator: null, sheet: null }

async function readText(text: string, change: Partial<ListSettings> = {}): Promise<ReadList> {
  return readBytes(new TextEncoder().encode(text), change)
}

async function read(name: string): Promise<ReadList> {
  return readBytes(new Uint8Array(readFileSync(new URL(`../../fixtures/lists/${name}`, import.meta.url))))
}

async function readBytes(bytes: Uint8Array, change: Partial<ListSettings> = {}): Promise<ReadList> {
  const table = await readTable(bytes, NO_CHOICE)
  if (!table.ok) throw new Error(table.error.kind)
  const list = await readList({ table: table.value, settings: { ...settingsOf(layoutOf(table.value)), ...change }, names: listNames('da') })
  if (!list.ok) throw new Error(JSON.stringify(list.error))
  return list.value
}
