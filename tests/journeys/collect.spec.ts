import type { Page } from '@playwright/test'
import { CODE, codeOf, damaged, withCodes } from '../answerCodes.ts'
import { assessmentWith, blankRound } from '../rounds.ts'
import { expectNoFault } from './axe.ts'
import { expect, test } from './page.ts'
import { keepBefore } from './rounds.ts'

const answered = Array.from({ length: 9 }, (_, index) => codeOf(600 + index))
const open = (page: Page) => page.goto('/#/workshop/1-svar')
const field = (page: Page) => page.getByRole('textbox', { name: 'Svarkode', exact: true })
const way = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()
const count = (page: Page) => page.getByRole('region', { name: 'Svar', exact: true }).locator('strong').first()
const said = (page: Page, text: string | RegExp) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible()

test('H55 H57 H60 H68 a chat of 500 codes with 40 damaged ones takes 460 and names 40', async ({ page }) => {
  await keepBefore(page, assessmentWith(blankRound({ expected: 500 })), { collectBy: 'codes' })
  await open(page)
  const codes = Array.from({ length: 500 }, (_, index) => (index % 12 === 5 && index < 480 ? damaged(codeOf(index)) : codeOf(index)))
  await field(page).fill(codes.map((code) => `[10:12] Mette: ${code}`).join('\n'))
  await expect(page.getByText('40 koder kan ikke tages ind og bliver stående i feltet:')).toBeVisible()
  const list = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hent hele listen som tekst' }).click()
  expect((await list).suggestedFilename()).toBe('svarkoder.txt')
  await page.getByRole('button', { name: 'Tag 460 svar ind' }).dblclick()
  await said(page, '460 svar talt med. Nu 460 af 500. 40 koder står tilbage i feltet.')
  expect((await field(page).inputValue()).split('\n')).toHaveLength(40)
  expect(await page.content()).not.toContain(codeOf(0).slice(5))

  await expect(page.getByText(/^Gemt \d/)).toBeVisible()
  await page.reload()
  await field(page).fill(codeOf(0))
  await field(page).press('Enter')
  await expect(page.getByRole('alert')).toContainText('Koden er allerede talt med.')
  await page.getByRole('button', { name: 'Spring over' }).click()
  await page.getByRole('button', { name: 'Fortryd: 460 svar i runde 1' }).click()
  await expect(count(page)).toHaveText('0')
  await field(page).fill(codeOf(0))
  await field(page).press('Enter')
  await field(page).press('Enter')
  await expect(count(page)).toHaveText('1')
})

test('a workshop without a phone: codes, paper and hands by keyboard, and what is expected', async ({ page }) => {
  await keepBefore(page, assessmentWith(withCodes(blankRound({ expected: 12 }), answered)))
  await open(page)
  await expect(page.getByText('Telefoner kan ikke åbne siden, for adressen findes kun på denne computer.')).toBeVisible()

  await way(page, 'Telefon')
  await page.keyboard.press('ArrowRight')
  await field(page).focus()
  await page.keyboard.type(CODE.slice(5))
  await page.keyboard.press('Enter')
  await said(page, '1 svar talt med. Nu 10 af 12.')

  await way(page, 'Papir')
  await page.getByRole('combobox', { name: 'Niveau i styringskæden' }).focus()
  await page.keyboard.type('4')
  await page.keyboard.press('Tab')
  await page.keyboard.type('12')
  await page.keyboard.press('Tab')
  await page.keyboard.type('3334220155551111')
  await page.keyboard.press('Enter')
  await said(page, '1 svar talt med. Nu 11 af 12.')
  await expect(page.getByRole('combobox', { name: 'Niveau i styringskæden' })).toBeFocused()

  await way(page, 'Håndsoprækning')
  await page.getByRole('group', { name: 'S1 Fælles strategi' }).getByRole('textbox').nth(2).fill('3')
  await expect(count(page)).toHaveText('14')
  await page.getByRole('textbox', { name: 'Ventede deltagere' }).fill('14')
  await page.keyboard.press('Enter')
  await expect(page.getByText('14 af 14 har svaret').or(page.getByText('Alle 14 har svaret')).first()).toBeVisible()

  await way(page, 'Denne computer')
  await page.getByRole('button', { name: 'Begynd en tur' }).click()
  await expect(page).toHaveURL(/#\/tur/)
})

test('phones get a public copy’s address, which is kept and checked', async ({ page }) => {
  await keepBefore(page, assessmentWith(blankRound()))
  await open(page)
  await page.getByRole('textbox', { name: 'Deltagernes adresse' }).fill('http://10.0.0.4/cirkel')
  await page.getByRole('button', { name: 'Gem adressen' }).click()
  await expect(page.getByText(/^Adressen findes kun på et internt netværk/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Deltagernes adresse' }).fill('komponentcirklen.dk/')
  await page.getByRole('button', { name: 'Gem adressen' }).click()
  await expect(page.getByRole('img', { name: /^QR-kode/ })).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^https:\/\/komponentcirklen\.dk\/#runde=/)).toBeVisible()
})

const links = [
  ['garbage', '#svar=vrøvl', /^Linket indeholder ingen svarkode/],
  ['a broken escape', '#svar=%E0%A4%A', /^Linket indeholder ingen svarkode/],
  ['a megabyte', `#svar=${'A'.repeat(1_000_000)}`, /^Linket indeholder ingen svarkode/],
  ['a code of a workshop that is not here', `#svar=${CODE}`, /^Linket er en svarkode til rumkode 7K/],
] as const

for (const [name, hash, text] of links) {
  test(`H61 ${name} in the address: the start page, a message, and no trace`, async ({ page }) => {
    await page.goto(`/${hash}`)
    await expect(page.getByRole('alert').getByText(text)).toBeVisible()
    await expect(page.getByRole('button', { name: /Prøv med eksemplet/ })).toBeVisible()
    expect(page.url()).not.toContain('svar')
    await page.getByRole('alert').getByRole('button', { name: 'Luk' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('H61 two codes in the address of an open round: the first is counted, the second told of', async ({ page }) => {
  await keepBefore(page, assessmentWith(withCodes(blankRound(), answered)), { collectBy: 'codes' })
  await page.goto(`/#svar=${CODE}&svar=${codeOf(3)}`)
  await expect(page.getByRole('alert')).toContainText('1 svar talt med. Nu 10 af 14. Der stod 1 kode mere i linket.')
  await expect(page).toHaveURL(/#\/workshop$/)
  // A second link in the same window, as when it is put into the address field.
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#svar=${codeOf(4)}`)
  await expect(page.getByRole('alert')).toContainText('1 svar talt med. Nu 11 af 14.')
  expect(page.url()).not.toContain('svar=')
})

test('axe finds nothing in any of the ways', async ({ page }) => {
  test.slow()
  const participantsUrl = 'https://komponentcirklen.dk/'
  await keepBefore(page, assessmentWith(withCodes(blankRound(), answered)), { participantsUrl })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  const tabs = page.getByRole('tablist').getByRole('tab')
  await expect(tabs).toHaveCount(5)
  for (let index = 0; index < 5; index += 1) {
    await tabs.nth(index).click()
    if (index === 1) {
      const codes = page.getByRole('tabpanel').getByRole('textbox')
      await codes.fill([codeOf(1), damaged(codeOf(2)), answered[0]].join('\n'))
      await expect(page.getByRole('checkbox')).toBeVisible()
    }
    await expectNoFault(page, { part: '.collect', isInDarkToo: true })
  }
})
