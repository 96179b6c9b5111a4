import type { Page } from '@playwright/test'
import { expectNoFault } from './axe.ts'
import { keyboard, tabTo } from './hands.ts'
import { expect, test, watch } from './page.ts'
import { savedAnswers, startWithRound } from './rounds.ts'
import { wordsOf } from './words.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const row = (page: Page, title: string) => page.getByRole('listitem', { name: title, exact: true })

for (const language of ['da', 'en'] as const) {
  test(`the room can be tried without an assessment, and axe finds no fault: ${language}`, async ({ page }) => {
    const t = wordsOf(language)
    await page.goto('/#/proev-rummet')
    if (language === 'en') await button(page, 'English').click()
    await expect(page.getByRole('heading', { level: 1, name: t('trial:title') })).toBeVisible()
    await expect(row(page, t('trial:check.saving.title'))).toContainText(t('trial:result.good'))
    await expect(row(page, t('trial:check.phone.title'))).toContainText(t('collect:phone.why.this-machine'))
    await expect(page.getByRole('status').first()).toContainText(t('trial:summary.bad.1'))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expectNoFault(page, { isInDarkToo: language === 'da' })
    await button(page, t('trial:check.size.button')).click()
    await expectNoFault(page)
    await button(page, t('trial:no')).click()
    await expect(row(page, t('trial:check.size.title'))).toContainText(t('trial:check.size.instead'))
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBe(0)
  })
}

test('two windows hear each other', async ({ page, context, problems }) => {
  context.on('page', (opened) => watch(opened, problems))
  await page.goto('/#/proev-rummet')
  const popup = page.waitForEvent('popup')
  await button(page, 'Åbn et prøvevindue').click()
  await expect((await popup).getByText('De to vinduer kan høre hinanden.')).toBeVisible()
  await expect(row(page, 'To vinduer')).toContainText('Virker')
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('trial')))).toEqual([])
})

test('a public address gives a QR code to try, and what is typed for practice is thrown away', async ({ page }) => {
  await page.goto('/#/proev-rummet')
  const address = page.getByRole('textbox', { name: /Deltagernes adresse/ })
  await address.fill('http://intern.lan/')
  await button(page, 'Gem adressen').click()
  await expect(page.getByText('Adressen findes kun på et internt netværk.')).toBeVisible()
  await address.fill(`https://eksempel.dk/${'x'.repeat(100)}/`)
  await button(page, 'Gem adressen').click()
  await expect(page.getByText('Med runden bliver linket længere end 120 byte.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'QR-kode til øvelsen på telefonen' })).toBeHidden()
  await address.fill('https://eksempel.dk/cirkel/')
  await button(page, 'Gem adressen').click()
  await expect(page.getByRole('img', { name: 'QR-kode til øvelsen på telefonen' })).toBeVisible()
  await row(page, 'Telefoner').getByRole('button', { name: 'Ja' }).click()
  await expect(row(page, 'Telefoner')).toContainText('Virker')

  const before = await page.evaluate(() => JSON.stringify(localStorage))
  await page.getByRole('textbox', { name: 'Svarkoder' }).fill('1T7K-64H8-10S6-CSA5')
  await button(page, 'Tæl med').click()
  await expect(page.getByText('Koden hører til en anden workshop eller runde (rumkode 7K).')).toBeVisible()
  await page.getByRole('textbox', { name: '3 · Aftalt' }).fill('4')
  await expect(page.getByRole('table', { name: 'Fælles strategi: 4 stemmer' })).toBeVisible()
  await button(page, 'Smid væk').click()
  await expect(page.getByText('Øvelsens svar er væk.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Fælles strategi: 0 stemmer' })).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before)
})

test('a refused camera is said in words, with what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await page.goto('/#/proev-rummet')
  await button(page, 'Prøv kameraet').click()
  const dialog = page.getByRole('dialog', { name: 'Scan svarkoder' })
  await expect(dialog.getByRole('alert')).toContainText('Siden har ikke fået lov til at bruge kameraet.')
  await expect(dialog.getByRole('alert')).toContainText('taste eller indsætte svarkoderne')
  await expectNoFault(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(row(page, 'Kamera')).toContainText('Virker ikke')
})

test('the answer sheet is one page of A4 with all components', async ({ page }) => {
  await page.goto('/#/proev-rummet')
  await expect(button(page, 'Udskriv et prøveark')).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
})

test('H75 H77 a turn by keyboard alone: handed in once, and nothing of it is left to see', async ({ page }) => {
  const hands = keyboard(page)
  await startWithRound(page, { components: ['shared-strategy', 'everyday-life'], expected: 2 })
  await page.goto('/#/tur')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expectNoFault(page)
  await expect(page.getByText('0 af 2 har svaret.')).toBeVisible()
  await begin(page)
  await expect(page.getByRole('heading', { name: 'Hvor arbejder du?' })).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: 'Ikke oplyst' }))
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowDown')
  await hands.press(button(page, 'Næste'))
  await expect(page.getByRole('heading', { name: 'Fælles strategi' })).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: /Tilfældig/ }))
  for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  await expect(page.getByRole('radio', { name: /Aftalt/ })).toBeChecked()
  await expect(page.getByRole('heading', { name: 'Fælles strategi' })).toBeVisible()
  await expectNoFault(page)
  await hands.press(button(page, 'Næste'))
  await tabTo(page, page.getByRole('radio', { name: /Tilfældig/ }))
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: /Ved ikke/ })).toBeChecked()
  await hands.press(button(page, 'Til overblikket'))
  await expect(page.getByText('1 vurderet, 1 »Ved ikke«, 0 mangler.')).toBeVisible()
  await expectNoFault(page)
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('"values"')
  await tabTo(page, button(page, 'Aflever'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Giv computeren til den næste' })).toBeFocused()
  await expect(page.getByText('1 af 2 har svaret.')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  const shown = await page.evaluate(() => document.documentElement.outerHTML + document.title + location.href)
  expect(shown).not.toMatch(/Aftalt|Medarbejdere|Ved ikke|Fælles strategi/)
  await expect.poll(() => savedAnswers(page)).toHaveLength(1)
  expect(await savedAnswers(page)).toEqual([expect.objectContaining({ chain: 'staff', field: null, values: [3, 0] })])
})

test('H68 a double click hands in once, and begins no new turn', async ({ page }) => {
  await startWithRound(page, { components: ['shared-strategy'] })
  await page.goto('/#/tur')
  await begin(page)
  await button(page, 'Næste').click()
  await page.getByRole('radio', { name: /Aftalt/ }).check()
  await button(page, 'Til overblikket').click()
  await button(page, 'Aflever').dblclick()
  await expect(page.getByRole('heading', { name: 'Giv computeren til den næste' })).toBeVisible()
  await expect.poll(() => savedAnswers(page)).toHaveLength(1)
})

test('H71 Back goes one step, asks before an answer is lost, and the steps of a turn are behind nobody', async ({ page }) => {
  await startWithRound(page)
  await page.evaluate(() => {
    location.hash = '#/tur'
  })
  await begin(page)
  await button(page, 'Næste').click()
  await page.getByRole('radio', { name: /Aftalt/ }).check()
  await button(page, 'Næste').click()
  await expect(page.getByRole('heading', { name: 'Ledelse og rød tråd' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('radio', { name: /Aftalt/ })).toBeChecked()
  await page.goBack()
  await page.goBack()
  const ask = page.getByRole('alertdialog', { name: 'Dit svar er ikke afleveret' })
  await expect(ask).toBeVisible()
  // Back once more, and again: it asks for as long as there is something to lose.
  for (const isAsked of [false, true]) {
    await page.goBack()
    await expect(ask).toBeVisible({ visible: isAsked })
  }
  await ask.getByRole('button', { name: 'Fortsæt med at svare' }).click()
  await button(page, 'Næste').click()
  await expect(page.getByRole('radio', { name: /Aftalt/ })).toBeChecked()
  await button(page, 'Stop').click()
  await page.goBack()
  await expect(ask).toBeHidden()
  await button(page, 'Stop').click()
  await ask.getByRole('button', { name: 'Kassér svaret' }).click()
  await expect(page.getByText('Svaret blev kasseret.')).toBeVisible()
  await expect(page).toHaveURL(/#\/tur\/1$/)
  await page.goForward()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/#\/vurdering/)
})

test('closing the page with an answer that is not handed in asks first', async ({ page }) => {
  await startWithRound(page)
  await page.goto('/#/tur')
  await begin(page)
  await button(page, 'Næste').click()
  await page.getByRole('radio', { name: /Aftalt/ }).check()
  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await closing
  await expect(page.getByRole('radio', { name: /Aftalt/ })).toBeChecked()
})

test('nobody can answer in a round that is closed, or before there is one', async ({ page }) => {
  await startWithRound(page, { closedAt: '2026-03-01T12:00:00.000Z' })
  await page.goto('/#/tur')
  await expect(page.getByText('Runden er afsluttet.')).toBeVisible()
  await expect(button(page, 'Begynd')).toHaveCount(0)
})

/** The screen between two people takes no press within a double click of the one before. */
async function begin(page: Page): Promise<void> {
  await expect(async () => {
    await button(page, 'Begynd').press('Enter', { timeout: 5000 })
    await expect(page.getByRole('heading', { name: 'Hvor arbejder du?' })).toBeVisible({ timeout: 2000 })
  }).toPass()
}

