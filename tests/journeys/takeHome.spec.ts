import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import Papa from 'papaparse'
import { today } from '../../src/browser/clock.ts'
import { dayOf, openXlsx, type SheetCell } from '../openXlsx.ts'
import { keyboard, tabTo } from './hands.ts'
import { expect, openExample, test } from './page.ts'

/** What one row of the data tells, as texts. */
type Row = Readonly<Record<string, string>>

test('by keyboard: data as CSV and as Excel, with the numbers that are on the page', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openExample(page)
  const hands = keyboard(page)
  await hands.press(page.getByRole('link', { name: 'Fælles forståelse', exact: true }))
  const seen = await seenOnPage(page)
  expect(seen).toHaveLength(16)

  await hands.press(page.getByRole('button', { name: 'Eksportér', exact: true }))
  const dialog = page.getByRole('dialog', { name: 'Tag med hjem' })
  await expect(dialog.getByRole('heading', { name: 'Tag med hjem' })).toBeFocused()
  await pick(page, dialog.getByRole('group', { name: 'Hvad skal med?' }), 'Også 1 øjebliksbillede')
  await pick(page, dialog.getByRole('group', { name: 'Hvilken slags fil?' }), 'CSV')
  const csv = await saved(page, dialog)
  expect(csv.suggestedFilename()).toBe(`Eksempelkommune-eksempel-Ledergruppen-for-Børn-og-Unge-${today()}-data.csv`)
  const rows = readCsv(await readFile(await csv.path(), 'utf8'))
  await expect(dialog.getByRole('region', { name: 'Data' }).getByRole('status')).toContainText(/^Gemt: .*-data\.csv med [\d.]+ rækker$/)
  expect(seenIn(rows)).toEqual(seen)
  expect(new Set(rows.map(({ snapshot_id }) => snapshot_id)).size).toBe(2)
  expect(rows.filter(({ hidden }) => hidden === 'true').every(({ value, n }) => value === '' && n === '')).toBe(true)

  await pick(page, dialog.getByRole('group', { name: 'Hvilken slags fil?' }), 'Excel')
  const xlsx = await saved(page, dialog)
  expect(xlsx.suggestedFilename()).toMatch(/-data\.xlsx$/)
  const sheets = openXlsx(await readFile(await xlsx.path()))
  expect([...sheets.keys()]).toEqual(['data', 'kolonner'])
  expect(rowsOf(sheets.get('data') ?? [])).toEqual(rows)

  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Eksportér', exact: true })).toBeFocused()
  await page.reload()
  await hands.press(page.getByRole('button', { name: 'Eksportér', exact: true }))
  await expect(dialog.getByRole('radio', { name: 'Også 1 øjebliksbillede' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'Excel' })).toBeChecked()
})

/** Component, median and how many answered, as the table of the latest round has them; by name. */
async function seenOnPage(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = page.getByRole('table').locator('tbody tr').filter({ has: page.locator('[data-label=Median]') })
  await expect(rows).toHaveCount(16)
  const seen = await rows.evaluateAll((all) =>
    all.map((row) => [
      row.querySelector('.row-name > span:last-child')?.firstChild?.textContent?.replaceAll('\u00ad', '') ?? '',
      row.querySelector('[data-label=Median]')?.textContent ?? '',
      row.querySelector('[data-label="Antal svar"]')?.textContent ?? '',
    ]),
  )
  return seen.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))
}

/** The same of the data: of the second round, as it is now. */
function seenIn(rows: readonly Row[]): readonly (readonly string[])[] {
  const of = rows.filter(({ is_now, round, group_id }) => is_now === 'true' && round === '2' && group_id === 'room')
  const medians = of.filter(({ measure_id }) => measure_id === 'median')
  return medians
    .map(({ component = '', value = '', n = '' }) => [component, value.includes(',') ? value : `${value},0`, n])
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))
}

/** By the arrow keys: Tab comes to the button that is chosen. */
async function pick(page: Page, group: Locator, name: string): Promise<void> {
  await tabTo(page, group.getByRole('radio', { checked: true }))
  const radio = group.getByRole('radio', { name })
  for (let presses = 0; presses < 4 && !(await radio.isChecked()); presses += 1) await page.keyboard.press('ArrowRight')
  await expect(radio).toBeChecked()
}

async function saved(page: Page, dialog: Locator): Promise<Download> {
  await tabTo(page, dialog.getByRole('button', { name: 'Gem data' }))
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  return download
}

function readCsv(text: string): readonly Row[] {
  expect(text.startsWith('\uFEFF')).toBe(true)
  const { data, errors } = Papa.parse<Row>(text.slice(1), { header: true, delimiter: ';', newline: '\r\n', skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

/** Cells as the CSV file of the same page writes them. */
function rowsOf([head = [], ...rows]: readonly (readonly (SheetCell | null)[])[]): readonly Row[] {
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [String(name?.value), textOf(cells[at] ?? null)])))
}

function textOf(cell: SheetCell | null): string {
  if (cell === null) return ''
  if (cell.isDate) return dayOf(Number(cell.value))
  return typeof cell.value === 'number' ? String(cell.value).replace('.', ',') : String(cell.value)
}
