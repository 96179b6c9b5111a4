import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, openExample, saveForSharing, test } from './page.ts'

const note = (page: Page) => page.getByRole('textbox', { name: 'Hvad bygger vi det på?' })
const undo = (page: Page) => page.getByRole('button', { name: /^Fortryd/ })
const selected = (page: Page) => page.getByRole('option', { selected: true })

test('undo names its step, goes by key and by button, and outlives a reload', async ({ page }) => {
  await openExample(page)
  await page.getByRole('option', { name: /^Fælles strategi/ }).focus()
  await page.keyboard.press('2')
  await page.keyboard.press('5')
  await expect(undo(page)).toHaveText('Fortryd: Fælles strategi 2 → 5')
  await expect(page.getByText(/^Gemt \d/)).toBeVisible()
  await page.reload()
  await expect(undo(page)).toHaveText('Fortryd: Fælles strategi 2 → 5')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(selected(page)).toHaveAccessibleName(/niveau 2 af 5/)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(selected(page)).toHaveAccessibleName(/niveau 5 af 5/)
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+y')
  await expect(selected(page)).toHaveAccessibleName(/niveau 5 af 5/)
})

test('typing in a field is one step, and Ctrl+Z in it is the field’s own first', async ({ page }) => {
  await openExample(page)
  const before = await note(page).inputValue()
  await note(page).press('End')
  await note(page).pressSequentially(' Aftalt.')
  await page.getByRole('heading', { name: 'Fælles strategi' }).click()
  await expect(undo(page)).toHaveText('Fortryd: Fælles strategi, tekst')
  await undo(page).click()
  await expect(note(page)).toHaveValue(before)
  await note(page).press('End')
  await note(page).pressSequentially('X')
  await note(page).press('ControlOrMeta+z')
  await expect(note(page)).toHaveValue(before)
})

test('what is typed is kept when the page is left at once', async ({ page }) => {
  await openExample(page)
  await note(page).fill('Skrevet lige før siden blev lukket')
  await page.reload()
  await expect(note(page)).toHaveValue('Skrevet lige før siden blev lukket')
})

test('several assessments side by side: renamed, copied, removed and brought back', async ({ page }) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Komponentcirklen' }).click()
  await page.getByRole('button', { name: /Start en vurdering/ }).click()
  await page.getByRole('combobox').fill('Ærø')
  await page.getByLabel('Gruppens navn').fill('Vores gruppe')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('link', { name: 'Komponentcirklen' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Eksempelkommune (eksempel)' })).toBeVisible()
  await page.getByRole('button', { name: 'Lav en kopi: Ærø, Vores gruppe' }).click()
  await page.getByRole('button', { name: 'Slet: Ærø, Vores gruppe', exact: true }).click()
  await page.getByRole('button', { name: 'Hent tilbage' }).click()
  await page.getByRole('button', { name: 'Slet: Ærø, Vores gruppe (kopi)' }).click()
  await page.reload()
  await page.goto('#/start')
  await expect(page.getByRole('button', { name: 'Slet: Ærø, Vores gruppe', exact: true })).toBeVisible()
  await expect(page.getByText('Vores gruppe (kopi)')).toBeHidden()
})

test('the example exports, imports, and exports again to the same bytes', async ({ page, browser }) => {
  await openExample(page)
  const first = await saveForSharing(page)
  expect(first.suggestedFilename().toLowerCase()).toContain('eksempel')

  const other = await (await browser.newContext()).newPage()
  await other.goto('/')
  await choose(other, { name: 'fil.json', buffer: readFileSync(await first.path()) })
  await other.getByRole('button', { name: 'Tilføj' }).click()
  await expect(other.getByRole('listbox')).toBeVisible()
  const again = await saveForSharing(other)
  expect(readFileSync(await again.path(), 'utf8')).toBe(readFileSync(await first.path(), 'utf8'))
})

test('H01 H05 H09 H26 H27 a file that cannot be taken says why, and changes nothing', async ({ page }) => {
  await openExample(page)
  const sample = readFileSync('public/eksempel.json', 'utf8')
  const before = await stored(page)
  const cases = [
    { buffer: '', text: 'Filen er tom (0 byte).' },
    { buffer: sample.slice(0, sample.indexOf('Ledergruppen') + 4), text: /Filen slutter midt i teksten på linje \d+/ },
    { buffer: '{"name":"x"}', text: /ikke en fil fra Komponentcirklen/ },
    { buffer: 'PK\u0003\u0004', text: /pakket fil/ },
    { buffer: sample.replace(/"value": \d/, '"value": 6'), text: /6 er ikke et niveau \(1–5\)/ },
    { buffer: sample.replace(/"version": \d+/, '"version": 999'), text: /nyere udgave \(999\)/ },
    { buffer: sample, text: /præcis samme indhold/ },
  ]
  await page.goto('#/start')
  for (const { buffer, text } of cases) {
    await choose(page, { name: 'fil.json', buffer: Buffer.from(buffer) })
    const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'))
    await expect(dialog.getByText(text)).toBeVisible()
    await dialog.getByRole('button', { name: 'Luk' }).last().click()
    await expect(dialog).toBeHidden()
  }
  expect(await stored(page)).toEqual(before)
})

test('H28 a file can be dropped anywhere; two at once are refused', async ({ page }) => {
  await openExample(page)
  const text = readFileSync('public/eksempel.json', 'utf8').replace('"id": "eksempel"', '"id": "en-anden"')
  await drop(page, [text.replace('"isExample": true', '"isExample": false'), '{}'])
  await expect(page.getByRole('alertdialog').getByText('Vælg én fil ad gangen.')).toBeVisible()
  await page.goBack()
  await drop(page, [text.replace('"isExample": true', '"isExample": false')])
  await page.getByRole('dialog').getByRole('button', { name: 'Tilføj' }).click()
  await expect(page.getByText('Eksempelkommune', { exact: true })).toBeVisible()
  await expect(page).toHaveURL(/#\/vurdering$/)
})

test('a file with other content asks: replace with undo and backup, or keep both', async ({ page }) => {
  await openExample(page)
  const changed = readFileSync('public/eksempel.json', 'utf8').replace('"municipality": "Eksempelkommune"', '"municipality": "Andeby"')
  await page.goto('#/start')
  await choose(page, { name: 'fil.json', buffer: Buffer.from(changed) })
  await expect(page.getByRole('dialog').getByRole('cell', { name: /Andeby/ })).toBeVisible()
  const backup = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Erstat den, der er her' }).click()
  expect(readFileSync(await (await backup).path(), 'utf8')).toContain('"municipality": "Eksempelkommune"')
  await expect(page.getByText('Andeby (eksempel)')).toBeVisible()
  await undo(page).click()
  await expect(page.getByText('Eksempelkommune (eksempel)')).toBeVisible()
})

test('H20 a name that looks like markup is shown letter for letter', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)>"><svg onload=alert(2)>{{7*7}}'
  await page.goto('/#/start?vis=ny')
  await page.getByRole('combobox').fill(name)
  await page.getByLabel('Gruppens navn').fill('</title><script>alert(3)</script>')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByText(name)).toBeVisible()
  await expect(page.locator('main img, header bdi img, script:not([src])')).toHaveCount(0)
})

test('H46 a full storage is said at once, and the export still works', async ({ page }) => {
  await openExample(page)
  await page.evaluate(() => {
    for (let size = 5_000_000; size > 0; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem(`fremmed.${size}`, 'x'.repeat(size))
      } catch {
        // Fills what is left with a smaller piece.
      }
    }
  })
  await note(page).fill('æ'.repeat(4000))
  await expect(page.getByRole('alert')).toContainText('Der er ikke plads til at gemme. Eksportér nu')
  const download = page.waitForEvent('download')
  await page.getByRole('alert').getByRole('button', { name: 'Eksportér' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('æ'.repeat(4000))
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('fremmed.')) localStorage.removeItem(key)
  })
  await note(page).fill('Nu er der plads')
  await expect(page.getByText(/^Gemt \d/)).toBeVisible()
})

test('H47 a browser that stores nothing still runs, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError')
      },
    })
  })
  await openExample(page)
  await expect(page.getByRole('alert')).toContainText('Denne browser gemmer ikke. Eksportér')
})

test('H48 what cannot be read is set aside, offered as a file, and not written over', async ({ page }) => {
  await openExample(page)
  await page.goto('about:blank')
  await page.goto('/robots-that-is-not-there')
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"ødelagt')
  })
  await page.goto('/')
  await expect(page.getByRole('alert').first()).toContainText('lagt til side')
  const download = page.waitForEvent('download')
  await page.getByRole('alert').first().getByRole('button', { name: 'Hent filen' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('{"ødelagt')
})

test('H49 what others store here is left alone, also when all of ours is erased', async ({ page }) => {
  await openExample(page)
  await page.evaluate(() => {
    localStorage.setItem('fremmed', 'x')
    localStorage.setItem('komponentcirklen-andet', 'y')
  })
  await page.goto('#/start')
  await page.getByRole('button', { name: 'Slet alt fra denne browser' }).click()
  await page.getByRole('button', { name: 'Slet alt', exact: true }).click()
  await expect(page.getByText('Der er ikke gemt noget i denne browser endnu')).toBeVisible()
  expect(await stored(page)).toEqual({ fremmed: 'x', 'komponentcirklen-andet': 'y' })
})

test('H51 a second window reads only, and may take over', async ({ page, context }) => {
  await openExample(page)
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('alert')).toContainText('åben i et andet vindue')
  await expect(second.getByRole('radio').first()).toBeDisabled()
  await second.getByRole('button', { name: 'Fortsæt her' }).click()
  await expect(page.getByRole('alert')).toContainText('åben i et andet vindue', { timeout: 1000 })
  await expect(second.getByRole('radio').first()).toBeEnabled()
  await second.getByRole('radio').first().check()
  await expect(second.getByText(/^Gemt \d/)).toBeVisible()
})

test('H53 a browser whose data is gone says so, and offers the file', async ({ page }) => {
  await openExample(page)
  await page.goto('/robots-that-is-not-there')
  await page.evaluate(() => localStorage.clear())
  await page.goto('/')
  await expect(page.getByText('Der er ikke gemt noget i denne browser endnu')).toBeVisible()
  await expect(page.getByRole('button', { name: /Åbn en fil/ })).toBeVisible()
})

test('the language is switched without a reload, remembered, and keeps what is half typed', async ({ page }) => {
  await openExample(page)
  await note(page).fill('Halvt skrevet')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('textbox', { name: 'What do we build this on?' })).toHaveValue('Halvt skrevet')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
})

interface Chosen {
  readonly name: string
  readonly buffer: Buffer
}

async function choose(page: Page, { name, buffer }: Chosen): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Åbn en fil/ }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer })
}

function drop(page: Page, texts: readonly string[]): Promise<void> {
  return page.evaluate((contents) => {
    const dataTransfer = new DataTransfer()
    for (const [index, content] of contents.entries()) dataTransfer.items.add(new File([content], `fil-${index}.json`))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, texts)
}

function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>)
}
