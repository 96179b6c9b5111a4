import { readFile } from 'node:fs/promises'
import { linesOf, partsOf, slidesOf, targetsOf, titleOf } from '../pptx.ts'
import { keyboard } from './hands.ts'
import { expect, openExample, test } from './page.ts'

test('by keyboard: the example as slides, read as any program would', async ({ page }) => {
  const hands = keyboard(page)
  await openExample(page)
  const talk = await firstTalk(page)
  await page.goto('/#/vurdering?vis=tag-med')
  const dialog = page.getByRole('dialog')
  const make = dialog.getByRole('button', { name: 'Gem slides (PowerPoint)' })
  const download = page.waitForEvent('download')
  await hands.press(make)
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Eksempelkommune-eksempel-Ledergruppen.*-slides\.pptx$/)
  await expect(dialog.getByText(/^Gemt: .*-slides\.pptx/)).toBeVisible()
  await expect(make).toBeFocused()

  const parts = await partsOf(new Uint8Array(await readFile(await file.path())))
  const slides = slidesOf(parts)
  expect(slides.map(titleOf).slice(0, 2)).toEqual(['Eksempelkommune (eksempel)', expect.stringMatching(/^4 af 14 vurderede komponenter/)])
  // What the screen says of the first conversation, word for word.
  expect(slides.map(titleOf)[3]).toBe(`Samtale 1: ${talk.name}`)
  expect(linesOf(slides[3] ?? '')).toEqual(expect.arrayContaining([talk.said, talk.votes]))
  const relations = [...parts.keys()].filter((name) => name.endsWith('.rels'))
  expect(relations.flatMap((name) => targetsOf(parts, name)).filter((name) => !parts.has(name))).toEqual([])
})

/** The first card of what to discuss first. */
async function firstTalk(page: Parameters<typeof openExample>[0]) {
  await page.goto('/#/faelles-forstaaelse')
  const card = page.getByRole('listitem').filter({ has: page.getByText('Spørg hinanden') }).first()
  const heading = await card.getByRole('heading').innerText()
  const said = await card.locator('.talk-said').innerText()
  const votes = (await card.getByText(/^Hvorfor: .*Enighed/s).innerText()).split('\n')[1] ?? ''
  return { name: heading.replace(/^\S+\s/, ''), said, votes: votes.trim() }
}
