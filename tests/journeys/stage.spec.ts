import type { Page } from '@playwright/test'
import { answeredRound, samplePeople } from '../sampleRounds.ts'
import { expectNoFault } from './axe.ts'
import { expect, test, watch } from './page.ts'
import { openRounds } from './rounds.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('da')
const SCENE = 'komponentcirklen.scene'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('desk and stage go through a round together, each keeps its place, and the stage writes nothing', async ({
  page,
  problems,
}) => {
  await openRound(page)
  await page.goto('/#/vis')
  await expect(heading(page)).toHaveText(t('stage:join.title'))
  const stage = await openStage(page, problems)
  const both = [page, stage]
  await expectBoth(both, t('stage:join.title'))
  expect(await stage.evaluate((key) => localStorage.getItem(key), SCENE)).not.toMatch(/"values"|participants|P00/)

  await test.step('reveals at the second press, when some are missing', async () => {
    await page.keyboard.press('PageDown')
    for (const each of both) await expect(each.getByText(t('stage:notice.missing_other', { count: 3 }))).toBeVisible()
    await page.waitForTimeout(800)
    await page.keyboard.press('PageDown')
    await expectBoth(both, /^I er/)
  })

  await test.step('each keeps its place through a reload', async () => {
    await stage.reload()
    await expect(heading(stage)).toHaveText(/^I er/)
    await page.reload()
    await expectBoth(both, /^I er/)
    await page.keyboard.press('PageUp')
    await expectBoth(both, t('stage:join.title'))
    await page.keyboard.press('PageDown')
    await expectBoth(both, /^I er/)
  })

  await test.step('talks, and settles', async () => {
    await page.keyboard.press('ArrowRight')
    await expectBoth(both, t('stage:first.title'))
    await page.keyboard.press('Space')
    for (const each of both) await expect(each.getByRole('img', { name: /niveau 1: / })).toBeVisible()
    await page.keyboard.press('PageDown')
    for (const each of both) await expect(each.getByRole('heading', { name: t('stage:settled.open') })).toBeVisible()
    await page.keyboard.press('3')
    for (const each of both) await expect(each.getByRole('heading', { name: t('stage:settled.title') })).toBeVisible()
  })

  await test.step('blanks both', async () => {
    await page.keyboard.press('b')
    for (const each of both) await expect(each.getByRole('main')).toHaveText('')
    await page.keyboard.press('.')
    for (const each of both) await expect(each.getByRole('heading', { level: 1 })).toBeVisible()
  })

  await test.step('the keys of the stage lead it whatever the desk shows, and the stage itself writes nothing', async () => {
    await page.goto('/#/om')
    await stage.evaluate(() => {
      for (const name of ['setItem', 'removeItem', 'clear'] as const) Storage.prototype[name] = () => (document.title = name)
    })
    await stage.bringToFront()
    await stage.keyboard.press('PageDown')
    await expect(stage.getByRole('heading', { name: t('stage:settled.title') })).toBeHidden()
    await stage.keyboard.press('PageUp')
    await stage.keyboard.press('PageDown')
    await expect(stage.getByRole('heading', { name: t('stage:settled.title') })).toBeVisible()
    await stage.keyboard.press('d')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(stage).toHaveTitle('Scenen – Komponentcirklen')
    const before = await stored(stage)
    await stage.reload()
    await expect(stage).toHaveTitle('Scenen – Komponentcirklen')
    expect(await stored(stage)).toEqual(before)
    expect(stage.url()).toMatch(/#\/scene$/)
  })

  await test.step('the stage outlives the desk, and is told when there is nothing more', async () => {
    await page.goto('/#/start')
    await expect(stage.getByRole('heading', { level: 1 })).toBeVisible()
    await page.close()
    await stage.reload()
    await expect(stage.getByRole('heading', { name: t('stage:settled.title') })).toBeVisible()
  })
})

test('the stage waits where there is no desk, and where garbage lies', async ({ page }) => {
  await page.goto('/#/scene')
  await expect(heading(page)).toHaveText(t('stage:waiting.title'))
  await page.evaluate((key) => localStorage.setItem(key, '{"show":{"round":3}}'), SCENE)
  await page.reload()
  await expect(heading(page)).toHaveText(t('stage:waiting.title'))
  await expectNoFault(page)
})

test('every slide can be used by everybody', async ({ page }) => {
  // Ten slides, each looked through whole.
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openRound(page)
  await page.goto('/#/vis')
  await expect(heading(page)).toHaveText(t('stage:join.title'))
  await expectNoFault(page, { isInDarkToo: true })
  await page.keyboard.press('t')
  await page.keyboard.press('PageDown')
  await page.waitForTimeout(800)
  const seen: string[] = []
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('alert')).toHaveText('')
    const said = (await page.getByRole('main').textContent()) ?? ''
    if (said === seen.at(-1)) break
    seen.push(said)
    await expectNoFault(page, { isInDarkToo: true })
  }
  await expect(heading(page)).toHaveText(t('stage:end.title'))
})

test('H74 nothing moves on the stage or the circle where less motion is asked for', async ({ page }) => {
  await openRound(page)
  await expect(page.getByRole('listbox')).toBeVisible()
  expect(await moving(page)).toEqual([])
  await page.goto('/#/cirkel')
  await expect(page.getByRole('listbox')).toBeVisible()
  expect(await moving(page)).toEqual([])
  await page.goto('/#/vis')
  await expect(heading(page)).toHaveText(t('stage:join.title'))
  expect(await moving(page)).toEqual([])
  await page.keyboard.press('PageDown')
  await page.waitForTimeout(800)
  for (let steps = 0; steps < 4; steps += 1) {
    await page.keyboard.press('PageDown')
    await expect(heading(page)).toBeVisible()
    expect(await moving(page)).toEqual([])
  }
})

/** Whatever takes time to change its look, or is changing it. */
async function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('*')].filter((element) =>
      [null, '::before', '::after'].some((part) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element, part)
        return /[1-9]/.test(transitionDuration) || (animationName !== 'none' && /[1-9]/.test(animationDuration))
      }),
    )
    return [...found.map(({ outerHTML }) => outerHTML.slice(0, 120)), ...document.getAnimations().map(({ id }) => id)]
  })
}

/** Eleven of fourteen have answered. */
async function openRound(page: Page): Promise<void> {
  await openRounds(page, answeredRound(samplePeople().slice(0, 11)))
}

/** As the desk opens it: so that it knows where its keys belong. */
async function openStage(page: Page, problems: string[]): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await page.evaluate(() => void window.open(`${location.href.replace(/#.*$/, '')}#/scene`, 'stage'))
  const stage = await opened
  watch(stage, problems)
  return stage
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

async function expectBoth(pages: readonly Page[], text: string | RegExp): Promise<void> {
  for (const page of pages) await expect(heading(page)).toHaveText(text)
}

async function stored(page: Page): Promise<unknown> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
}

