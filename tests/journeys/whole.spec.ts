import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { keyboard, mouse, tabTo, type Hands } from './hands.ts'
import { expect, PLACES, test, watch } from './page.ts'
import { wordsOf } from './words.ts'

interface Walk {
  readonly page: Page
  readonly hands: Hands
  readonly say: ReturnType<typeof wordsOf>
}

const framework = JSON.parse(readFileSync('src/framework/framework.json', 'utf8')) as {
  readonly components: readonly { readonly id: string }[]
}
const COUNT = framework.components.length

/** Each language, either hand and either place. */
const WALKS = [
  { language: 'da', way: 'keyboard', place: 'file' },
  { language: 'en', way: 'mouse', place: 'server' },
] as const

for (const { language, way, place } of WALKS) {
  test(`a team scores, places interventions, comes back and moves machine: ${language}, ${way}, ${place}`, async ({
    page,
    browser,
    problems,
  }) => {
    const walk = { page, hands: way === 'mouse' ? mouse() : keyboard(page), say: wordsOf(language) }
    await page.goto(PLACES[place])
    if (language === 'en') await walk.hands.press(page.getByRole('button', { name: 'English' }))
    await expect(page.locator('html')).toHaveAttribute('lang', language)

    await start(walk)
    if (way === 'mouse') await scoreByMouse(walk)
    else await scoreByKeyboard(walk)
    await placeInterventions(walk)

    await expect(page.getByText(savedText(walk))).toBeVisible()
    await page.reload()
    await expectKept(walk)

    const exported = await exportFile(walk)
    const other = await (await browser.newContext()).newPage()
    watch(other, problems)
    await openOnOtherMachine({ ...walk, page: other, hands: way === 'mouse' ? mouse() : keyboard(other) }, {
      url: PLACES[place],
      file: exported,
      language,
    })
    expect(readFileSync(await exportFile({ ...walk, page: other, hands: mouse() }), 'utf8')).toBe(
      readFileSync(exported, 'utf8'),
    )
  })
}

async function start({ page, hands, say }: Walk): Promise<void> {
  await hands.press(page.getByRole('button', { name: say('start:choice.new.title') }))
  const dialog = page.getByRole('dialog')
  await hands.write(dialog.getByRole('combobox'), 'Ærø')
  await page.keyboard.press('ArrowDown')
  if (await page.getByRole('option').count()) await page.keyboard.press('Enter')
  await hands.write(dialog.getByLabel(say('dialogs:details.team')), 'Ledergruppen')
  await hands.press(dialog.getByRole('button', { name: say('dialogs:new.submit') }))
  await expect(page.getByText(progress(say, 0))).toBeVisible()
}

async function scoreByMouse({ page, say }: Walk): Promise<void> {
  const panel = page.getByRole('region', { name: /./ }).filter({ has: page.getByRole('radio') })
  for (let index = 0; index < COUNT; index += 1) {
    await panel.getByRole('radio', { name: /^\d/ }).nth(index % 5).check()
    await page.getByRole('button', { name: new RegExp(`^${say('scoring:steps.next')}`) }).click()
  }
  await expect(page.getByText(progress(say, COUNT))).toBeVisible()
}

async function scoreByKeyboard({ page, say }: Walk): Promise<void> {
  await tabTo(page, page.getByRole('option').first())
  for (let index = 0; index < COUNT; index += 1) {
    await page.keyboard.press(String((index % 5) + 1))
    // Half way round, the inner ring comes next.
    if (index === COUNT / 2 - 1) {
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowDown')
    } else await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('m')
  await page.keyboard.press('5')
  await expect(page.getByText(progress(say, COUNT))).toBeVisible()
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(
    new RegExp(say('scoring:option.target', { target: 5 })),
  )
}

async function placeInterventions({ page, hands, say }: Walk): Promise<void> {
  await hands.press(page.getByRole('link', { name: say('shell:tabs.ladder') }))
  for (const name of ['Cool Kids', 'Åben rådgivning']) {
    await hands.press(page.getByRole('button', { name: say('catalogue:add') }))
    const dialog = page.getByRole('dialog')
    await hands.write(dialog.getByLabel(say('intervention:field.name')), name)
    await hands.press(dialog.getByRole('button', { name: say('intervention:add') }))
  }
  const cards = page.getByRole('listbox', { name: say('ladder:picture') }).getByRole('option')
  const card = page.getByRole('option', { name: /Cool Kids/ })
  await tabTo(page, cards.first())
  if (!(await card.evaluate((element) => element === document.activeElement))) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(card).toHaveAccessibleName(new RegExp(say('ladder:onStep', { order: 3 })))
}

async function expectKept({ page, say }: Walk): Promise<void> {
  await expect(page.getByRole('option', { name: /Åben rådgivning/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /Cool Kids/ })).toHaveAccessibleName(
    new RegExp(say('ladder:onStep', { order: 3 })),
  )
  await page.getByRole('link', { name: say('shell:tabs.scoring') }).click()
  await expect(page.getByText(progress(say, COUNT))).toBeVisible()
  await expect(page.getByText(/Ærø/).first()).toBeVisible()
}

async function exportFile({ page, hands, say }: Walk): Promise<string> {
  await hands.press(page.getByRole('button', { name: say('shell:export'), exact: true }))
  const download = page.waitForEvent('download')
  await hands.press(page.getByRole('dialog').getByRole('button', { name: say('takeHome:sharing.save') }))
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Ærø-Ledergruppen-\d{4}-\d\d-\d\d\.json$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  return file.path()
}

interface Machine {
  readonly url: string
  readonly file: string
  readonly language: 'da' | 'en'
}

async function openOnOtherMachine({ page, hands, say }: Walk, { url, file, language }: Machine): Promise<void> {
  await page.goto(url)
  if (language === 'en') await hands.press(page.getByRole('button', { name: 'English' }))
  const chooser = page.waitForEvent('filechooser')
  await hands.press(page.getByRole('button', { name: say('start:choice.open.title') }))
  await (await chooser).setFiles({ name: 'vurdering.json', mimeType: 'application/json', buffer: readFileSync(file) })
  await hands.press(page.getByRole('dialog').getByRole('button', { name: say('files:new.add') }))
  await expect(page.getByText(progress(say, COUNT))).toBeVisible()
}

function progress(say: Walk['say'], done: number): string {
  return say('scoring:progress', { done, all: COUNT })
}

function savedText({ say }: Walk): RegExp {
  return new RegExp(say('bar:save.savedAt', { time: '.*' }))
}
