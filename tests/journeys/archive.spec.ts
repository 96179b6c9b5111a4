import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { filesOfMunicipalities } from '../manySnapshots.ts'
import { expectNoFault } from './axe.ts'
import { keyboard } from './hands.ts'
import { expect, openExample, test } from './page.ts'
import { wordsOf } from './words.ts'

const say = wordsOf('da')
const KEPT = '392 øjebliksbilleder er lagt i arkivet.'

test('H28 a folder of 392 files by keyboard: read with progress, kept, there after a reload, deleted, brought back, and erased with all else', async ({ page }, info) => {
  const folder = info.outputPath('Kommuner')
  for (const [name, text] of filesOfMunicipalities()) write(join(folder, name), text)
  write(join(folder, 'Noter.pdf'), '%PDF-1.4')
  const hands = keyboard(page)
  const dialog = page.getByRole('dialog', { name: say('archive:title') })

  await openExample(page)
  await hands.press(page.getByRole('link', { name: say('shell:tabs.compare') }))
  await hands.press(page.getByRole('button', { name: say('snapshots:import') }))
  await expect(dialog.getByText(/^Arkivet er tomt/)).toBeVisible()

  const began = await bringIn(page, folder)
  await expect(dialog.getByText(/^Læser \d+ af 393$/)).toBeVisible()
  await expect(dialog.getByRole('heading', { name: say('archive:preview.title') })).toBeFocused()
  const read = performance.now()
  await expect(dialog).toContainText('392 nye øjebliksbilleder fra 98 kommuner')
  await expect(dialog.getByRole('alert')).toContainText('Noter.pdf⁩ › Det er en PDF')
  await expectNoFault(page, { part: 'dialog' })

  const asked = performance.now()
  await hands.press(dialog.getByRole('button', { name: 'Læg 392 i arkivet' }))
  await expect(dialog.getByText(KEPT)).toBeFocused()
  info.annotations.push({ type: 'milliseconds', description: `read ${Math.round(read - began)}, kept ${Math.round(performance.now() - asked)}` })

  await page.keyboard.press('Escape')
  // The dialog goes from the address a moment later, and would come back with it.
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/#\/sammenlign$/)
  await page.reload()
  await hands.press(page.getByRole('button', { name: say('snapshots:import') }))
  await expect(dialog.getByText('392 øjebliksbilleder fra 98 kommuner.')).toBeVisible()
  await hands.press(dialog.getByText(say('archive:list.open')))
  await hands.press(dialog.getByText('Albertslund', { exact: true }).locator('..'))
  await expectNoFault(page, { part: 'dialog' })
  await hands.press(dialog.getByRole('button', { name: say('archive:list.removeAll', { name: 'Albertslund' }) }))
  await expect(dialog.getByText('388 øjebliksbilleder fra 97 kommuner.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: say('archive:done.undo') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('392 øjebliksbilleder fra 98 kommuner.')).toBeVisible()

  // H49: all of ours is erased, from the settings too.
  await page.goto('#/sammenlign?vis=indstillinger')
  await hands.press(page.getByRole('button', { name: say('start:erase') }))
  await hands.press(page.getByRole('button', { name: say('dialogs:erase.yes'), exact: true }))
  await expect(page.getByText(say('start:privacy.empty'))).toBeVisible()
  await openExample(page)
  await page.goto('#/sammenlign?vis=hent-billeder')
  await expect(dialog.getByText(/^Arkivet er tomt/)).toBeVisible()
})

/** @returns when the folder was chosen, in milliseconds */
async function bringIn(page: Page, folder: string): Promise<number> {
  // Asked for before the keys: it takes a moment until the window is watched for.
  const chooser = page.waitForEvent('filechooser')
  await keyboard(page).press(page.getByRole('button', { name: say('archive:choose.folder') }))
  const window = await chooser
  const began = performance.now()
  await window.setFiles(folder)
  return began
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
