import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { forgetAll, recall } from '../../../src/browser/handleMemory.ts'
import { writeFile } from '../../../src/exchange/file.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { withScore } from '../../../src/model/score.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore, useApp } from '../../../src/state/store.ts'
import { KeepFileEntry } from '../../../src/views/keepFile/KeepFileEntry.tsx'
import { loadLaterTexts } from '../../../src/wording/i18n.ts'
import { removeFiles, standInPickers, textIn, writeText, type Pickers } from '../../keepFiles.ts'
import { startNaming } from '../../naming.ts'
import { assessmentWith, roundWith } from '../../rounds.ts'

let pickers: Pickers
let shows = 0

beforeAll(async () => {
  await startNaming()
  await loadLaterTexts()
})
beforeEach(async () => {
  history.replaceState(null, '', '#/vurdering?vis=tag-med')
  await removeFiles()
  pickers = standInPickers()
  pickers.choose('Vejen.json')
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '#')
})

function Shown() {
  const assessment = useApp((state) => state.history?.present)
  return assessment ? <KeepFileEntry assessment={assessment} /> : null
}

/** Each under an id of its own: a file is remembered for an assessment. */
async function show(assessment: Assessment = assessmentWith(), isReadOnly = false): Promise<Assessment> {
  shows += 1
  const open = { ...assessment, id: `kommune-${shows}-${Date.now()}` }
  appStore.setState({ history: newHistory(open), isReadOnly })
  render(<Shown />)
  if (!isReadOnly) await screen.findByRole('button', { name: /Vælg, hvor|Hent filen/ })
  return open
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const said = (text: string | RegExp) => waitFor(() => expect(screen.getAllByRole('status').at(-1)?.textContent.replaceAll(/[\u2068\u2069]/g, '')).toMatch(text))
const score = (value: number) => {
  const { history: open, edit } = appStore.getState()
  if (open) edit(withScore(open.present, 'shared-strategy', value), { kind: 'score', component: 'shared-strategy', from: null, to: value })
}

async function saved(assessment?: Assessment): Promise<Assessment> {
  const open = await show(assessment)
  press('Vælg, hvor en ny fil skal ligge')
  await said('Gemt i Vejen.json.')
  return open
}

test('a file is chosen once and then saved to; what is changed here since is told', async () => {
  const open = await saved()
  expect(await textIn('Vejen.json')).toBe(writeFile(open, 'sharing'))
  expect(document.activeElement?.textContent).toBe('Vejen.json')
  expect(screen.getByText('Intet er ændret her siden.')).toBeTruthy()
  score(3)
  await screen.findByText('Ændret her siden.')
  press(/^Gem i/)
  await said('Gemt i Vejen.json.')
  expect(await textIn('Vejen.json')).toContain('"value": 3')
})

test('it is remembered for the next visit, and can be let go', async () => {
  const open = await saved()
  expect(await recall(open.id)).toMatchObject({ kind: 'sharing', shared: writeFile(open, 'sharing') })
  press('Brug ikke filen mere')
  expect(await screen.findByRole('button', { name: 'Brug en fil, der er der' })).toBeTruthy()
  expect(await textIn('Vejen.json')).toBe(writeFile(open, 'sharing'))
})

test('when all is erased, this window forgets it too', async () => {
  const open = await saved()
  await forgetAll()
  expect(await screen.findByRole('button', { name: 'Brug en fil, der er der' })).toBeTruthy()
  expect(await recall(open.id)).toBeUndefined()
})

test('H68 a double click saves once', async () => {
  await show()
  const choose = vi.fn(() => Promise.reject(new DOMException('', 'AbortError')))
  vi.stubGlobal('showSaveFilePicker', choose)
  press('Vælg, hvor en ny fil skal ligge')
  press('Vælg, hvor en ny fil skal ligge')
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''))
  expect(choose).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('single answers are in the file only when they are asked for, after a warning', async () => {
  const open = await show(assessmentWith(roundWith(14)))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Til deling/ }).checked).toBe(true)
  press('Vælg, hvor en ny fil skal ligge')
  await said(/Gemt i/)
  expect(await textIn('Vejen.json')).not.toContain('P000000000000')
  fireEvent.click(screen.getByRole('radio', { name: /Fuld sikkerhedskopi/ }))
  expect(screen.getByText(/kan man regne ud, hvem der har svaret hvad/)).toBeTruthy()
  press(/^Gem med de enkelte svar/)
  await waitFor(async () => expect(await textIn('Vejen.json')).toContain('P000000000000'))
  await said(/Gemt i/)
  expect(await recall(open.id)).toMatchObject({ kind: 'backup' })
  expect(JSON.stringify(await recall(open.id))).not.toContain('P000000000000')
})

describe('a file that somebody else has changed', () => {
  it('is not written over: the clashes are shown', async () => {
    const open = await saved()
    const other = writeFile(withScore(open, 'shared-strategy', 1), 'sharing')
    await writeText('Vejen.json', other)
    score(3)
    press(/^Gem i/)
    await waitFor(() => expect(location.hash).toBe('#/vurdering?vis=flet'))
    expect(await textIn('Vejen.json')).toBe(other)
  })

  it('H26 is said to be the same when it says the same', async () => {
    const open = await saved()
    const compact = JSON.stringify(JSON.parse(writeFile(open, 'sharing')))
    await writeText('Vejen.json', compact)
    press('Åbn fra filen igen')
    await said('Ingen forskelle')
    expect(await textIn('Vejen.json')).toBe(compact)
  })

  it('is read again whenever it says something else than what is here', async () => {
    const open = await saved()
    score(3)
    await screen.findByText('Ændret her siden.')
    press('Åbn fra filen igen')
    await waitFor(() => expect(location.hash).toBe('#/vurdering?vis=flet'))
    history.replaceState(null, '', '#/vurdering?vis=tag-med')
    await writeText('Vejen.json', writeFile(withScore(open, 'clear-leadership', 1), 'sharing'))
    press('Åbn fra filen igen')
    await waitFor(() => expect(location.hash).toBe('#/vurdering?vis=flet'))
  })
})

describe('a file that cannot be read here is never written over', () => {
  it.each([
    ['a newer version', (text: string) => text.replace('"version": 4', '"version": 99'), /nyere udgave \(99\)/],
    ['H15 a day that is none', (text: string) => text.replace('2026-03-01', '2026-02-30'), /2026-02-30/],
    ['no file of ours', () => 'Referat af mødet', /kan ikke stå her/],
  ])('%s', async (_name, change, reason) => {
    const open = await saved()
    const text = change(writeFile(open, 'sharing'))
    await writeText('Vejen.json', text)
    score(3)
    press(/^Gem i/)
    expect((await screen.findByRole('alert')).textContent).toMatch(reason)
    expect(await textIn('Vejen.json')).toBe(text)
  })

  it('another assessment', async () => {
    const text = writeFile({ ...assessmentWith(), id: 'another', municipality: 'Samsø' }, 'sharing')
    await writeText('Vejen.json', text)
    await show()
    press('Brug en fil, der er der')
    expect((await screen.findByRole('alert')).textContent).toContain('Samsø')
    expect(await textIn('Vejen.json')).toBe(text)
  })
})

test('what would be gone from a file is listed, and nothing is written before a yes', async () => {
  const open = await saved()
  const text = writeFile(open, 'sharing').replace('"municipality"', '"nyt": 1, "municipality"')
  await writeText('Vejen.json', text)
  press(/^Gem i/)
  expect(await screen.findByText(/noget, som ikke kendes her/)).toBeTruthy()
  expect(screen.getByText(/Der er ikke gemt i/)).toBe(document.activeElement)
  expect(screen.getByRole('listitem').textContent).toContain('nyt')
  press('Lad filen være')
  expect(screen.getByRole('status')).toBe(document.activeElement)
  await waitFor(() => expect(screen.queryByText(/noget, som ikke kendes her/)).toBeNull())
  expect(await textIn('Vejen.json')).toBe(text)
  press(/^Gem i/)
  fireEvent.click(await screen.findByRole('button', { name: 'Fortsæt alligevel' }))
  await said('Gemt i Vejen.json.')
  expect(await textIn('Vejen.json')).toBe(writeFile(open, 'sharing'))
})

test('H29 a file that is gone is told, and what is here is as it was', async () => {
  await saved()
  await removeFiles()
  press(/^Gem i/)
  expect((await screen.findByRole('alert')).textContent).toContain('flyttet eller slettet')
})

test('a browser that keeps no files says what to do instead', async () => {
  vi.stubGlobal('showSaveFilePicker', undefined)
  await show()
  expect(screen.getByText(/vælg »Flet/)).toBeTruthy()
})

test('H51 a window that may only read saves to no file', async () => {
  await show(assessmentWith(), true)
  expect(screen.getByText(/Her kan I kun læse/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
