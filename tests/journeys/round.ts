import { expect, type Page } from '@playwright/test'
import { builtInFramework as framework, walkOf } from '../../src/framework/framework.ts'
import { firstSetup, newRound, type Round } from '../../src/model/round.ts'

/** Starts an assessment with a round in it, as it lies in the browser after the facilitator has made one. */
export async function startWithRound(page: Page, given: Partial<Round> = {}): Promise<void> {
  await page.goto('/#/start')
  await page.getByRole('button', { name: /Start en vurdering/ }).click()
  await page.getByRole('combobox').fill('Ærø')
  await page.getByLabel('Gruppens navn').fill('Ledergruppen')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByText(/^Gemt \d/)).toBeVisible()
  const components = walkOf(framework).map(({ id }) => id)
  const chain = framework.chain.map(({ id }) => id)
  const setup = firstSetup({ components, chain, fields: framework.fields, minimumGroupSize: 5 })
  const round = { ...newRound(setup, { id: 'runde', number: 1, tag: '7K' }), ...given }
  await page.evaluate((added) => {
    for (const [key, text] of Object.entries(localStorage)) {
      if (!/^komponentcirklen\.assessment\..*\.[ab]$/.test(key)) continue
      const file = JSON.parse(String(text)) as { assessment: { rounds: unknown[] } }
      file.assessment.rounds = [added]
      localStorage.setItem(key, JSON.stringify(file))
    }
  }, round)
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
