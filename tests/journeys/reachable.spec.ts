import { expectNoFault } from './axe.ts'
import { expect, openExample, test } from './page.ts'

/** Each view and dialog, by its address. */
const VIEWS = {
  start: '#/start',
  'start, new': '#/start?vis=ny',
  scoring: '#/vurdering/shared-strategy',
  'scoring, details': '#/vurdering?vis=oplysninger',
  settings: '#/vurdering?vis=indstillinger',
  'take home': '#/vurdering?vis=tag-med',
  circle: '#/cirkel/everyday-life',
  ladder: '#/trappe',
  'ladder, new': '#/trappe?vis=indsats',
  others: '#/sammenlign?del=andre',
  archive: '#/sammenlign?vis=hent-billeder',
  report: '#/rapport',
  about: '#/om',
}

test('axe finds no fault in any view', async ({ page }) => {
  // Some ten looks.
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await expectNoFault(page, { name: 'first visit', isInDarkToo: true })
  await openExample(page)
  for (const [name, hash] of Object.entries(VIEWS)) {
    await page.evaluate((address) => {
      location.hash = address
    }, hash)
    await expect(page.locator('h1, h2').first()).toBeVisible()
    await expectNoFault(page, { name, isInDarkToo: true })
  }
  await page.evaluate(() => {
    location.hash = '#/vurdering'
  })
  await page.keyboard.press('t')
  await expect(page.getByRole('table')).toBeVisible()
  await expectNoFault(page, { name: 'table', isInDarkToo: true })
})

for (const width of [320, 390, 1366]) {
  test(`nothing lies outside a page ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openExample(page)
    for (const hash of [...Object.values(VIEWS), '#/vurdering']) {
      await page.evaluate((address) => {
        location.hash = address
      }, hash)
      await expect(page.locator('h1, h2').first()).toBeVisible()
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(`${hash} ${overflow}`).toBe(`${hash} 0`)
    }
  })
}

for (const [width, height] of [
  [1366, 620],
  [1280, 600],
  [1536, 730],
  [640, 360],
] as const) {
  test(`the circle keeps a size to work with in a window of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openExample(page)
    const box = await page.getByRole('listbox').boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(250)
  })
}

test('the focus goes back to where a dialog was opened from', async ({ page }) => {
  await openExample(page)
  const settings = page.getByRole('button', { name: 'Indstillinger' })
  await settings.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(settings).toBeFocused()
  await page.getByRole('link', { name: 'Indsatstrappen' }).click()
  const card = page.getByRole('option', { name: /^Chilled/ })
  await card.click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(card).toBeFocused()
})

test('whoever starts an assessment writes at once, and goes on at its first component', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /Start en vurdering/ }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Kommune' })).toBeFocused()
  await page.keyboard.type('Ærø')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ledergruppen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Fælles strategi' })).toBeFocused()
})

test('Enter goes from the circle to the text, Escape back, also from the whole screen', async ({ page }) => {
  await openExample(page)
  const sector = page.getByRole('option', { name: /^Fælles strategi/ })
  await sector.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Fælles strategi' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sector).toBeFocused()
  await page.keyboard.press('f')
  await page.getByRole('option', { name: /^Ledelse og rød tråd/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Ledelse og rød tråd' })).toBeFocused()
})

test('the focus is never lost when an intervention is deleted from the table', async ({ page }) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Indsatstrappen' }).click()
  await page.getByRole('link', { name: 'Tabel', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Forvaltning' })).toBeVisible()
  const names = await page.getByRole('row').locator('th[scope=row]').allTextContents()
  await page.getByRole('button', { name: `Slet ${names[1]}`, exact: true }).press('Enter')
  await expect(page.getByRole('button', { name: `Slet ${names[2]}`, exact: true })).toBeFocused()
})

for (const language of ['da', 'en'] as const) {
  test(`the buttons of the header stay beside the name, and the tabs too where there is room: ${language}`, async ({ page }) => {
    await openExample(page)
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
    const rowOf = async (name: RegExp) => (await page.getByRole('banner').getByRole('button', { name }).boundingBox())?.y ?? 0
    for (const width of [640, 1024, 1280, 1366, 1920]) {
      await page.setViewportSize({ width, height: 768 })
      const settings = await rowOf(/Indstillinger|Settings/)
      expect([width, Math.abs(settings - (await rowOf(/^(English|Dansk)$/)))]).toEqual([width, 0])
      const header = await page.getByRole('banner').boundingBox()
      if (width >= 1280) expect([width, (header?.height ?? 0) < 80]).toEqual([width, true])
    }
  })
}

test('Back closes one layer at a time', async ({ page }) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Indsatstrappen' }).click()
  await page.getByRole('button', { name: 'Tilføj indsats' }).click()
  await page.getByRole('dialog').getByLabel('Navn', { exact: true }).fill('Sorggruppe')
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Indsatstrappen', level: 1 })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Vurdering', level: 1 })).toBeVisible()
})

test('the whole circle on the whole screen takes keys, and leaves where it came from', async ({ page }) => {
  await openExample(page)
  await page.keyboard.press('f')
  await expect(page).toHaveURL(/#\/cirkel/)
  await page.getByRole('option', { name: /^Fælles strategi/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('2')
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(/niveau 2 af 5/)
  await page.keyboard.press('f')
  await expect(page).toHaveURL(/#\/vurdering\/clear-leadership$/)
  await expect(page.getByRole('heading', { name: 'Ledelse og rød tråd' })).toBeVisible()
})

test('the table has the same powers as the circle', async ({ page }) => {
  await openExample(page)
  await page.keyboard.press('t')
  await page.getByRole('combobox', { name: 'Niveau: Ledelse og rød tråd' }).selectOption('5 · Lærende')
  await page.getByRole('combobox', { name: 'Mål: Ledelse og rød tråd' }).selectOption('Intet mål')
  await page.getByRole('combobox', { name: 'Prioritet: Ledelse og rød tråd' }).selectOption('Høj')
  await page.getByRole('combobox', { name: 'Niveau: Fælles børnesyn' }).selectOption('Ikke vurderet')
  await page.getByRole('combobox', { name: 'Niveau: Fælles strategi' }).selectOption('Ikke udfyldt')
  await page.getByRole('button', { name: 'Cirkel' }).click()
  await expect(page.getByRole('option', { name: 'Ledelse og rød tråd, Strategisk niveau, niveau 5 af 5, Lærende' })).toBeVisible()
  await expect(page.getByRole('option', { name: /^Fælles børnesyn.*Ikke vurderet/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /^Fælles strategi.*Ikke udfyldt/ })).toBeVisible()
})

test('letters are letters in a text, and shortcuts can be switched off', async ({ page }) => {
  await openExample(page)
  const note = page.getByRole('textbox', { name: 'Hvad bygger vi det på?' })
  await note.fill('')
  await note.pressSequentially('tf')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.getByRole('button', { name: 'Indstillinger' }).click()
  await page.getByRole('checkbox', { name: /Genveje/ }).uncheck()
  await page.getByRole('button', { name: 'Luk' }).click()
  await page.keyboard.press('t')
  await expect(page.getByRole('listbox')).toBeVisible()
})

test('prints the circle and its table on one A4 page, and the staircase', async ({ page }) => {
  await openExample(page)
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(1)
  await page.getByRole('link', { name: 'Indsatstrappen' }).click()
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBeLessThanOrEqual(2)
})

/** Pages of a PDF that Chromium made: each is one object of its own. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
