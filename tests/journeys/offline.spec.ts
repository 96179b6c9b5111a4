import { roundWith, shown } from '../rounds.ts'
import { expect, test } from './page.ts'
import { openRounds } from './rounds.ts'

// The browser itself tells the console of each file that it could not fetch.
const isOfNetwork = (text: string) => /ERR_INTERNET_DISCONNECTED|dynamically imported module|could not be fetched/.test(text)

test('once the workshop is open, the meeting goes on without a network', async ({ page, context }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openRounds(page, roundWith(14))
  await page.goto('/#/workshop/1-svar')
  await expect(page.getByText(/14 har svaret/).first()).toBeVisible()
  await page.waitForTimeout(2_500)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)

  await page.goto('/#/tur/1')
  await expect(page.getByRole('button', { name: 'Begynd' })).toBeVisible()
  await page.goto('/#/vis')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/#/workshop/1-styring')
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Resultatet er vist')).toBeVisible()
  await page.goto('/#/workshop/everyday-life?vis=aftale')
  await expect(page.getByRole('dialog', { name: /^Aftal: / })).toBeVisible()
  await page.goto('/#/vis')
  await expect(page.getByRole('heading', { name: /^I er/ })).toBeVisible()
  await page.goto('/#/faelles-forstaaelse')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const layer of ['eksport', 'tag-med']) {
    await page.goto(`/#/workshop/1-afslutning?vis=${layer}`)
    await expect(page.getByRole('dialog', { name: layer === 'eksport' ? 'Gem som fil' : 'Tag med hjem' })).toBeVisible()
  }
  await expect(page.getByRole('alert').filter({ hasText: 'uden net' })).toHaveCount(0)
})

test('what cannot be fetched says so, leaves the rest as it is, and comes when it is tried again', async ({ page, problems }) => {
  await openRounds(page, shown(roundWith(14)))
  await page.waitForLoadState('networkidle')
  await page.route(/\/assets\/.*\.(?:js|css)$/, (route) => route.abort('internetdisconnected'))

  await page.goto('/#/vurdering?vis=indstillinger')
  const part = page.getByRole('alert').filter({ hasText: 'Det kunne ikke hentes uden net.' })
  await expect(part).toBeVisible()
  await expect(page.getByRole('listbox')).toBeVisible()
  await part.getByRole('button', { name: 'Luk' }).click()
  await expect(part).toBeHidden()

  await page.goto('/#/workshop/1-afslutning')
  await expect(page.getByRole('heading', { name: 'Siden kunne ikke hentes' })).toBeVisible()
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Fortryd det sidste' })).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hent det gemte' }).click()
  expect((await download).suggestedFilename()).toMatch(/fuld-sikkerhedskopi/)

  await page.unroute(/\/assets\/.*\.(?:js|css)$/)
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await expect(page.getByRole('heading', { name: 'Siden kunne ikke hentes' })).toBeHidden()
  await expect(page.getByText('Det har I aftalt').first()).toBeVisible()
  problems.splice(0, problems.length, ...problems.filter((text) => !isOfNetwork(text)))
})

test('a file chosen when what reads it cannot be fetched is to be chosen again', async ({ page, problems }) => {
  await page.goto('/#/start')
  await page.waitForLoadState('networkidle')
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort('internetdisconnected'))
  const choose = async () => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Åbn en fil' }).click()
    await (await chooser).setFiles('public/eksempel.json')
  }
  await choose()
  const part = page.getByRole('alert').filter({ hasText: 'Det kunne ikke hentes uden net.' })
  await expect(part).toBeVisible()

  await page.unroute(/\/assets\/.*\.js$/)
  await part.getByRole('button', { name: 'Prøv igen' }).click()
  const refused = page.getByRole('alertdialog')
  await expect(refused).toContainText('kunne ikke hentes uden net. Vælg filen igen')
  await refused.getByRole('button', { name: 'Luk' }).last().click()
  await choose()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Tilføj' })).toBeVisible()
  problems.splice(0, problems.length, ...problems.filter((text) => !isOfNetwork(text)))
})

test('a first visit need not wait for what keeps assessments, and has it as soon as it can be fetched', async ({ page, problems }) => {
  await page.route(/\/assets\/work-.*\.js$/, (route) => route.abort('internetdisconnected'))
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: /Start an assessment/ }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'without a network' })).toBeVisible()
  await page.unroute(/\/assets\/work-.*\.js$/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('combobox').fill('Ærø')
  await page.getByLabel('Name of the group').fill('Ours')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('listbox')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Dansk' })).toBeVisible()
  problems.splice(0, problems.length, ...problems.filter((text) => !isOfNetwork(text)))
})
