import type { Page } from '@playwright/test'
import { expectNoFault } from './axe.ts'
import { keyboard, tabTo } from './hands.ts'
import { expect, openExample, test } from './page.ts'
import { wordsOf } from './words.ts'

type Language = 'da' | 'en'

const PARTS = ['talks', 'circle', 'groups', 'comparison'] as const

/** The example has two rounds of fourteen people in which everything was revealed. */
async function openUnderstanding(page: Page, language: Language = 'da'): Promise<void> {
  await openExample(page)
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('link', { name: wordsOf(language)('understanding:title') }).click()
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
}

async function choosePart(page: Page, part: (typeof PARTS)[number], language: Language = 'da'): Promise<void> {
  await page.getByText(wordsOf(language)(`understanding:part.${part}`), { exact: true }).first().click()
  await expect(page.locator(`#part-${part}`)).toBeVisible()
}

test('axe finds no fault in any part', async ({ page }) => {
  // Five looks at large pages.
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openUnderstanding(page)
  for (const part of PARTS) {
    await choosePart(page, part)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await expectNoFault(page, { name: part, isInDarkToo: true })
  }
  await choosePart(page, 'circle')
  await page.keyboard.press('t')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expectNoFault(page, { name: 'circle as a table', isInDarkToo: true })
})

test('by keyboard alone: sort, look round the circle, read a component, compare', async ({ page }) => {
  await openUnderstanding(page)
  const hands = keyboard(page)
  const median = page.getByRole('button', { name: /^Median/ })
  await hands.press(median)
  await expect(page.getByRole('columnheader', { name: /Median/ })).toHaveAttribute('aria-sort', 'ascending')

  await page.getByRole('radio', { name: 'Drøft først' }).focus()
  await page.keyboard.press('ArrowRight')
  const picked = page.getByRole('listbox').getByRole('option', { selected: true })
  await tabTo(page, picked)
  await page.keyboard.press('Home')
  await expect(picked).toHaveAccessibleName(/^Fælles strategi/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary')
  await expect(panel).toBeFocused()
  await expect(panel.getByRole('heading', { name: 'Ledelse og rød tråd' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(picked).toBeFocused()
  await page.keyboard.press('t')
  await expect(page.getByRole('table')).toBeVisible()
  await page.keyboard.press('t')

  await page.getByRole('radio', { name: 'Hele cirklen' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/gruppe er mere enig om/)
})

test('an earlier round is in the address, and outlives a reload with the part and the order', async ({ page }) => {
  await openUnderstanding(page)
  const rounds = page.getByRole('combobox', { name: 'Runde' })
  const earlier = (await rounds.getByRole('option').first().getAttribute('value')) ?? ''
  await page.getByRole('button', { name: /^Enighed/ }).click()
  await rounds.selectOption(earlier)
  await expect(page).toHaveURL(new RegExp(`#/faelles-forstaaelse/${earlier}$`))
  await expect(page.getByText('Gemt', { exact: false }).first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Runde' })).toHaveValue(earlier)
  await expect(page.getByRole('columnheader', { name: /Enighed/ })).toHaveAttribute('aria-sort', 'ascending')
})

for (const language of ['da', 'en'] as const) {
  test(`the paper is one or two pages, and says that it is an example: ${language}`, async ({ page }) => {
    await openUnderstanding(page, language)
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? []
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.length).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const sheet = page.locator('.print-sheet')
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(language === 'da' ? /eksempel/ : /example/)
    await expect(sheet.locator('tbody tr')).toHaveCount(16)
  })
}

for (const width of [320, 390, 768, 1366]) {
  test(`nothing lies outside a page ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openUnderstanding(page)
    for (const part of PARTS) {
      await choosePart(page, part)
      for (const summary of await page.locator('summary').all()) await summary.click()
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(`${part} ${overflow}`).toBe(`${part} 0`)
    }
  })
}

test('on a phone the head and the names stay while the table of groups is moved', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await openUnderstanding(page)
  await choosePart(page, 'groups')
  const region = page.getByRole('region', { name: wordsOf('da')('understanding:groups.caption') })
  const name = region.getByRole('rowheader').nth(9)
  const head = region.getByRole('columnheader').first()
  const [left, top] = [(await name.boundingBox())?.x, (await head.boundingBox())?.y]
  await region.evaluate((element) => element.scrollTo(120, 200))
  // Within the gap between the cells.
  expect(Math.abs(((await name.boundingBox())?.x ?? 0) - (left ?? 99))).toBeLessThanOrEqual(2)
  expect(Math.abs(((await head.boundingBox())?.y ?? 0) - (top ?? 99))).toBeLessThanOrEqual(2)
})

test('without a round the page leads to the workshop', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: wordsOf('da')('start:choice.new.title') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('Ærø')
  await dialog.getByLabel(wordsOf('da')('dialogs:details.team')).fill('Ledergruppen')
  await dialog.getByRole('button', { name: wordsOf('da')('dialogs:new.submit') }).click()
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.getByRole('link', { name: wordsOf('da')('understanding:title') }).click()
  await expectNoFault(page, { name: 'empty' })
  await page.getByRole('link', { name: wordsOf('da')('understanding:empty.toWorkshop') }).click()
  await expect(page).toHaveURL(/#\/workshop$/)
})
