import type { Page } from '@playwright/test'
import { expectNoFault } from './axe.ts'
import { keyboard, tabTo } from './hands.ts'
import { expect, openExample, test } from './page.ts'

async function check(page: Page, name: string): Promise<void> {
  await expectNoFault(page, { name, part: '.overview' })
}

test('axe finds no fault in any of the three, open, nor in the colours of the dark', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openExample(page)
  await page.goto('/#/trappe?del=kompetencer&valgt=Marte+Meo')
  await expect(page.getByRole('heading', { name: 'Marte Meo' })).toBeVisible()
  await check(page, 'competences')
  await page.goto('/#/trappe?del=komponenter&valgt=shared-strategy')
  await page.getByRole('button', { name: 'Knyt indsatser' }).click()
  await check(page, 'components')
  await page.goto('/#/trappe?del=matrix&valgt=preventive%2F3-5')
  await page.getByText('23 huller som liste').click()
  await check(page, 'matrix')
  await page.emulateMedia({ colorScheme: 'dark' })
  await check(page, 'matrix in the dark')
})

test('by mouse: from the heading to a cell, to an intervention, back again, and to the table', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openExample(page)
  await page.goto('/#/trappe?del=matrix')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^23 af 48 felter er tomme/)

  await page.getByRole('button', { name: 'Kopiér hullerne' }).click()
  await expect(page.getByText(/^Kopieret/)).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n')).toContain('Anbringelse på institution: alle aldersgrupper')

  await page.getByRole('button', { name: 'Forebyggende indsatser, 3–5 år: 4 indsatser' }).click()
  const panel = page.getByRole('complementary')
  await panel.getByRole('button', { name: 'DUÅ Småbørn' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(panel).toBeVisible()
  await page.goBack()
  await expect(panel).toHaveCount(0)

  await page.getByRole('button', { name: 'Forebyggende indsatser, 3–5 år: 4 indsatser' }).click()
  await panel.getByRole('button', { name: 'Vis i tabel' }).click()
  await expect(page).toHaveURL(/del=tabel.*trin=preventive.*alder=3-5/)
})

test('by keyboard: round the matrix, into a cell and out; from the circle to a component, and to its interventions', async ({ page }) => {
  await openExample(page)
  await page.goto('/#/trappe?del=matrix')
  const hands = keyboard(page)
  const first = page.getByRole('button', { name: 'Tidligere indsatser i almenområdet, Gravide og kommende forældre: 1 indsats' })
  await tabTo(page, first)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  const cell = page.getByRole('button', { name: 'Forebyggende indsatser, 0–2 år: 3 indsatser' })
  await expect(cell).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Forebyggende indsatser · 0–2 år' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(cell).toBeFocused()

  await page.goto('/#/vurdering/clear-leadership')
  await hands.press(page.getByRole('link', { name: 'Ingen indsatser bidrager til komponenten endnu' }))
  await hands.press(page.getByRole('button', { name: 'Knyt indsatser' }))
  await expect(page.getByRole('searchbox', { name: 'Søg efter en indsats' })).toBeFocused()
  await page.keyboard.type('gruppe')
  for (const name of [/^Sorggruppe/, /^Gruppe for børn i to hjem/]) {
    await tabTo(page, page.getByRole('checkbox', { name }))
    await page.keyboard.press('Space')
  }
  await hands.press(page.getByRole('button', { name: 'Gem', exact: true }))
  await expect(page.getByText('2 indsatser bidrager til komponenten:')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Ingen indsatser bidrager til komponenten endnu.')).toBeVisible()
  await hands.press(page.getByRole('link', { name: 'Se komponenten i cirklen' }))
  await expect(page.getByRole('heading', { name: 'Ledelse og rød tråd' })).toBeVisible()
})
