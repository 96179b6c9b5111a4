import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { monthsAfter } from '../../src/model/date.ts'
import { decided, planAssessment } from '../plans.ts'
import { readCalendar } from '../readCalendar.ts'
import { expectNoFault } from './axe.ts'
import { keyboard, mouse, tabTo, type Hands } from './hands.ts'
import { expect, test } from './page.ts'
import { keepBefore } from './rounds.ts'

/** A workshop with a decision, and a component below its target; no action yet. */
function beforePlan() {
  const assessment = planAssessment()
  const rounds = assessment.rounds.map((round) => ({ ...round, settled: [decided('shared-strategy', 'Lederne gennemgår; strategien, ærligt')] }))
  return { ...assessment, rounds, actions: [] }
}

const WAYS: readonly (readonly [string, (page: Page) => Hands])[] = [
  ['mouse', mouse],
  ['keyboard', keyboard],
]

for (const [way, handsOn] of WAYS) {
  test(`by ${way}: actions from a decision, from a gap and by hand, set, late, kept, and exported`, async ({ page }) => {
    const hands = handsOn(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await keepBefore(page, beforePlan(), { hasLetterKeys: false })
    await page.goto('/#/workshop/1-afslutning')
    await hands.press(page.getByRole('button', { name: 'Lav handling af beslutningen om Fælles strategi' }))
    await hands.press(page.getByRole('link', { name: 'Se handlingen om Fælles strategi' }))

    const dialog = page.getByRole('dialog', { name: 'Ret handling' })
    await expect(dialog.getByLabel('Hvad gør vi?')).toHaveValue('Lederne gennemgår; strategien, ærligt')
    await expect(dialog.getByText('Lavet af en beslutning i runde 1')).toBeVisible()
    await hands.write(dialog.getByRole('combobox', { name: 'Ansvarlig' }), 'PPR-leder')
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'))
    await hands.press(dialog.getByRole('button', { name: 'om 3 mdr.' }))
    await expect(dialog.getByLabel('Frist', { exact: true })).toHaveValue(monthsAfter(today, 3))
    await hands.press(dialog.getByRole('button', { name: 'Gem', exact: true }))
    await expect(page.getByRole('heading', { level: 2, name: /^1 handling: 1 ikke begyndt\. 1 komponent/ })).toBeVisible()

    await hands.press(page.getByRole('button', { name: /^Lav handling: Ledelse og rød tråd/ }))
    await expect(page.getByRole('button', { name: 'Skriv den færdig' })).toBeFocused()
    await hands.press(page.getByRole('button', { name: 'Ny handling', exact: true }))
    const form = page.getByRole('dialog', { name: 'Ny handling' })
    await hands.write(form.getByLabel('Hvad gør vi?'), 'Find et sted')
    await hands.press(form.getByRole('button', { name: 'Gem', exact: true }))
    await expect(page.getByRole('row')).toHaveCount(7)

    await begin(page, way, 'Status: Find et sted')
    await expect(page.getByText('»Find et sted« har status I gang')).toBeAttached()
    await expect(page.getByRole('combobox', { name: 'Status: Find et sted' })).toBeFocused()

    await expect(page.getByText(/^Gemt \d/)).toBeVisible()
    await page.clock.setFixedTime(`${monthsAfter(today, 4)}T12:00:00`)
    await page.reload()
    await expect(page.getByRole('heading', { level: 2, name: /^3 handlinger: \d forsinke/ })).toBeVisible()
    await expect(page.getByRole('row', { name: /Lederne gennemgår/ })).toContainText('Forsinket')

    const csv = await exported(page, hands, 'Regneark (.csv): 3 handlinger')
    const [head = [], ...rows] = readCsv(await readFile(await csv.path(), 'utf8'))
    expect(head.slice(0, 2)).toEqual(['Handling', 'Komponent'])
    const row = rows.find(([text]) => text?.startsWith('Lederne')) ?? []
    expect(row[0]).toBe('Lederne gennemgår; strategien, ærligt')
    expect([row[1], row[4], row[5], row[7]]).toEqual(['Fælles strategi', 'PPR-leder', monthsAfter(today, 3), 'Ja'])
    expect(rows).toHaveLength(3)

    const ics = await exported(page, hands, 'Kalender (.ics): 2 datoer')
    expect(ics.suggestedFilename()).toBe(`Ærø-Ledergruppen-${monthsAfter(today, 4)}-handleplan.ics`)
    const events = readCalendar(await readFile(await ics.path(), 'utf8'))
    const event = events.find(({ SUMMARY }) => SUMMARY === 'Frist: Lederne gennemgår; strategien, ærligt')
    expect(event?.['DTSTART;VALUE=DATE']).toBe(monthsAfter(today, 3).replaceAll('-', ''))
    expect(event?.['DESCRIPTION']).toContain('Ansvarlig: PPR-leder\n')
    expect(event?.['DTSTAMP']).toMatch(/^\d{8}T\d{6}Z$/)
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(2)
  })
}

test('axe finds no fault: empty, with actions, and in the form', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await keepBefore(page, planAssessment())
  await page.goto('/#/handleplan')
  await expect(page.getByRole('listbox')).toBeVisible()
  await expectNoFault(page, { part: '.plan', isInDarkToo: true })
  await page.getByRole('button', { name: 'Ny handling', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoFault(page, { part: 'dialog' })
  await page.keyboard.press('Escape')
  for (const name of ['Skriv handleveje', 'Aftal en pulje', 'Vedtag mål', 'Find et sted']) {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Slet' }).click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused()
  }
  await expect(page.getByText('Det kan I lave handlinger af')).toBeVisible()
  await expectNoFault(page, { part: '.plan' })
})

test('the next round begins with the open actions, and the circle asks for one where a target has none', async ({ page }) => {
  await keepBefore(page, planAssessment())
  await page.goto('/#/workshop/1-forberedelse')
  await expect(page.getByRole('heading', { name: 'Åbne handlinger fra sidst' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Status: Find et sted' }).selectOption('Færdig')
  await expect(page.getByText('2 handlinger er åbne. Begynd med at se, hvad der er sket.')).toBeVisible()
  await expectNoFault(page, { part: '.workshop' })
  await page.goto('/#/vurdering/clear-leadership')
  await page.getByRole('button', { name: 'Lav handling' }).click()
  await page.getByRole('link', { name: 'Handlinger: 0 af 1 færdige' }).click()
  await expect(page).toHaveURL(/#\/handleplan\/clear-leadership\?efter=komponent$/)
  await expect(page.getByRole('button', { name: 'Løft niveauet fra 2 til 4: Ledelse og rød tråd', exact: true })).toBeVisible()
})

/** Sets a status to the next one. */
async function begin(page: Page, way: string, name: string): Promise<void> {
  const status = page.getByRole('combobox', { name })
  if (way === 'mouse') {
    await status.selectOption('I gang')
    return
  }
  await tabTo(page, status)
  await page.keyboard.press('ArrowDown')
}

async function exported(page: Page, hands: Hands, choice: string): Promise<Download> {
  await hands.press(page.getByRole('button', { name: 'Eksportér planen' }))
  const download = page.waitForEvent('download')
  await hands.press(page.getByRole('button', { name: choice }))
  return download
}

/** A reader of its own: semicolons, quotes doubled within quotes, CRLF. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cells = text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n|$)/g)
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.some((cell) => cell !== ''))
}
