import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Download, Locator, Page } from '@playwright/test'
import { readCsv } from '../../src/exchange/tables/readCsv.ts'
import { expectNoFault } from './axe.ts'
import { keyboard, mouse, tabTo, type Hands } from './hands.ts'
import { expect, openExample, PLACES, test } from './page.ts'
import { wordsOf } from './words.ts'

const say = wordsOf('da')
const PNG_WIDTH = 16

async function fileOf(page: Page, choose: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download')
  await choose()
  const file = await download
  await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible()
  return file
}

const way = (page: Page, name: string): Locator => page.getByRole('button', { name: say(`pictures:action.${name}`) })

/** Of a component as a screen reader says it; '' for none. */
function levelIn(name: string): string {
  return /\d/.exec(name.split(', ')[2] ?? '')?.[0] ?? ''
}

async function openMenu(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('button', { name: say('shell:picture'), exact: true }))
  await expect(way(page, 'svg')).toBeVisible()
}

test('the circle is taken along as SVG, PNG and CSV, and each says what the screen says', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openExample(page)
  const names = await page.getByRole('option').evaluateAll((options) => options.map((each) => each.getAttribute('aria-label') ?? ''))
  expect(names).toHaveLength(16)
  await openMenu(page, mouse())
  await expectNoFault(page)

  const svg = await (await fileOf(page, async () => way(page, 'svg').click())).path()
  const text = readFileSync(svg, 'utf8')
  const opened = await context.newPage()
  await opened.setContent('')
  expect(await opened.evaluate((xml) => new DOMParser().parseFromString(xml, 'image/svg+xml').querySelectorAll('parsererror, script').length, text)).toBe(0)
  // As another program opens it: a file with nothing around it.
  const file = test.info().outputPath('cirkel.svg')
  writeFileSync(file, text)
  await opened.goto(pathToFileURL(file).href)
  const { all, font, size } = await opened.evaluate(async () => {
    await document.fonts.ready
    const words = [...document.querySelectorAll('text')].map((each) => each.textContent ?? '')
    return { all: words, font: document.fonts.size, size: Number(document.documentElement.getAttribute('width')) }
  })
  expect(font).toBe(2)
  const said = all.join('').replaceAll(/[\s-]/g, '')
  for (const name of names) expect(said).toContain((name.split(', ')[0] ?? '').replaceAll(/[\s\u00ad-]/g, ''))
  const levels = names.map(levelIn)
  // Each once more in the key.
  for (const level of ['1', '2', '3', '4', '5']) {
    expect(all.filter((each) => each === level)).toHaveLength(1 + levels.filter((each) => each === level).length)
  }
  await opened.close()

  const png = readFileSync(await (await fileOf(page, async () => way(page, 'png2').click())).path())
  expect(png.readUInt32BE(PNG_WIDTH)).toBe(2 * size)

  const csv = readFileSync(await (await fileOf(page, async () => way(page, 'csv').click())).path(), 'utf8')
  const read = readCsv(csv, { kind: 'csv', encoding: 'utf-8', separator: ';' })
  const rows = read.ok ? read.value.rows.map(({ cells }) => cells.map((cell) => cell.text)).slice(-16) : []
  for (const [index, row] of rows.entries()) {
    const name = names[index] ?? ''
    expect([row[2], row[3]]).toEqual([name.split(', ')[0], levelIn(name)])
  }
})

test('opened as a file, by keyboard: the font is in the picture there too', async ({ page }) => {
  await page.goto(PLACES.file)
  await tabTo(page, page.getByRole('button', { name: /Prøv med eksemplet/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  const hands = keyboard(page)
  await openMenu(page, hands)
  const svg = readFileSync(await (await fileOf(page, async () => hands.press(way(page, 'svg')))).path(), 'utf8')
  expect(svg.match(/@font-face\{/g)).toHaveLength(2)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: say('shell:picture'), exact: true })).toBeFocused()
})

test('on the full circle Escape closes the menu first, and then leaves', async ({ page }) => {
  await openExample(page)
  await page.goto('#/cirkel')
  await page.getByRole('button', { name: say('shell:picture'), exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(way(page, 'svg')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(way(page, 'svg')).toBeHidden()
  await expect(page).toHaveURL(/#\/cirkel/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#\/vurdering/)
})
