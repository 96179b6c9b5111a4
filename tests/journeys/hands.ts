import { expect, type Locator, type Page } from '@playwright/test'

/** How a person works the page: each way reaches the same things by role and name. */
export interface Hands {
  readonly press: (control: Locator) => Promise<void>
  readonly write: (field: Locator, text: string) => Promise<void>
  /** Picks one of the radio buttons of a page that has one group of them. */
  readonly choose: (radio: Locator) => Promise<void>
}

export function mouse(): Hands {
  return {
    press: (control) => control.click(),
    write: async (field, text) => {
      await field.click()
      await field.fill(text)
    },
    choose: (radio) => radio.click(),
  }
}

/** Nothing but keys: Tab until the control has the focus, then Enter or Space. */
export function keyboard(page: Page): Hands {
  return {
    press: async (control) => {
      await tabTo(page, control)
      await page.keyboard.press((await isRadio(control)) ? 'Space' : 'Enter')
    },
    write: async (field, text) => {
      await tabTo(page, field)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
    },
    choose: async (radio) => {
      const checked = page.getByRole('radio', { checked: true })
      const hasChoice = (await checked.count()) > 0
      await tabTo(page, hasChoice ? checked : page.getByRole('radio').first())
      // The first is not chosen by coming to it.
      if (!hasChoice) await page.keyboard.press('Space')
      for (let presses = 0; presses < 20 && !(await radio.isChecked()); presses += 1) await page.keyboard.press('ArrowDown')
      await expect(radio).toBeChecked()
    },
  }
}

/** Presses Tab until the control has the focus; fails when it is not reached. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  for (let presses = 0; presses < 200; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${String(control)}`)
}

async function isRadio(control: Locator): Promise<boolean> {
  return (await control.getAttribute('type')) === 'radio'
}
