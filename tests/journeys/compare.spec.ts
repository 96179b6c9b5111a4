import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Assessment } from '../../src/model/assessment.ts'
import { nameIn, startNaming } from '../naming.ts'
import { assessmentWith } from '../rounds.ts'
import { manySnapshots, scored, springAndAutumn, taken } from '../snapshots.ts'
import { expectNoFault } from './axe.ts'
import { keyboard, mouse, tabTo } from './hands.ts'
import { expect, test } from './page.ts'
import { keepBefore } from './rounds.ts'
import { wordsOf } from './words.ts'

const say = wordsOf('da')
const { assessment: example } = JSON.parse(readFileSync('public/eksempel.json', 'utf8')) as { readonly assessment: Assessment }

test.beforeAll(startNaming)

const list = (page: Page) => page.getByRole('region', { name: say('snapshots:title') })

/** Gives the first component another level, as far up as it goes. */
const score = {
  mouse: async (page: Page) => page.getByRole('radio', { name: /^5 / }).check(),
  keyboard: async (page: Page) => {
    await tabTo(page, page.getByRole('option', { selected: true }))
    await page.keyboard.press('5')
  },
} as const

for (const way of ['mouse', 'keyboard'] as const) {
  test(`take a snapshot, score anew, compare, rename, delete and bring back, by ${way}`, async ({ page }) => {
    const hands = way === 'mouse' ? mouse() : keyboard(page)
    await keepBefore(page, { ...example, snapshots: [] })
    await page.goto('/#/sammenlign')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(say('compare:empty.title'))

    await hands.press(page.getByRole('button', { name: say('shell:takeSnapshot') }))
    const dialog = page.getByRole('dialog')
    await hands.write(dialog.getByLabel(say('snapshots:form.name')), 'Foraar')
    await hands.press(dialog.getByRole('button', { name: say('snapshots:take.submit') }))
    await expect(list(page).getByRole('listitem')).toBeFocused()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(/står stille$/)

    await page.goto('/#/vurdering/shared-strategy')
    await score[way](page)
    await hands.press(page.getByRole('link', { name: say('shell:tabs.compare') }))
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Én er gået frem, og .* står stille$/)
    await expect(page.getByRole('row', { name: /S1/ })).toContainText('+2')

    await hands.press(list(page).getByRole('button', { name: say('snapshots:renameNamed', { name: 'Foraar' }) }))
    await hands.write(dialog.getByLabel(say('snapshots:form.name')), 'Foer')
    await hands.press(dialog.getByRole('button', { name: say('snapshots:rename.save') }))
    await expect(list(page)).toContainText('Foer')

    await hands.press(list(page).getByRole('button', { name: say('snapshots:removeNamed', { name: 'Foer' }) }))
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(say('compare:empty.title'))
    await hands.press(page.getByRole('button', { name: say('snapshots:bringBack') }))
    await expect(list(page).getByRole('listitem')).toBeFocused()

    await expect(page.getByText(/^Gemt \d/)).toBeVisible()
    await page.reload()
    await expect(list(page)).toContainText('Foer')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Én er gået frem/)
  })
}

test('by keys: along the circle, into why, and back; which two and the order outlive a reload', async ({ page }) => {
  await keepBefore(page, springAndAutumn(nameIn('da')))
  await page.goto('/#/sammenlign')
  const picked = page.getByRole('listbox').getByRole('option', { selected: true })
  await tabTo(page, picked)
  await page.keyboard.press('ArrowRight')
  await expect(picked).toHaveAccessibleName(/^Ledelse og rød tråd/)
  // A digit scores nothing here.
  await page.keyboard.press('5')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toBeFocused()
  await expect(page.getByRole('complementary')).toContainText('Ledelse og rød tråd')
  await page.getByLabel(say('compare:after'), { exact: true }).selectOption('nu')
  await page.getByRole('radio', { name: say('compare:order.change') }).focus()
  await page.keyboard.press('ArrowRight')
  await page.reload()
  await expect(page).toHaveURL(/foer=spring&nu=nu&valgt=clear-leadership&orden=cirkel$/)
  await expect(page.getByRole('row').nth(1)).toContainText('S1')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Elleve er gået frem, tre står stille, og én er gået tilbage')
})

test('in the bar and after a workshop the same dialog is offered', async ({ page }) => {
  await keepBefore(page, springAndAutumn(nameIn('da')))
  for (const address of ['/#/vurdering', '/#/workshop/2-afslutning']) {
    await page.goto(address)
    await page.getByRole('button', { name: say('shell:takeSnapshot') }).click()
    await page.getByRole('dialog').getByRole('button', { name: say('snapshots:take.submit') }).click()
    await expect(page.getByRole('dialog').getByText(/er taget\.$/)).toBeFocused()
    await page.getByRole('dialog').getByRole('button', { name: say('shell:close') }).last().click()
    await expect(page).toHaveURL(new RegExp(`${address.slice(2)}$`))
  }
})

test('axe finds no fault', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await keepBefore(page, scored(manySnapshots(6, nameIn('da')), Array(16).fill(3)))
  await page.goto('/#/sammenlign')
  await page.getByText(say('compare:times.table')).click()
  await check(page, 'six and now')
  await page.goto('/#/sammenlign?vis=oejebliksbillede')
  await expect(page.getByRole('dialog')).toBeVisible()
  await check(page, 'dialog')
})

async function check(page: Page, name: string): Promise<void> {
  await expectNoFault(page, { name, isInDarkToo: true })
}

for (const width of [320, 390, 1024, 1290]) {
  test(`nothing lies outside a page ${width} px wide, with long names`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const long = 'Sammenhængendeforebyggelsesindsatskoordination'.repeat(4)
    await keepBefore(page, taken(scored(manySnapshots(4, nameIn('da')), Array(16).fill(5)), { id: 'x', name: long, date: '2026-01-01', note: long }))
    await page.goto('/#/sammenlign')
    await page.getByText(say('compare:times.table')).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
}

test('the paper is one page', async ({ page }) => {
  await keepBefore(page, springAndAutumn(nameIn('da')))
  await page.goto('/#/sammenlign')
  await expect(page.getByRole('table')).toBeVisible()
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
})

test('an assessment without snapshots has a page that says what it is for', async ({ page }) => {
  await keepBefore(page, assessmentWith())
  await page.goto('/#/sammenlign')
  await check(page, 'empty')
})
