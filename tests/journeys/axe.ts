import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export interface Looked {
  /** Of the state that is looked at, for the message. */
  readonly name?: string
  /** A selector of what is looked at; all of the page when it is left out. */
  readonly part?: string
  /** Also at its contrasts in the dark: nothing else is another one there. */
  readonly isInDarkToo?: boolean
}

/** Looks a page over with axe, which must find nothing. */
export async function expectNoFault(page: Page, { name = page.url(), part, isInDarkToo = false }: Looked = {}): Promise<void> {
  if (part !== undefined) await expect(page.locator(part).first()).toBeVisible()
  expect({ name, faults: await faultsOn(axeFor(page, part)) }).toEqual({ name, faults: [] })
  if (!isInDarkToo) return
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const faults = await faultsOn(axeFor(page, part).withRules('color-contrast'))
  expect({ name: `${name}, dark`, faults }).toEqual({ name: `${name}, dark`, faults: [] })
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
}

function axeFor(page: Page, part: string | undefined): AxeBuilder {
  // In one run: the other mode opens a page of its own for each look, for frames of other hosts, of which there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  return part === undefined ? axe : axe.include(part)
}

async function faultsOn(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ').slice(0, 400)}`)
}
