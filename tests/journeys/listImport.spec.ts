import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { writeFile } from '../../src/exchange/file.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAssessment } from '../../src/model/assessment.ts'
import { expectNoFault } from './axe.ts'
import { keyboard, mouse } from './hands.ts'
import { expect, openExample, test } from './page.ts'

const LISTS = 'tests/fixtures/lists'
const SAMPLE = readFileSync(`${LISTS}/sample.csv`, 'utf8')

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Hent fra regneark' })
const button = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name })
const rows = (page: Page) => dialog(page).locator('.list-rows tbody tr')

/** Opens the staircase of an assessment without interventions. */
async function openEmpty(page: Page): Promise<void> {
  const assessment = newAssessment(framework, { municipality: 'Vejen', team: 'Børn og Unge', date: '2026-03-01' }, 'a')
  await page.goto('/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Åbn en fil/ }).click()
  await (await chooser).setFiles(fileOf('vejen.json', writeFile(assessment, 'sharing')))
  await page.getByRole('button', { name: 'Tilføj' }).click()
  await page.getByRole('link', { name: 'Indsatstrappen' }).click()
}

async function chooseFile(page: Page, file: string | ReturnType<typeof fileOf>): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button(page, 'Vælg fil').click()
  await (await chooser).setFiles(file)
}

function fileOf(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
}

async function contentOf(download: Download) {
  return Buffer.from(readFileSync(await download.path()))
}

test('the sample comes in with no correction, is undone, and a newer list shows what is new, changed and gone', async ({ page }) => {
  await openEmpty(page)
  await page.getByRole('button', { name: 'Hent eller indsæt fra regneark' }).click()
  await chooseFile(page, `${LISTS}/sample.csv`)
  await expect(dialog(page).getByText('Henter 29 indsatser: 29 nye.')).toBeVisible()
  await expect(dialog(page).getByRole('heading', { name: 'Det kommer der til at ske' })).toBeFocused()
  await expect(dialog(page).getByText(/^Kun med problemer/)).toHaveCount(0)
  await check(page, 'preview')
  await button(page, 'Hent listen').dblclick()
  await expect(page.getByRole('button', { name: 'Fortryd: 29 indsatser hentet' })).toBeVisible()
  if (await dialog(page).isVisible()) await button(page, 'Se indsatserne').click()
  await expect(page.getByText('29 indsatser').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Hent eller indsæt fra regneark' })).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByText('29 indsatser').first()).toBeVisible()

  await page.getByRole('button', { name: 'Hent fra regneark' }).click()
  const [heading = '', first = '', second = '', ...others] = SAMPLE.trimEnd().split(/\r?\n/)
  const newer = [heading, first.replace(';620;', ';700;'), ...others, 'i99;Ny café;;2']
  await chooseFile(page, fileOf('ny.csv', newer.join('\n')))
  await expect(dialog(page).getByText('Henter 29 indsatser: 1 ny, 1 ændret og 27 uændrede.')).toBeVisible()
  await dialog(page).getByText('Ændrede (1)').click()
  await expect(rows(page)).toHaveText([/Hjemmebesøg hos nye familier.*Ændret.*Pladser pr. år: fra 620 til 700/])
  await dialog(page).getByText('Ikke i listen (1)').click()
  await expect(rows(page)).toHaveText([new RegExp(`${second.split(';')[1] ?? ''}.*beholdes`)])
  await dialog(page).getByText('Slet den indsats, der ikke er i listen').click()
  await expect(rows(page)).toHaveText([/slettes/])
  await button(page, 'Hent listen').click()
  await expect(dialog(page).getByText(/^Listen er hentet. 29 indsatser.* 1 indsats slettes\.$/)).toBeVisible()
  await button(page, 'Fortryd nu').click()
  await expect(page.getByRole('button', { name: 'Fortryd: 29 indsatser hentet' })).toBeVisible()
})

test('unknown values, errors and doubtful numbers are settled, and own terms come along in one step', async ({ page }) => {
  await openEmpty(page)
  await page.getByRole('button', { name: 'Hent eller indsæt fra regneark' }).click()
  const list = 'Navn\tTrin\tTema\tPladser\nCafé\tII\tHestehold\t1.200\nKlub\t2\tHestehold\t3\nUden trin\t\tSorg\t4\n'
  await dialog(page).getByLabel('Kopierede celler').fill(list)
  await button(page, 'Læs det indsatte').click()
  await expect(button(page, 'Hent listen')).toHaveAttribute('aria-disabled', 'true')
  await dialog(page).getByLabel(/II.* i Trin betyder$/).selectOption({ label: '2 Forebyggende (forslag)' })
  await dialog(page).getByLabel(/Hestehold.* i Tema betyder$/).selectOption('+')
  await dialog(page).getByRole('radio', { name: 'Det er 1200' }).press('ArrowRight')
  await dialog(page).getByRole('radio', { name: 'Det er 1,2' }).press('ArrowLeft')
  await dialog(page).getByLabel('Spring rækken med fejl over').check()
  await dialog(page).getByText('Kun med problemer', { exact: false }).first().click()
  await expect(rows(page)).toHaveText([/^\D*4.*Uden trin.*Springes over.*Trin mangler\./])
  await expect(dialog(page).getByText('Henter 2 indsatser: 2 nye. 1 række springes over.')).toBeVisible()
  await check(page, 'problems')
  await button(page, 'Hent listen').click()
  await button(page, 'Se indsatserne').click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Fortryd', exact: true })).toHaveAttribute('aria-disabled', 'true')
})

test('H27 H38 a bad file says why; a workbook comes in; a dropped list leads here', async ({ page }) => {
  await openEmpty(page)
  await page.getByRole('button', { name: 'Hent eller indsæt fra regneark' }).click()
  await check(page, 'choose')
  await chooseFile(page, fileOf('liste.csv', 'Navn;Trin\na;1\n"b;2\n'))
  await expect(dialog(page).getByRole('alert')).toContainText('Et citationstegn i linje 3, kolonne 1 er ikke lukket.')
  await expect(button(page, 'Vælg en anden liste')).toBeFocused()
  await page.keyboard.press('Enter')
  await chooseFile(page, fileOf('mange.csv', `Navn;Trin\n${'a;1\n'.repeat(50_000)}`))
  await expect(dialog(page).getByRole('alert')).toContainText('50.001 rækker')
  await page.keyboard.press('Enter')
  await chooseFile(page, fileOf('uden.csv', 'Navn;Område\na;b\n'))
  await expect(dialog(page).getByRole('alert')).toContainText('Kolonnen »Trin« mangler. Fundet: \u2068Navn\u2069, \u2068Område\u2069.')
  await dialog(page).getByLabel(/Område.* hentes som$/).selectOption({ label: 'Trin' })
  await expect(dialog(page).getByLabel(/b.* i Trin betyder$/)).toBeVisible()

  await dialog(page).getByRole('button', { name: 'Luk' }).click()
  const text = readFileSync(`${LISTS}/04-katalog.xlsx`).toString('base64')
  await page.evaluate((content) => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(atob(content), (each) => each.charCodeAt(0))], '04-katalog.xlsx'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }, text)
  await expect(dialog(page).getByLabel('Ark', { exact: true })).toHaveValue('1')
  await expect(dialog(page).getByText('Henter 5 indsatser: 5 nye.')).toBeVisible()
  await expect(dialog(page).getByText('2 formler er gemt uden resultat', { exact: false })).toBeVisible()
})

test('what goes out comes back without a difference, in both kinds of file', async ({ page }) => {
  await openExample(page)
  await page.goto('/#/trappe?vis=gem-liste')
  for (const format of ['Excel (.xlsx)', 'CSV']) {
    const exporting = page.getByRole('dialog', { name: 'Gem som regneark' })
    await exporting.getByText(format, { exact: true }).click()
    const downloading = page.waitForEvent('download')
    await exporting.getByRole('button', { name: 'Gem 29 indsatser' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/^Eksempelkommune.*-indsatser\.(xlsx|csv)$/)
    const name = download.suggestedFilename()
    const buffer = await contentOf(download)
    await expect(exporting).toBeHidden()
    await page.goto('/#/trappe?vis=hent-liste')
    await chooseFile(page, { name, mimeType: 'application/octet-stream', buffer })
    await expect(dialog(page).getByText('Allerede hentet – ingen forskelle.')).toBeVisible()
    await page.goto('/#/trappe?vis=gem-liste')
  }
})

test('H45 2,000 rows are read with progress, can be cancelled, and the page answers meanwhile', async ({ page }) => {
  await openEmpty(page)
  await page.getByRole('button', { name: 'Hent eller indsæt fra regneark' }).click()
  // The first ten, of which each is on one line.
  const [heading = '', ...lines] = SAMPLE.split(/\r?\n/).slice(0, 11)
  const many = Array.from({ length: 2000 }, (_, at) => (lines[at % lines.length] ?? '').replace(/^i\d+/, `x${at}`))
  const file = fileOf('mange.csv', [heading, ...many].join('\n'))
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
  })
  // Slowed down, so that there is something to cancel.
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await chooseFile(page, file)
  await expect(dialog(page).getByRole('progressbar', { name: 'Læser listen …' })).toBeVisible()
  // It has the focus; a press of the mouse would wait until nothing moves, and the reading with it.
  await page.keyboard.press('Enter')
  await expect(button(page, 'Vælg fil')).toBeVisible()
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0))
  await chooseFile(page, file)
  await expect(dialog(page).getByText('Henter 2.000 indsatser: 2.000 nye.')).toBeVisible()
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks))
  test.info().annotations.push({ type: 'longest task while reading, ms', description: String(longest) })
  await dialog(page).getByRole('button', { name: 'Næste' }).click()
  await expect(dialog(page).getByText('26–50 af 2.000')).toBeVisible()
  await button(page, 'Hent listen').click()
  await expect(dialog(page).getByText('Listen er hentet. 2.000 indsatser: 2.000 nye.')).toBeVisible()
})

for (const way of ['mouse', 'keyboard'] as const) {
  test(`a pasted list comes in by ${way} alone`, async ({ page }) => {
    const hands = way === 'mouse' ? mouse() : keyboard(page)
    await openEmpty(page)
    await hands.press(page.getByRole('button', { name: 'Hent eller indsæt fra regneark' }))
    await hands.write(dialog(page).getByLabel('Kopierede celler'), 'Navn;Trin\nCool Kids;2')
    await hands.press(button(page, 'Læs det indsatte'))
    await expect(dialog(page).getByRole('heading', { name: 'Det kommer der til at ske' })).toBeFocused()
    await hands.press(button(page, 'Hent listen'))
    await expect(dialog(page).getByRole('status')).toHaveText('Listen er hentet. 1 indsats: 1 ny.')
    await hands.press(button(page, 'Se indsatserne'))
    await expect(dialog(page)).toBeHidden()
    await expect(page.getByText('1 indsats', { exact: true }).first()).toBeVisible()
    await expect(page.locator('body')).not.toBeFocused()
  })
}

async function check(page: Page, name: string): Promise<void> {
  await expectNoFault(page, { name, part: 'dialog' })
}
