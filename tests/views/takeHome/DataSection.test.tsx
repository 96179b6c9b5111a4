import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { DataSection } from '../../../src/views/takeHome/DataSection.tsx'
import type { DataFile, DataWatch } from '../../../src/views/takeHome/dataFile.ts'
import { startPlanSpeech } from '../../planSpeech.ts'
import { assessmentWith } from '../../rounds.ts'

/** What makes the file, as it is asked and as the test lets it end. */
interface Making {
  readonly watch: DataWatch
  readonly end: (file: DataFile | null) => void
  readonly fail: () => void
}

const makings: Making[] = vi.hoisted(() => [])

vi.mock('../../../src/views/takeHome/dataFile.ts', () => ({
  makeDataFile: (_order: unknown, watch: DataWatch) =>
    new Promise<DataFile | null>((resolve, reject) => {
      makings.push({ watch, end: resolve, fail: () => reject(new Error('no network')) })
      watch.signal.addEventListener('abort', () => resolve(null))
    }),
}))

beforeAll(startPlanSpeech)
// What makes the files is fetched first; no test is about time.
beforeAll(() => configure({ asyncUtilTimeout: 20_000 }))
afterAll(() => configure({ asyncUtilTimeout: 1000 }))
let saved = 0
beforeEach(() => {
  makings.length = 0
  saved = 0
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {
    saved += 1
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

async function begin(): Promise<Making> {
  render(<DataSection assessment={assessmentWith()} />)
  fireEvent.click(save())
  const [making] = await vi.waitFor(() => {
    expect(makings).toHaveLength(1)
    return makings
  }, 20_000)
  if (making === undefined) throw new Error('Nothing is made')
  return making
}

const save = () => screen.getByRole('button', { name: 'Gem data' })
const file: DataFile = { name: 'x.csv', content: 'a', type: 'text/csv', rows: 1234 }

test('what takes its time is said to be under way, with how far it is; packing does not know', async () => {
  const { watch, end } = await begin()
  const bar = await screen.findByRole('progressbar', { name: 'Laver filen …' })
  expect(screen.getByRole('status').textContent).toBe('Laver filen …')
  act(() => watch.onProgress(0.5))
  expect(bar.getAttribute('value')).toBe('0.5')
  act(() => watch.onProgress(1))
  expect(bar.hasAttribute('value')).toBe(false)
  await act(async () => end(file))
  expect(screen.getByRole('status').textContent).toBe('Gemt: x.csv med 1.234 rækker')
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('cancelled, nothing is saved, and the focus is not lost', async () => {
  await begin()
  const cancel = await screen.findByRole('button', { name: 'Annullér' })
  cancel.focus()
  fireEvent.click(cancel)
  await screen.findByText('Annulleret. Der er ikke gemt en fil.')
  expect(document.activeElement).toBe(save())
  expect(saved).toBe(0)
})

test('H68 a second press while it is made does nothing', async () => {
  const { end } = await begin()
  fireEvent.click(save())
  fireEvent.click(save())
  await act(async () => end(file))
  expect(makings).toHaveLength(1)
  expect(saved).toBe(1)
})

test('what cannot be made says so, and can be tried again', async () => {
  const { fail } = await begin()
  await act(async () => fail())
  expect(screen.getByRole('alert').textContent).toBe('Filen kunne ikke laves. Måske er der ikke net lige nu. Prøv igen.')
  fireEvent.click(save())
  await vi.waitFor(() => expect(makings).toHaveLength(2), 20_000)
})

test('what is made for a dialog that is gone is made no further', async () => {
  const { watch } = await begin()
  cleanup()
  expect(watch.signal.aborted).toBe(true)
})
