import type { Page } from '@playwright/test'
import { expectNoFault } from './axe.ts'
import { expect, openExample, test } from './page.ts'

const PARTS = ['Trappen', 'Tabel', 'Matrix', 'Kompetencer', 'Komponenter', 'Overlap']

const field = (page: Page) => page.getByRole('searchbox', { name: 'Søg i indsatserne' })
const count = (page: Page) => page.locator('.filter-bar').getByRole('status')

async function openCatalogue(page: Page): Promise<void> {
  await openExample(page)
  await page.getByRole('link', { name: 'Indsatstrappen' }).click()
  await expect(count(page)).toHaveText('29 indsatser')
}

test('filter, search, Back, reload and a bookmark, by mouse', async ({ page, context }) => {
  await openCatalogue(page)
  await page.getByText('Sekundær', { exact: true }).first().click()
  await expect(count(page)).toHaveText(/^\d+ af 29 indsatser$/)
  const secondary = await count(page).textContent()
  await page.getByRole('button', { name: 'Aldersgruppe' }).click()
  await page.getByText('6–9 år', { exact: true }).click()
  await page.mouse.click(5, 700)
  await expect(page.getByRole('button', { name: 'Aldersgruppe, 1 valgt' })).toHaveAttribute('aria-expanded', 'false')
  await field(page).click()
  await field(page).pressSequentially('coolkids')
  await expect(count(page)).toHaveText('2 af 29 indsatser')
  await page.getByRole('link', { name: 'Tabel' }).click()
  await expect(page).toHaveURL(/del=tabel&forebyggelse=secondary&alder=6-9&soeg=coolkids$/)

  const bookmark = page.url()
  await page.reload()
  await expect(field(page)).toHaveValue('coolkids')
  await expect(count(page)).toHaveText('2 af 29 indsatser')
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Trappen', exact: true })).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  await expect(field(page)).toHaveValue('')
  await page.goBack()
  await expect(count(page)).toHaveText(secondary ?? '')
  await page.goBack()
  await expect(count(page)).toHaveText('29 indsatser')

  await page.close()
  const other = await context.newPage()
  await other.goto(bookmark)
  await expect(field(other)).toHaveValue('coolkids')
  await expect(other.getByRole('link', { name: 'Tabel' })).toHaveAttribute('aria-current', 'page')
  await other.getByRole('button', { name: 'Ryd alle' }).click()
  await expect(count(other)).toHaveText('29 indsatser')
})

test('filter and search by keyboard alone', async ({ page }) => {
  await openCatalogue(page)
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('cool kids')
  await expect(count(page)).toHaveText(/^\d af 29 indsatser$/)
  await page.keyboard.press('Escape')
  await expect(count(page)).toHaveText('29 indsatser')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: 'Primær' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Fjern filteret Forebyggelse: Primær' })).toBeVisible()

  const types = page.getByRole('button', { name: 'Type', exact: true })
  await types.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: /^Rådgivning eller lettere behandling/ })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Type, 1 valgt' })).toBeFocused()
  await page.getByRole('button', { name: 'Fjern filteret Forebyggelse: Primær' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await expect(count(page)).toHaveText('29 indsatser')

  await page.getByRole('button', { name: 'Mere', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Gem som regneark' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Mere', exact: true })).toBeFocused()
})

test('on a phone the filters are folded, with the number of those chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openCatalogue(page)
  await expect(page.getByRole('checkbox', { name: 'Primær' })).toBeHidden()
  await page.getByRole('button', { name: 'Filtre', exact: true }).click()
  await page.getByText('Primær', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Filtre 1' }).click()
  await expect(page.getByRole('checkbox', { name: 'Primær' })).toBeHidden()
  await expect(count(page)).toHaveText(/ af 29 indsatser$/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('axe finds no fault in any part, nor in the pop-ups', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openCatalogue(page)
  for (const part of PARTS) {
    // One of them says how many overlaps are open.
    const link = page.getByRole('link', { name: new RegExp(`^${part}\\b`) })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
    await check(page, part)
  }
  await page.getByRole('button', { name: 'Flere filtre' }).click()
  const filters = page.getByRole('group', { name: 'Flere filtre' })
  await filters.getByText('Målgruppe', { exact: true }).click()
  await filters.getByText('Hele familien', { exact: true }).click()
  await check(page, 'more filters')
  await page.keyboard.press('Escape')
  await field(page).fill('findes ikke')
  await expect(page.getByRole('heading', { name: 'Ingen indsatser passer' })).toBeVisible()
  await check(page, 'nothing found')
})

async function check(page: Page, name: string): Promise<void> {
  await expectNoFault(page, { name, isInDarkToo: true })
}
