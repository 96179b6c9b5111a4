import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test as base, expect, type Download, type Page } from '@playwright/test'

/** Where the app is opened from. */
export const PLACES = { server: '/', file: pathToFileURL(resolve('dist-file/index.html')).href } as const

/** Every test fails on an error in the console and on a request to another host. */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ page }, use) => {
      const problems: string[] = []
      watch(page, problems)
      await use(problems)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

export function watch(page: Page, problems: string[]): void {
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => {
    const url = new URL(request.url())
    const isOwn = url.hostname === '127.0.0.1' || ['file:', 'blob:', 'data:'].includes(url.protocol)
    if (!isOwn) problems.push(`request to ${url.host}`)
  })
}

/** Opens the example on the scoring page. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: /Prøv med eksemplet/ }).click()
  await expect(page.getByRole('listbox')).toBeVisible()
}

/** Takes the file for sharing home by the bar. */
export async function saveForSharing(page: Page): Promise<Download> {
  await page.getByRole('button', { name: 'Eksportér', exact: true }).click()
  const download = page.waitForEvent('download')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Gem fil til deling' }).click()
  const file = await download
  await expect(dialog.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return file
}

export { expect } from '@playwright/test'
