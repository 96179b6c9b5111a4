// Rounds in a browser: made at the desk, opened from a file, or there from before.
import { expect, type Page } from '@playwright/test'
import { LIST_KEY, pointerKey, PREFERENCES_KEY, textKey } from '../../src/app/keys.ts'
import { listText } from '../../src/app/listText.ts'
import { writeFile } from '../../src/exchange/file.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Round } from '../../src/model/round.ts'
import type { Preferences } from '../../src/state/preferences.ts'
import { assessmentWith, blankRound } from '../rounds.ts'

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

/** Puts an assessment into the browser before the app is opened, as the app itself would have kept it. */
export async function keepBefore(page: Page, assessment: Assessment, preferences: Partial<Preferences> = {}): Promise<void> {
  const { id, municipality, team, date, isExample } = assessment
  const entry = { id, municipality, team, date, isExample, savedAt: '2026-11-25T10:00:00.000Z', isRemoved: false }
  const texts = {
    [LIST_KEY]: listText({ open: id, entries: [entry] }),
    [textKey(id, 'a')]: writeFile(assessment, 'backup'),
    [pointerKey(id)]: 'a',
    [PREFERENCES_KEY]: JSON.stringify(preferences),
  }
  await page.addInitScript((stored) => {
    // Only once: what the app keeps later is not written over by a reload.
    if (localStorage.getItem('seeded') !== null) return
    localStorage.setItem('seeded', 'yes')
    for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text)
  }, texts)
}

/** Starts an assessment with a round in it, as it lies in the browser after the facilitator has made one. */
export async function startWithRound(page: Page, given: Partial<Round> = {}): Promise<void> {
  await page.goto('/#/start')
  await page.getByRole('button', { name: /Start en vurdering/ }).click()
  await page.getByRole('combobox').fill('Ærø')
  await page.getByLabel('Gruppens navn').fill('Ledergruppen')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByText(/^Gemt \d/)).toBeVisible()
  await page.evaluate((added) => {
    for (const [key, text] of Object.entries(localStorage)) {
      if (!/^komponentcirklen\.assessment\..*\.[ab]$/.test(key)) continue
      const file = JSON.parse(String(text)) as { assessment: { rounds: unknown[] } }
      file.assessment.rounds = [added]
      localStorage.setItem(key, JSON.stringify(file))
    }
  }, blankRound(given))
  await page.reload()
}

/** The single answers of the round as they are saved. */
export async function savedAnswers(page: Page): Promise<Round['participants']> {
  const texts = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => /^komponentcirklen\.assessment\..*\.current$/.test(key))
      .map((pointer) => localStorage.getItem(pointer.replace('current', localStorage.getItem(pointer) ?? 'a'))),
  )
  const file = JSON.parse(texts[0] ?? '{}') as { assessment: { rounds: readonly Round[] } }
  return file.assessment.rounds[0]?.participants ?? []
}
