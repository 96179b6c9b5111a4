import type { Page } from '@playwright/test'
import { readAnswerCode } from '../../src/exchange/answerCode.ts'
import { roundFragment } from '../../src/exchange/answerCodeLink.ts'
import { codeRoomOf } from '../../src/exchange/answerCodeRoom.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import { expectNoFault } from './axe.ts'
import { keyboard, mouse, type Hands } from './hands.ts'
import { expect, PLACES, test } from './page.ts'
import { wordsOf } from './words.ts'

const room = codeRoomOf(builtInFramework, '7K')
/** Three of sixteen: strategic, strategic and practice. */
const [FIRST, SECOND, THIRD] = [0, 4, 13] as const
const link = roundFragment(room, 1, [FIRST, SECOND, THIRD])

const JOURNEYS = [
  { language: 'da', width: 390, colours: 'light', hands: mouse },
  { language: 'en', width: 360, colours: 'dark', hands: keyboard },
] as const

for (const { language, width, colours, hands: handsOf } of JOURNEYS) {
  test.describe(`${language}, ${width} px, ${colours}`, () => {
    test.use({
      viewport: { width, height: 780 },
      colorScheme: colours,
      locale: language === 'da' ? 'da-DK' : 'en-GB',
      contextOptions: { reducedMotion: 'reduce' },
    })

    test('a participant answers three components, and hands over a code that says so', async ({ page }) => {
      const [t, hands] = [wordsOf(language), handsOf(page)]
      const loaded = filesLoaded(page)
      await page.goto(`/${link}`)
      await step(page, t('phone:welcome.title'))
      await press(page, hands, t('phone:welcome.start'))

      await step(page, t('phone:about.title'))
      await hands.choose(page.getByRole('radio', { name: t('framework:chain.staff.name'), exact: true }))
      await page.getByRole('combobox').selectOption(t('framework:fields.school.name'))
      await press(page, hands, t('phone:next'))

      await step(page, nameOf(t, FIRST))
      await hands.choose(page.getByRole('radio', { name: t('framework:scale.levels.4.label') }))
      await expect(page.getByText(t('phone:question.progress', { at: 1, count: 3 }))).toBeVisible()
      await press(page, hands, t('phone:next'))
      await step(page, nameOf(t, SECOND))
      await hands.choose(page.getByRole('radio', { name: t('phone:question.unknown') }))

      await page.reload()
      await expect(page.getByRole('radio', { name: t('phone:question.unknown') })).toBeChecked()
      await page.goBack()
      await step(page, nameOf(t, FIRST))
      await expect(page.getByRole('radio', { name: t('framework:scale.levels.4.label') })).toBeChecked()
      await page.goForward()
      await press(page, hands, t('phone:next'))
      await step(page, nameOf(t, THIRD))
      await hands.choose(page.getByRole('radio', { name: t('framework:scale.levels.1.label') }))
      await press(page, hands, t('phone:question.toOverview'))
      await step(page, t('phone:overview.title'))
      await press(page, hands, t('phone:overview.showCode'))

      await step(page, t('phone:code.title'))
      const code = await shownCode(page, t('phone:code.spelled', { code: '' }))
      const values = valuesOf({ [FIRST]: 4, [SECOND]: 0, [THIRD]: 1 })
      expect(readAnswerCode(code, room)).toMatchObject({ ok: true, value: { answers: { level: 4, field: 2, values } } })
      await expectQr(page, t('phone:code.qr'))
      expect(loaded().filter((name) => /main|common|ibm-plex|Scoring|Ladder/.test(name))).toEqual([])

      await page.reload()
      expect(await shownCode(page, t('phone:code.spelled', { code: '' }))).toBe(code)
    })

    test('the answers are deleted, and the next person begins afresh', async ({ page }) => {
      const [t, hands] = [wordsOf(language), handsOf(page)]
      await page.goto(`/${link}&trin=1`)
      await hands.choose(page.getByRole('radio', { name: t('framework:scale.levels.2.label') }))
      await press(page, hands, t('phone:question.overview'))
      await press(page, hands, t('phone:erase.button'))
      await check(page)
      await page.goBack()
      await expect(page.getByRole('alertdialog')).toBeHidden()
      await step(page, t('phone:overview.title'))
      await press(page, hands, t('phone:erase.button'))
      await hands.press(page.getByRole('alertdialog').getByRole('button', { name: t('phone:erase.confirm') }))
      await step(page, t('phone:welcome.title'))
      await expect(page.getByText(t('phone:erase.done'))).toBeVisible()
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])

      await page.goto(`/${link}&trin=2`)
      await hands.choose(page.getByRole('radio', { name: t('framework:scale.levels.3.label') }))
      await press(page, hands, t('phone:next'))
      await press(page, hands, t('phone:question.toOverview'))
      await press(page, hands, t('phone:overview.showCode'))
      await press(page, hands, t('phone:other.button'))
      await hands.press(page.getByRole('alertdialog').getByRole('button', { name: t('phone:other.confirm') }))
      await step(page, t('phone:welcome.title'))
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    })
  })
}

test.describe('a link that does not work', () => {
  test.use({ locale: 'da-DK', viewport: { width: 390, height: 844 } })
  const t = wordsOf('da')

  for (const { name, hash, text } of [
    { name: 'H61 1 MB', hash: `#runde=${'7'.repeat(1_000_000)}`, text: t('phone:refused.damaged') },
    { name: 'H61 a broken escape', hash: '#runde=%E0%A4%A', text: t('phone:refused.damaged') },
    { name: 'nothing', hash: '#runde=', text: t('phone:refused.blank') },
    {
      name: 'another framework',
      hash: roundFragment({ ...room, frameworkId: 'egen-ramme' }, 1, [0]),
      text: t('phone:refused.framework'),
    },
  ]) {
    test(`${name} says what is wrong and what to do`, async ({ page }) => {
      await page.goto(`/${hash}`)
      await expect(page.getByText(text)).toBeVisible()
      await expect(page.getByRole('button', { name: t('phone:refused.reload') })).toBeVisible()
      await check(page)
    })
  }
})

test('when the network is gone before the end the code still comes, as text', async ({ page, problems }) => {
  const t = wordsOf('en')
  await page.route('**/QrCode*.js', (route) => route.abort())
  await page.goto(`/${link}&trin=1`)
  await page.getByRole('radio', { name: t('framework:scale.levels.2.label') }).check()
  await press(page, mouse(), t('phone:question.overview'))
  await press(page, mouse(), t('phone:overview.showCode'))
  await expect(page.getByText(t('phone:code.noQr'))).toBeVisible()
  expect(await shownCode(page, t('phone:code.spelled', { code: '' }))).toHaveLength(16)
  expect(problems.splice(0).every((problem) => problem.includes('ERR_FAILED'))).toBe(true)
})

test('the address leads from page to page: a round, an answer code, the desk', async ({ page }) => {
  await page.goto(`/${link}`)
  await expect(page.getByText(room.tag)).toBeVisible()
  await page.evaluate(() => {
    location.hash = '#/start'
  })
  await expect(page.getByRole('button', { name: /Prøv med eksemplet/ })).toBeVisible()
  await page.evaluate((hash) => {
    location.hash = hash
  }, link)
  await expect(page.getByText(room.tag)).toBeVisible()
  await page.goto('/#svar=1T7K-64H8-10S6-CSA5')
  await expect(page.getByRole('button', { name: /Prøv med eksemplet/ })).toBeVisible()
})

test('the single file holds the page too', async ({ page }) => {
  await page.goto(PLACES.file + link)
  await expect(page.getByText(room.tag)).toBeVisible()
})

type Words = ReturnType<typeof wordsOf>

function nameOf(t: Words, place: number): string {
  return t(`framework:components.${builtInFramework.components[place]?.id}.label`)
}

function press(page: Page, hands: Hands, name: string): Promise<void> {
  return hands.press(page.getByRole('button', { name, exact: true }))
}

/** We are at a step when its heading is there; then it is looked over. */
async function step(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible()
  await check(page)
}

async function check(page: Page): Promise<void> {
  await expectNoFault(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  const low = await page.evaluate(() =>
    [...document.querySelectorAll('.phone-foot button, .phone-actions button, select, .radio-list-option, .phone-row')]
      .filter((control) => control.getBoundingClientRect().height < 52)
      .map((control) => control.outerHTML),
  )
  expect(low).toEqual([])
}

async function shownCode(page: Page, before: string): Promise<string> {
  const label = await page.getByRole('img', { name: before }).getAttribute('aria-label')
  return (label ?? '').replace(before, '').replaceAll(' ', '')
}

/** It is there, wide enough for a camera, and says what the text under it says. */
async function expectQr(page: Page, label: string): Promise<void> {
  const picture = page.getByRole('img', { name: label })
  await expect(picture).toBeVisible()
  // 4 cm are 252 px where a phone has 160 to the inch.
  expect((await picture.boundingBox())?.width).toBeGreaterThan(252)
}

function valuesOf(given: Readonly<Record<number, number>>): readonly number[] {
  return Array.from({ length: room.components }, (_, place) => given[place] ?? 0)
}

function filesLoaded(page: Page): () => readonly string[] {
  const names: string[] = []
  page.on('request', (request) => names.push(new URL(request.url()).pathname))
  return () => names
}
