import { readFileSync } from 'node:fs'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { codeRoomOf } from '../../src/exchange/answerCodeRoom.ts'
import { groupedCode } from '../../src/exchange/answerCodeText.ts'
import { writeAnswerCode } from '../../src/exchange/answerCodeWrite.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { keyboard, mouse, tabTo, type Hands } from './hands.ts'
import { expect, test, watch } from './page.ts'

/** Steering-chain levels as codes have them: the last of four is staff. */
const [LEADER, STAFF] = [2, 4] as const
/** Leaders and staff see the first component differently, and all others alike. */
const ANSWERS = { [LEADER]: '5333333333333333', [STAFF]: '2333333333333333' } as const

type Level = keyof typeof ANSWERS

const WAYS = [
  { name: 'by mouse, through all five ways', handsOf: mouse, hasPhones: true },
  { name: 'by keyboard alone, through all five ways', handsOf: keyboard, hasPhones: true },
  { name: 'with no phone at all', handsOf: mouse, hasPhones: false },
] as const

for (const { name, handsOf, hasPhones } of WAYS) {
  test(`a whole workshop of fourteen ${name}: apart, revealed, settled, and once more`, async ({ page, browser, problems }) => {
    test.setTimeout(180_000)
    const desk = await openDesk(page, handsOf(page))
    const tag = await tagOf(page)
    const stage = await desk.openStage()
    watch(stage, problems)
    await expect(stage.getByText(tag, { exact: true })).toBeVisible()

    if (hasPhones) await desk.takeFromPhones(() => browser.newContext({ locale: 'da-DK' }), handsOf)
    if (hasPhones) await desk.paste(codesOf(tag, [LEADER, LEADER, LEADER, STAFF, STAFF, STAFF]))
    await desk.typePaper(hasPhones ? [LEADER, STAFF] : [LEADER, LEADER, LEADER, LEADER, LEADER, STAFF, STAFF, STAFF, STAFF, STAFF])
    await desk.passRound([LEADER, STAFF])
    await expect(stage.getByText('12 af 14 har svaret')).toBeVisible()
    await desk.countHands(2)
    await expect(stage.getByText('Alle 14 har svaret')).toBeVisible()
    await expectNothingShown(stage)

    await desk.place('Styring')
    await page.keyboard.press('PageDown')
    await expect(stage.getByRole('heading', { name: /^I er enige om 15 af 16/ })).toBeVisible()
    // A clicker may be aimed at either window; what follows a reveal at once is the same press.
    await page.waitForTimeout(750)
    await stage.keyboard.press('PageDown')
    await expect(stage.getByRole('heading', { name: 'Drøft først' })).toBeVisible()
    await expect(stage.getByText(/^Lederne ser det 3,0 niveauer højere end medarbejderne/)).toBeVisible()
    await page.waitForTimeout(600)
    await page.keyboard.press('PageDown')
    await expect(stage.getByRole('heading', { name: 'Fælles strategi' })).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(stage.getByText('Hvad aftaler I?')).toBeVisible()
    await desk.settle()
    await expect(stage.getByText('Vi skriver målene ind i alle planer.')).toBeVisible()
    await desk.settleTheRest()
    await expect(page.getByText('16 af 16 aftalt')).toBeVisible()

    await desk.close()
    const shared = await desk.share()
    expect(shared).toContain('Vi skriver målene ind i alle planer.')
    expect(answersIn(shared)).toEqual({ people: 14, participants: 0, tallies: 0, published: 16 })

    await page.goto('/#/faelles-forstaaelse')
    await expect(page.getByRole('heading', { name: /^Drøft først: Fælles strategi/ })).toBeVisible()
    await desk.again()
    const next = await tagOf(page)
    expect(next).not.toBe(tag)
    await desk.place('Svar')
    await desk.tryCode(codesOf(tag, [LEADER])[0] ?? '')
    await expect(page.getByText(`(rumkode ${tag}). Her er rumkoden ${next}.`)).toBeVisible()
  })
}

/** What the facilitator does, with mouse or keys. */
interface Desk {
  readonly openStage: () => Promise<Page>
  readonly place: (name: string) => Promise<void>
  readonly takeFromPhones: (newContext: () => Promise<BrowserContext>, handsOf: (page: Page) => Hands) => Promise<void>
  readonly paste: (codes: readonly string[]) => Promise<void>
  readonly typePaper: (levels: readonly Level[]) => Promise<void>
  readonly passRound: (levels: readonly Level[]) => Promise<void>
  readonly countHands: (hands: number) => Promise<void>
  readonly settle: () => Promise<void>
  readonly settleTheRest: () => Promise<void>
  readonly close: () => Promise<void>
  readonly share: () => Promise<string>
  readonly again: () => Promise<void>
  readonly tryCode: (code: string) => Promise<void>
}

async function openDesk(page: Page, hands: Hands): Promise<Desk> {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const press = (name: string | RegExp) => hands.press(button(name))
  const way = (name: string) => pickTab(page, hands, page.getByRole('tab', { name, exact: true }))
  const place = (name: string) => hands.press(page.getByRole('link', { name, exact: true }).first())

  await page.goto('/')
  await press(/^Start en vurdering/)
  await hands.write(page.getByRole('combobox'), 'Vejen')
  await hands.write(page.getByLabel('Gruppens navn'), 'Ledergruppen')
  await press('Start')
  await place('Workshop')
  await press('Forbered en runde')
  const dialog = page.getByRole('dialog')
  await hands.write(dialog.getByRole('textbox', { name: 'Ventede deltagere' }), '14')
  await hands.press(dialog.getByRole('button', { name: 'Opret runden' }))
  await expect(dialog).toBeHidden()

  return {
    place,
    openStage: async () => {
      await place('Styring')
      const popup = page.waitForEvent('popup')
      await hands.press(button(/Åbn scenen$/).first())
      return popup
    },
    takeFromPhones: async (newContext, handsOf) => {
      await place('Svar')
      await way('Telefon')
      await hands.write(page.getByRole('textbox', { name: 'Deltagernes adresse' }), 'https://cirklen.dk/')
      await press('Gem adressen')
      const address = (await page.getByText(/^https:\/\/cirklen\.dk\/#runde=/).textContent()) ?? ''
      const link = address.replace('https://cirklen.dk', new URL(page.url()).origin)
      const codes = [await answerOnPhone(await newContext(), handsOf, { link, level: LEADER })]
      codes.push(await answerOnPhone(await newContext(), handsOf, { link, level: STAFF }))
      await way('Svarkoder')
      for (const code of codes) {
        await hands.write(page.getByRole('textbox', { name: 'Svarkode', exact: true }), code)
        await page.keyboard.press('Enter')
        await expect(page.getByRole('textbox', { name: 'Svarkode', exact: true })).toHaveValue('')
      }
    },
    paste: async (codes) => {
      await way('Svarkoder')
      const field = page.getByRole('textbox', { name: 'Svarkode', exact: true })
      await tabTo(page, field)
      await field.fill(codes.map((code) => `10:12 Mette: ${code}`).join('\n'))
      await press(`Tag ${codes.length} svar ind`)
    },
    typePaper: async (levels) => {
      await place('Svar')
      await way('Papir')
      for (const level of levels) {
        const chain = page.getByRole('combobox', { name: 'Niveau i styringskæden' })
        await tabTo(page, chain)
        await page.keyboard.type(String(level))
        await hands.write(page.getByRole('textbox', { name: /^Svar, ét tal/ }), ANSWERS[level])
        await page.keyboard.press('Enter')
        await expect(chain).toBeFocused()
      }
    },
    passRound: async (levels) => {
      await way('Denne computer')
      await press('Begynd en tur')
      for (const level of levels) {
        // What comes within a double click of the turn before begins nothing.
        await expect(async () => {
          await press('Begynd')
          await expect(page.getByRole('heading', { name: 'Hvor arbejder du?' })).toBeVisible({ timeout: 2000 })
        }).toPass()
        await chooseLevel(page, hands, level)
        await press('Næste')
        await hands.choose(page.getByRole('radio', { name: level === LEADER ? /^5 |Lærende/ : /^2 |Begyndende/ }).first())
        await press('Overblik')
        await press('Aflever')
        await expect(page.getByText('Tak. Dit svar er afleveret.')).toBeVisible()
        expect(await page.content()).not.toContain('Lærende')
      }
      await hands.press(page.getByRole('link', { name: 'Tilbage til workshoppen' }).or(button('Tilbage til workshoppen')).first())
      await place('Svar')
    },
    countHands: async (count) => {
      await way('Håndsoprækning')
      const third = page.getByRole('group', { name: 'S1 Fælles strategi' }).getByRole('textbox').nth(2)
      await hands.write(third, String(count))
      await page.keyboard.press('Tab')
    },
    settle: async () => {
      await page.keyboard.press('d')
      const settling = page.getByRole('dialog')
      const level = settling.getByRole('radio', { name: /^3 / })
      await tabTo(page, settling.getByRole('radio').first())
      await page.keyboard.press('Space')
      for (let presses = 0; presses < 5 && !(await level.isChecked()); presses += 1) await page.keyboard.press('ArrowDown')
      await hands.write(settling.getByRole('textbox', { name: /^Hvorfor/ }), 'Planerne henviser ikke til målene.')
      await hands.write(settling.getByRole('textbox', { name: /^Beslutning/ }), 'Vi skriver målene ind i alle planer.')
      await page.keyboard.press('Control+Enter')
      await expect(settling).toBeHidden()
    },
    settleTheRest: async () => {
      const first = page.getByRole('group', { name: 'Fælles strategi' }).locator('[tabindex="0"]')
      for (let presses = 0; presses < 12 && !(await first.isVisible()); presses += 1) {
        await page.keyboard.press('PageDown')
        await page.waitForTimeout(550)
      }
      await tabTo(page, first)
      for (let row = 0; row < 16; row += 1) await page.keyboard.press('3')
    },
    close: async () => {
      await place('Afslutning')
      await hands.press(button('Afslut runden').first())
    },
    share: async () => {
      const download = page.waitForEvent('download')
      await hands.press(button(/^Til deling/).first())
      return readFileSync(await (await download).path(), 'utf8')
    },
    again: async () => {
      await place('Workshop')
      await press('Ny runde med de samme')
      const setup = page.getByRole('dialog', { name: 'Ny runde med de samme' })
      await hands.press(setup.getByRole('button', { name: 'Opret runden' }))
      await expect(setup).toBeHidden()
    },
    tryCode: async (code) => {
      await way('Svarkoder')
      await hands.write(page.getByRole('textbox', { name: 'Svarkode', exact: true }), code)
      await page.keyboard.press('Enter')
    },
  }
}

interface Phone {
  readonly link: string
  readonly level: Level
}

/** One person on a phone of their own, which is off the network from the first question on. */
async function answerOnPhone(context: BrowserContext, handsOf: (page: Page) => Hands, { link, level }: Phone): Promise<string> {
  const phone = await context.newPage()
  await phone.setViewportSize({ width: 390, height: 780 })
  await phone.goto(link)
  const [hands, button] = [handsOf(phone), (name: string) => phone.getByRole('button', { name, exact: true })]
  await phone.waitForLoadState('networkidle')
  await context.setOffline(true)
  await hands.press(button('Begynd'))
  await chooseLevel(phone, hands, level)
  await hands.press(button('Næste'))
  await hands.choose(phone.getByRole('radio', { name: level === LEADER ? /Lærende/ : /Begyndende/ }).first())
  await hands.press(button('Overblik'))
  await hands.press(button('Vis min svarkode'))
  const spelled = await phone.getByRole('img', { name: /^Svarkode: / }).getAttribute('aria-label')
  await context.close()
  return (spelled ?? '').replace('Svarkode: ', '').replaceAll(' ', '')
}

async function chooseLevel(page: Page, hands: Hands, level: Level): Promise<void> {
  const name = level === LEADER ? 'Direktion, chefer og stab' : 'Medarbejdere'
  await hands.choose(page.getByRole('radio', { name, exact: true }))
}

/** Tabs of one list have one tab stop; arrows go between them. */
async function pickTab(page: Page, hands: Hands, tab: Locator): Promise<void> {
  await expect(tab).toBeVisible()
  if ((await tab.getAttribute('aria-selected')) === 'true') return
  await hands.press(page.getByRole('tab', { selected: true }))
  for (let presses = 0; presses < 5 && (await tab.getAttribute('aria-selected')) !== 'true'; presses += 1) {
    await page.keyboard.press('ArrowRight')
  }
  await expect(tab).toHaveAttribute('aria-selected', 'true')
}

async function tagOf(page: Page): Promise<string> {
  const text = await page.getByText(/^Rumkode/).first().locator('xpath=..').textContent()
  return /Rumkode\s*([0-9A-Z]{2})/.exec(text ?? '')?.[1] ?? ''
}

function codesOf(tag: string, levels: readonly Level[]): readonly string[] {
  const room = codeRoomOf(framework, tag)
  return levels.map((level, index) => {
    // Each of them leaves another component out, so that no two are alike.
    const values = Array.from(ANSWERS[level], Number).map((value, at) => (at === index + 4 ? 0 : value))
    const written = writeAnswerCode({ level, field: 0, nonce: 0, values }, room)
    return written.ok ? groupedCode(written.value) : ''
  })
}

/** Before the reveal there is a count on the stage, and nothing that could be a vote. */
async function expectNothingShown(stage: Page): Promise<void> {
  const text = (await stage.content()).replaceAll(/<(script|style|link|path)\b[^>]*>/g, '')
  expect(text).not.toMatch(/[Ee]nighed|Midten|lejre|published"|Lederne ser/)
  expect(await stage.title()).toBe('Scenen – Komponentcirklen')
  expect(new URL(stage.url()).hash).toBe('#/scene')
  const scene = await stage.evaluate(() => localStorage.getItem('komponentcirklen.scene'))
  expect(scene).toContain('"published":[]')
}

function answersIn(text: string) {
  interface Shared {
    readonly assessment: { readonly rounds: readonly Record<'participants' | 'tallies' | 'published', readonly unknown[]>[] }
  }
  const round = (JSON.parse(text) as Shared).assessment.rounds[0]
  const people: unknown = Reflect.get(round ?? {}, 'people')
  const { participants = [], tallies = [], published = [] } = round ?? {}
  return { people, participants: participants.length, tallies: tallies.length, published: published.length }
}
