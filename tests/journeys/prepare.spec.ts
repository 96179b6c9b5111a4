import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { roundWith, shown } from '../rounds.ts'
import { expectNoFault } from './axe.ts'
import { expect, openExample, test } from './page.ts'
import { openRounds } from './rounds.ts'

const PLACES = ['forberedelse', 'svar', 'styring', 'afslutning'] as const

test('a round is set up, changed, and thrown away; Back closes one layer at a time (H71)', async ({ page }) => {
  await openExample(page)
  await page.goto('/#/workshop')
  await page.goto('/#/workshop/ny?vis=runde')
  const dialog = page.getByRole('dialog', { name: 'Ny runde' })
  await dialog.getByRole('textbox', { name: 'Ventede deltagere' }).fill('14')
  await dialog.getByText('Komponenter', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Ingen Praksisnært niveau' }).click()
  await dialog.getByRole('button', { name: 'Opret runden' }).dblclick()
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/-forberedelse$/)
  await expect(page.getByText('Ingen har svaret endnu')).toBeVisible()
  await expect(page.getByText(/Fælles strategi · Ledelse og rød tråd/)).toBeVisible()

  await page.getByRole('button', { name: 'Ret runden' }).click()
  const change = page.getByRole('dialog', { name: 'Ret runden' })
  await change.getByRole('textbox', { name: 'Ventede deltagere' }).fill('12')
  await page.goBack()
  await expect(change).toBeHidden()
  await expect(page).toHaveURL(/-forberedelse$/)
  await page.getByRole('button', { name: 'Ret runden' }).click()
  await expect(change.getByRole('textbox', { name: 'Ventede deltagere' })).toHaveValue('12')
  await change.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('definition').filter({ hasText: /^12$/ })).toBeVisible()
  await page.getByRole('button', { name: 'Slet runden' }).click()
  await expect(page.getByRole('button', { name: /^Fortryd: runde \d+ slettet$/ })).toBeVisible()
})

test('a round is led from the desk by keys alone, settled, closed, and its answers deleted', async ({ page }) => {
  await openRounds(page, roundWith(11))
  await page.goto('/#/workshop/1-styring')
  await expect(page.getByText('11 af 14 har svaret')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('3 mangler endnu. Tryk igen for at vise alligevel.')).toBeVisible()
  await page.waitForTimeout(800)
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Resultatet er vist')).toBeVisible()
  // What follows a reveal too closely is no step on.
  await page.waitForTimeout(800)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog', { name: /^Aftal: / })
  await dialog.getByRole('radio', { name: /^3 / }).press('Space')
  await dialog.getByRole('textbox', { name: /^Hvorfor/ }).fill('Vi ser det samme nu.')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/1-styring$/)

  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  const seen = page.getByRole('alertdialog', { name: 'Resultatet har været vist' })
  await expect(seen).toBeVisible()
  await page.goBack()
  await expect(seen).toBeHidden()
  await page.keyboard.press('Control+y')

  await settleTheRest(page)
  await page.goto('/#/workshop/1-afslutning')
  await page.getByRole('button', { name: 'Afslut runden' }).first().click()
  await saveInFull(page)
  await expect.poll(() => stored(page)).toContain('P000000000000003')
  await page.getByRole('button', { name: 'Slet de enkelte svar' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Slet de enkelte svar' }).dblclick()
  await expect(page.getByText(/De enkelte svar er her ikke mere. Der var 11 deltagere/)).toBeVisible()
  expect(await stored(page)).not.toContain('P0000000000000')
  await page.reload()
  await expect(page.getByText('Det har I aftalt')).toBeVisible()
  expect(await stored(page)).not.toContain('P0000000000000')
})

const HASHES = [
  ...PLACES.flatMap((place) => [`#/workshop/1-${place}`, `#/workshop/2-${place}`]),
  '#/workshop/ny?vis=runde',
  '#/workshop/ret-1?vis=runde',
  '#/workshop/shared-strategy?vis=aftale',
  '#/workshop/1-styring?vis=vist',
  '#/workshop/1-afslutning?vis=eksport',
  '#/workshop/1-afslutning?vis=slet-svar',
  '#/workshop/1-afslutning?vis=tag-med',
  '#/workshop/sikkerhedskopi?vis=eksport',
]

async function openTwoRounds(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const settled = [{ component: 'shared-strategy', value: 3, target: 4, why: 'Vi ser det.', decision: 'Vi mødes.' }] as const
  await openRounds(page, roundWith(4, { id: 'r2', number: 2, tag: 'B4', expected: 4 }), { ...shown(roundWith(14)), settled })
}

test('axe finds no fault in the workshop', async ({ page }) => {
  test.setTimeout(120_000)
  await openTwoRounds(page)
  for (const hash of HASHES) {
    await go(page, hash)
    await expectNoFault(page, { name: hash })
  }
})

test('nothing of the workshop lies outside the window', async ({ page }) => {
  test.setTimeout(120_000)
  await openTwoRounds(page)
  for (const width of [320, 390, 640, 1024, 1200]) {
    await page.setViewportSize({ width, height: 800 })
    for (const hash of HASHES) {
      await go(page, hash)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(`${width} ${hash} ${overflow}`).toBe(`${width} ${hash} 0`)
    }
    await go(page, '#/workshop/1-styring')
    const tops = ['Indstillinger', 'English'].map((name) => page.getByRole('button', { name }).boundingBox())
    const [settings, language] = await Promise.all(tops)
    expect(`${width} ${settings?.y}`).toBe(`${width} ${language?.y}`)
  }
})

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address
  }, hash)
  await expect(page.locator(hash.includes('?') ? 'dialog h2' : '.workshop h2').first()).toBeVisible()
}

async function settleTheRest(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Aftal niveauerne' })).toBeVisible()
  await page.getByRole('group', { name: 'Fælles strategi' }).getByRole('button').first().focus()
  for (let row = 0; row < 16; row += 1) await page.keyboard.press(row === 2 ? 'u' : String(1 + (row % 5)))
  await expect(page.getByText('16 af 16 aftalt')).toBeVisible()
}

async function saveInFull(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Eksportér' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^Fuld sikkerhedskopi/ }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Gem fuld sikkerhedskopi' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/-fuld-sikkerhedskopi\.json$/)
  expect(readFileSync(await file.path(), 'utf8')).toContain('P000000000000003')
}

function stored(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
}
