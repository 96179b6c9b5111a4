import type { Page } from '@playwright/test'
import { LIST_KEY, pointerKey, PREFERENCES_KEY, textKey } from '../../src/app/keys.ts'
import { listText } from '../../src/app/listText.ts'
import { writeFile } from '../../src/exchange/file.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Preferences } from '../../src/state/preferences.ts'

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
