import type { Page } from '@playwright/test'
import { today } from '../../src/browser/clock.ts'
import { formatDate } from '../../src/wording/format.ts'
import { expectNoFault } from './axe.ts'
import { keyboard, mouse } from './hands.ts'
import { expect, openExample, test } from './page.ts'

async function openOverlaps(page: Page, hands = mouse()): Promise<void> {
  await openExample(page)
  await hands.press(page.getByRole('link', { name: 'Indsatstrappen' }))
  await hands.press(page.getByRole('link', { name: 'Overlap 3 ubesvarede' }))
  await expect(heading(page)).toHaveText('3 mulige overlap: Cool Kids, Marte Meo og De Utrolige År findes i flere forvaltninger')
}

/** The first: the part that is left goes a moment later than the address. */
const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first()
const card = (page: Page, name: RegExp) => page.getByRole('article', { name })
const COOL = /^Cool Kids findes/
const MARTE = /^Marte Meo findes/
const YEARS = /^De Utrolige År findes/

test('answer, undo and answer by mouse; what is answered is never asked again', async ({ page }) => {
  await openOverlaps(page)
  await card(page, COOL).getByRole('button', { name: /^Det er det samme/ }).click()
  await expect(card(page, MARTE)).toBeFocused()
  await page.getByRole('button', { name: /^Fortryd/ }).click()
  await expect(card(page, COOL)).toBeVisible()

  await page.getByRole('button', { name: 'Cool kids – angstgruppe (Børn og Læring · Skole) hører ikke med' }).click()
  await expect(card(page, /^Cool Kids findes 2 steder/)).toBeFocused()
  await card(page, COOL).getByRole('button', { name: /^Det er det samme/ }).click()
  await card(page, MARTE).getByRole('button', { name: /^Det er med vilje/ }).click()
  await card(page, YEARS).getByRole('button', { name: /^Ikke det samme/ }).click()
  await expect(heading(page)).toHaveText('Alle overlap er besvaret')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByRole('link', { name: 'Overlap', exact: true })).toBeVisible()
  await expect(page.getByText('Gemt', { exact: false }).first()).toBeVisible()

  await page.reload()
  await expect(heading(page)).toHaveText('Alle overlap er besvaret')
  await page.getByText('4 besvaret').click()
  await expectNoFault(page, { name: 'answered' })
  await page.getByRole('button', { name: /^Ret svaret om Marte Meo/ }).click()
  await expect(card(page, MARTE)).toBeFocused()
})

test('answer by keyboard alone, see an intervention, and find the mark on the staircase and in the table', async ({ page }) => {
  const hands = keyboard(page)
  await openOverlaps(page, hands)
  await hands.press(card(page, COOL).getByRole('button', { name: 'CoolKids', exact: true }))
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page, COOL).getByRole('button', { name: 'CoolKids', exact: true })).toBeFocused()
  await page.keyboard.press('2')
  await expect(card(page, MARTE)).toBeFocused()
  await page.keyboard.press('1')
  await expect(card(page, YEARS)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(card(page, MARTE)).toBeVisible()
  await hands.press(page.getByRole('link', { name: 'Trappen', exact: true }))
  await expect(page.getByRole('option', { name: /MarteMeo-vejledning.*Muligt overlap$/ })).toHaveCount(1)
  await expect(page.getByRole('option', { name: /Muligt overlap$/ })).toHaveCount(4)
  await hands.press(page.getByRole('link', { name: 'Tabel', exact: true }))
  await expect(page.getByRole('row', { name: /Overlap/ })).toHaveCount(4)
})

test('the report is two pages on the screen and on paper', async ({ page }) => {
  await openOverlaps(page)
  await card(page, YEARS).getByRole('button', { name: /^Det er med vilje/ }).click()
  await page.getByRole('button', { name: 'Rapport' }).click()
  await expect(heading(page)).toHaveText('Overlap, huller og kompetencer')
  await expect(page.getByRole('region', { name: /^Side \d af 2$/ })).toHaveCount(2)
  await expectNoFault(page, { name: 'report' })
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2)

  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const pages = page.locator('.printed .paper-page')
  await expect(pages).toHaveCount(2)
  for (const words of ['Eksempelkommune', formatDate(today(), 'da'), 'Cool Kids', 'MarteMeo-vejledning', 'Det er med vilje', 'Side 1 af 2'])
    await expect(pages.first()).toContainText(words)
  for (const words of ['Huller', 'Trin og alder', 'Forankring på trin 1 og 2', 'Bruges, men ikke angivet hvor', 'flere, se skærmen', 'Side 2 af 2'])
    await expect(pages.last()).toContainText(words)
  const isCut = await pages.locator('.paper-body').evaluateAll((bodies) => bodies.map((body) => body.scrollHeight > body.clientHeight))
  expect(isCut).toEqual([false, false])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Rapport' })).toBeVisible()
})

for (const [width, colours] of [[1366, 'light'], [390, 'dark']] as const) {
  test(`axe finds no fault, and nothing lies outside: ${width} px, ${colours}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    await openOverlaps(page)
    await expectNoFault(page, { name: colours })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
}
