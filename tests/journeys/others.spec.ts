import type { Page } from '@playwright/test'
import { writeSnapshotFile } from '../../src/exchange/snapshotFile.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { snapshotsOfMunicipalities } from '../manySnapshots.ts'
import { nameIn, startNaming } from '../naming.ts'
import { COMPONENTS } from '../rounds.ts'
import { springAndAutumn } from '../snapshots.ts'
import { expectNoFault } from './axe.ts'
import { keyboard, tabTo } from './hands.ts'
import { expect, test } from './page.ts'
import { keepBefore } from './rounds.ts'
import { wordsOf } from './words.ts'

const say = wordsOf('da')
const levelOf = (snapshot: Snapshot, place: number) => snapshot.scores.find(({ component }) => component === COMPONENTS[place])?.value

test.beforeAll(startNaming)

test('98 municipalities by keyboard: brought in, ordered by a component, one opened and put beside one’s own; and on paper', async ({ page }) => {
  const hands = keyboard(page)
  const latest = snapshotsOfMunicipalities().filter((_, index) => index % 4 === 3)
  await keepBefore(page, springAndAutumn(nameIn('da')))
  await page.goto('/#/sammenlign?del=andre')
  await hands.press(page.getByRole('button', { name: say('others:bring') }).first())
  await bringIn(page, latest)

  const cards = page.getByRole('tabpanel').locator('.circle-card')
  await expect(cards).toHaveCount(99)
  await tabTo(page, page.getByRole('radio', { name: say('others:order.name') }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/sorter=niveau&komponent=shared-strategy/)
  const fours = latest.filter((each) => levelOf(each, 0) === 4)
  const group = page.getByRole('region', { name: say('others:group.level_other', { count: fours.length, level: '4 · Indarbejdet' }) })
  await expect(group.getByRole('button')).toHaveCount(fours.length)
  await expectNoFault(page, { name: 'circles' })

  const [first] = fours.toSorted((a, b) => new Intl.Collator('da').compare(a.municipality, b.municipality))
  if (!first) throw new Error('There is one at each level')
  await group.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: first.municipality })
  await expect(dialog.getByRole('row')).toHaveCount(17)
  for (const place of [0, 1, 9, 15]) {
    await expect(dialog.getByRole('row').nth(place + 1).getByRole('cell').first()).toHaveText(new RegExp(`^${levelOf(first, place)} · `))
  }
  await hands.press(dialog.getByRole('button', { name: say('others:opened.beside') }))

  await expect(page.getByRole('columnheader', { name: first.municipality })).toBeVisible()
  const row = page.getByRole('table').getByRole('row', { name: /^S1 / })
  await expect(row.getByRole('cell').first()).toHaveText(String(levelOf(first, 0)))
  await expectNoFault(page, { name: 'beside' })
  await hands.press(page.getByRole('button', { name: say('compare:across.back') }))
  await expect(cards).toHaveCount(99)

  await page.setViewportSize({ width: 320, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length
  expect(pages).toBeGreaterThanOrEqual(5)
  expect(pages).toBeLessThanOrEqual(8)
})

async function bringIn(page: Page, snapshots: readonly Snapshot[]): Promise<void> {
  const dialog = page.getByRole('dialog')
  const chooser = page.waitForEvent('filechooser')
  await keyboard(page).press(dialog.getByRole('button', { name: say('archive:choose.files') }))
  const files = snapshots.map((each) => ({ name: `${each.id}.json`, mimeType: 'application/json', buffer: Buffer.from(writeSnapshotFile(each, true)) }))
  await (await chooser).setFiles(files)
  await keyboard(page).press(dialog.getByRole('button', { name: `Læg ${snapshots.length} i arkivet` }))
  await keyboard(page).press(dialog.getByRole('link', { name: say('archive:done.see') }))
}
