import type { Page } from '@playwright/test'
import { keyboard, mouse } from './hands.ts'
import { expect, openExample, test } from './page.ts'
import { readPdf, type PdfPage } from './pdf.ts'

/** Printed from where the page is, in the size that it asks for. */
async function printed(page: Page): Promise<ReturnType<typeof readPdf>> {
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
}

// What axe says of it is in reachable.spec.ts.

/** On one line, as a heading on the screen is. */
const plain = (text: string) => text.replaceAll(/[\u00AD\s]+/g, ' ').trim()

function checkPages(pages: readonly PdfPage[]): void {
  pages.forEach(({ size, text }, index) => {
    expect(size.map(Math.round)).toEqual([595, 842])
    expect(plain(text)).toContain(`Side ${index + 1} af ${pages.length}`)
    expect(plain(text)).toContain('Eksempelkommune (eksempel)')
    expect(plain(text).length).toBeGreaterThan(300)
  })
}

test('from the plan to a note of one page, and to the report: chosen, named, printed with the words of the screen', async ({ page }) => {
  const hands = mouse()
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
  await openExample(page)
  const found: string[] = []
  for (const tab of ['Fælles forståelse', 'Sammenlign', 'Handleplan']) {
    await page.getByRole('link', { name: tab, exact: true }).click()
    await expect(page).toHaveTitle(new RegExp(`^${tab}`))
    found.push(plain(await page.getByRole('heading', { level: 2 }).first().innerText()))
  }

  await hands.press(page.getByRole('link', { name: 'Notat og rapport' }))
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Beslutningsnotatet fylder én A4-side')
  const note = await printed(page)
  expect(note.pages).toHaveLength(1)
  checkPages(note.pages)
  const noteText = plain(note.pages[0]?.text ?? '')
  for (const said of [...found, 'Vi vil tilbage til det gode niveau fra foråret.', 'Lederne af PPR og myndighed', '30. november 2026']) {
    expect(noteText).toContain(said)
  }

  await page.getByRole('radio', { name: 'Rapport' }).check({ force: true })
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Rapporten fylder 5 A4-sider')
  await page.getByRole('checkbox', { name: 'Før og nu' }).uncheck()
  await hands.write(page.getByRole('textbox', { name: 'Egen overskrift' }), 'Tidlig indsats – status')
  await hands.write(page.getByRole('textbox', { name: 'Egen indledning' }), 'Til børneudvalgets møde.')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('heading', { level: 3, name: 'Tidlig indsats – status' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Rapporten fylder 4 A4-sider')

  const { pages, fonts } = await printed(page)
  expect(pages).toHaveLength(4)
  checkPages(pages)
  const text = plain(pages.map((each) => each.text).join(' '))
  const [talks = '', change = '', plan = ''] = found
  for (const said of [talks, plan]) expect(text).toContain(said)
  expect(text).not.toContain(change)
  for (const said of ['Tidlig indsats – status', 'Til børneudvalgets møde.', 'Skjult for at beskytte de enkelte', 'Sådan læses den']) expect(text).toContain(said)
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
  expect(fonts.filter(({ name }) => /IBMPlexSans/.test(name)).length).toBeGreaterThanOrEqual(2)
})

test('by keyboard: from the comparison, the same two; pages turned by keys', async ({ page }) => {
  const hands = keyboard(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openExample(page)
  await hands.press(page.getByRole('link', { name: 'Sammenlign' }))
  await page.getByLabel('Nu', { exact: true }).selectOption({ index: 0 })
  const finding = plain(await page.getByRole('heading', { level: 2 }).first().innerText())
  await hands.press(page.getByRole('link', { name: 'Notat og rapport' }))
  await expect(page.getByRole('heading', { level: 3, name: `Før og nu ${finding}` })).toBeVisible()

  const pages = page.getByRole('group', { name: /^Sider\. / })
  const last = page.getByRole('region', { name: /^Side 5 af/ })
  await pages.focus()
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowRight')
  await expect(last).toBeInViewport()
  await expect(page.getByText(/^Side 5 af 5$/).first()).toBeVisible()
  await page.keyboard.press('Home')
  await expect(last).not.toBeInViewport()
})
