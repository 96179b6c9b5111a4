import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectNoFault } from './axe.ts'
import { expect, openExample, test } from './page.ts'

/** The windows of the system give a file of the origin's own: a real handle, of a real file. */
async function standInForPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const root = navigator.storage.getDirectory()
    const find = async () => (await root).getFileHandle('Vejen.json', { create: true })
    Object.assign(globalThis, { showSaveFilePicker: find, showOpenFilePicker: async () => [await find()] })
  })
}

/** What the file holds. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    return (await (await root.getFileHandle('Vejen.json')).getFile()).text()
  })
}

/** Somebody else writes to the file. */
function writeTo(page: Page, text: string): Promise<void> {
  return page.evaluate(async (content) => {
    const root = await navigator.storage.getDirectory()
    const writable = await (await root.getFileHandle('Vejen.json')).createWritable()
    await writable.write(content)
    await writable.close()
  }, text)
}

interface Content {
  readonly assessment: { readonly team: string; readonly scores: { readonly component: string; readonly value: unknown; readonly note: string }[] }
}

/** The file as somebody else leaves it: the levels of two components, and the text of one, are others. */
function changedByAnother(text: string): string {
  const file = JSON.parse(text) as Content
  const scores = file.assessment.scores.map((score) => {
    if (score.component === 'shared-strategy') return { ...score, value: 5, note: 'Skrevet af en anden' }
    return score.component === 'everyday-life' ? { ...score, value: 1 } : score
  })
  return JSON.stringify({ ...file, assessment: { ...file.assessment, scores } })
}

function noteIn(text: string): string | undefined {
  return (JSON.parse(text) as Content).assessment.scores.find(({ component }) => component === 'shared-strategy')?.note
}

async function scoreFirst(page: Page, level: string): Promise<void> {
  await page.getByRole('option', { name: /^Fælles strategi/ }).focus()
  await page.keyboard.press(level)
}

test('H29 H51 a file on a shared drive: saved, changed by another, never written over, merged by keys and saved', async ({ page }) => {
  await standInForPickers(page)
  await openExample(page)
  await page.goto('#/vurdering?vis=tag-med')
  const entry = page.getByRole('region', { name: 'Gem i en fil på et fælles drev' })
  await entry.getByRole('button', { name: 'Vælg, hvor en ny fil skal ligge' }).press('Enter')
  await expect(entry.getByRole('status')).toHaveText(/Gemt i .*Vejen\.json/)
  await expectNoFault(page, { part: 'dialog' })
  const first = await textOf(page)
  await writeTo(page, changedByAnother(first))
  await page.keyboard.press('Escape')
  await scoreFirst(page, '1')
  await page.reload()

  await page.goto('#/vurdering?vis=tag-med')
  await expect(entry.getByText('Ændret her siden.')).toBeVisible()
  await entry.getByRole('button', { name: /^Gem i/ }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Flet to udgaver' })
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText('Uenighed 1 af 1Fælles strategi: niveau')
  await expect(dialog.getByText('5 · Lærende')).toBeVisible()
  expect(await textOf(page)).toBe(changedByAnother(first))
  await expectNoFault(page, { part: 'dialog' })
  await page.keyboard.press('2')
  await expect(dialog.getByText('0 ændringer herfra, 2 fra filen og 1 valgt.')).toBeVisible()
  await dialog.getByRole('button', { name: /^Flet, og gem i/ }).press('Enter')
  await expect(dialog.getByText(/flettet og gemt i/)).toBeFocused()
  expect(noteIn(await textOf(page))).toBe('Skrevet af en anden')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option', { name: /^Fælles strategi.*niveau 5 af 5/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Fortryd: vurderingen flettet med en fil' })).toBeVisible()
})

test('two facilitators: a file of the assessment that is here is opened and merged', async ({ page }, testInfo) => {
  await standInForPickers(page)
  await openExample(page)
  await page.goto('#/vurdering?vis=tag-med')
  await page.getByRole('button', { name: 'Vælg, hvor en ny fil skal ligge' }).click()
  await expect(page.getByText(/^Gemt i/)).toBeVisible()
  const path = testInfo.outputPath('den-anden.json')
  writeFileSync(path, changedByAnother(await textOf(page)))
  await page.keyboard.press('Escape')
  await scoreFirst(page, '2')

  await page.goto('#/start')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Åbn en fil/ }).click()
  await (await chooser).setFiles(path)
  await page.getByRole('button', { name: 'Flet …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Flet to udgaver' })
  const all = dialog.getByRole('button', { name: 'Alle: i filen' })
  await all.click()
  await expect(dialog.getByRole('heading', { name: 'Klar til at flette' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Flet', exact: true }).click()
  await dialog.getByRole('button', { name: 'Luk' }).last().click()
  await expect(page.getByRole('option', { name: /^Fælles strategi.*niveau 5 af 5/ })).toBeVisible()
  await page.getByRole('button', { name: 'Fortryd: vurderingen flettet med en fil' }).click()
  await expect(page.getByRole('option', { name: /^Fælles strategi.*niveau 2 af 5/ })).toBeVisible()
})
