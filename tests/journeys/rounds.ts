import { expect, type Page } from '@playwright/test'
import { writeFile } from '../../src/exchange/file.ts'
import type { Round } from '../../src/model/round.ts'
import { assessmentWith } from '../workshopRounds.ts'

/** Opens an assessment with these rounds, single answers and all, from a file. */
export async function openRounds(page: Page, ...rounds: readonly Round[]): Promise<void> {
  await page.goto('/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Åbn en fil/ }).click()
  const buffer = Buffer.from(writeFile(assessmentWith(...rounds), 'backup'))
  await (await chooser).setFiles({ name: 'runde.json', mimeType: 'application/json', buffer })
  await page.getByRole('dialog').getByRole('button', { name: 'Tilføj' }).click()
  await expect(page.getByRole('listbox')).toBeVisible()
}
