import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { today } from '../../../src/browser/clock.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import type { Chart } from '../../../src/views/pictures/chart.ts'
import { ChartTools } from '../../../src/views/pictures/ChartTools.tsx'
import { loadTakeHomeTexts } from '../../../src/wording/i18n.ts'
import { startPlanSpeech } from '../../planSpeech.ts'
import { assessmentWith } from '../../rounds.ts'

vi.mock('../../../src/wording/i18n.ts', { spy: true })

beforeAll(async () => {
  await startPlanSpeech()
  // What is fetched when it is asked for is there already: no test is about how long that takes.
  await import('../../../src/views/pictures/ChartMenu.tsx')
})
beforeEach(() => appStore.setState({ history: newHistory(assessmentWith()), isReadOnly: false }))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function chartOf(change: Partial<Chart> = {}): Chart {
  return {
    slug: 'cirkel',
    heading: 'Fundet',
    people: 'n = 14',
    date: '1. marts 2026',
    source: 'Ærø',
    size: { width: 300, height: 200 },
    draw: () => <circle cx={100} cy={100} r={50} fill="#123456" />,
    rows: [['Komponent', 'Niveau', 'Ændring'], ['=1+1', 2.5, -1], ['Ledelse', null, 0]],
    ...change,
  }
}

/** The files that are handed over. */
function files() {
  const names: string[] = []
  const blobs: Blob[] = []
  const create = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return create(blob)
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return { names, blobs }
}

async function openMenu(chart: () => Chart | Promise<Chart>) {
  render(<ChartTools of="Enighed" chart={chart} />)
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Billede: Enighed' }))
  })
  await screen.findByRole('button', { name: /^SVG/ })
}

test('each way gives a file with the day when it is made and the kind of chart in its name, and says so', async () => {
  const { names, blobs } = files()
  await openMenu(() => chartOf())
  for (const [way, ending] of [[/^SVG/, 'cirkel.svg'], [/^PNG 2/, 'cirkel-2x.png'], [/^PNG 4/, 'cirkel-4x.png']] as const) {
    fireEvent.click(screen.getByRole('button', { name: way }))
    expect(await screen.findByText(`Gemt: Ærø-Ledergruppen-${today()}-${ending}`)).toBeTruthy()
  }
  expect(names).toHaveLength(3)
  expect(await blobs[0]?.text()).toContain('<title>Fundet</title>')
})

test('H25 the data are a CSV that opens in Excel: numbers with a comma, and no text is run', async () => {
  const { blobs } = files()
  await openMenu(() => chartOf())
  fireEvent.click(screen.getByRole('button', { name: 'Gem data (.csv)' }))
  await screen.findByText(/^Gemt: .*cirkel\.csv$/)
  const text = await blobs[0]?.text()
  expect(text?.split('\r\n').slice(0, 3)).toEqual([
    'Komponent;Niveau;Ændring;Kommune;Team;Dato;Kilde',
    "'=1+1;2,5;-1;Ærø;Ledergruppen;1. marts 2026;Ærø",
    'Ledelse;;0;Ærø;Ledergruppen;1. marts 2026;Ærø',
  ])
})

test('all by keyboard: opened, chosen and closed, with the focus back on the button', async () => {
  files()
  render(<ChartTools chart={() => chartOf()} />)
  const button = screen.getByRole('button', { name: 'Billede' })
  button.focus()
  await act(async () => userEvent.keyboard('{Enter}'))
  await screen.findByRole('button', { name: /^SVG/ })
  await userEvent.keyboard('{Tab}{Enter}')
  expect(await screen.findByText(/^Gemt: /)).toBeTruthy()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(document.activeElement).toBe(button))
  expect(screen.queryByRole('button', { name: /^SVG/ })).toBeNull()
})

test('the down arrow opens it and leads to the first way as soon as that is there, and on to the next', async () => {
  render(<ChartTools chart={() => chartOf()} />)
  screen.getByRole('button', { name: 'Billede' }).focus()
  await act(async () => userEvent.keyboard('{ArrowDown}'))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /^SVG/ })))
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^PNG 2/ }))
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^SVG/ }))
})

test('H79 a picture too large for the browser is told in words, and no file is handed over', async () => {
  const { names } = files()
  await openMenu(() => chartOf({ size: { width: 30_000, height: 30_000 } }))
  fireEvent.click(screen.getByRole('button', { name: /^PNG 4/ }))
  expect((await screen.findByText(/for stort til denne browser/)).textContent).toContain('120.192 × 120.')
  expect(names).toEqual([])
})

test('what fails is told, and can be tried again', async () => {
  const { names } = files()
  let times = 0
  await openMenu(() => (times++ === 0 ? Promise.reject(new Error('no network')) : chartOf()))
  fireEvent.click(screen.getByRole('button', { name: /^SVG/ }))
  expect(await screen.findByText(/Billedet kunne ikke laves/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /^SVG/ }))
  expect(await screen.findByText(/^Gemt: /)).toBeTruthy()
  expect(names).toHaveLength(1)
})

test('where the menu cannot be fetched it says so in its place, and is asked for anew when it is opened again', async () => {
  vi.mocked(loadTakeHomeTexts).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  render(<ChartTools chart={() => chartOf()} />)
  const button = screen.getByRole('button', { name: 'Billede' })
  fireEvent.click(button)
  expect(await screen.findByRole('alert')).toBeTruthy()
  await userEvent.keyboard('{Escape}')
  fireEvent.click(button)
  expect(await screen.findByRole('button', { name: /^SVG/ })).toBeTruthy()
})

test('a picture is copied; where the browser refuses, it says what to do', async () => {
  const write = vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
    await item?.getType('image/png')
  })
  await openMenu(() => chartOf())
  fireEvent.click(screen.getByRole('button', { name: 'Kopiér billede' }))
  expect(await screen.findByText('Billedet er kopieret.')).toBeTruthy()
  write.mockRejectedValue(new DOMException('', 'NotAllowedError'))
  fireEvent.click(screen.getByRole('button', { name: 'Kopiér billede' }))
  expect(await screen.findByText(/Gem det som PNG/)).toBeTruthy()
})

test('where the browser cannot copy pictures, it is not offered, and that is said', async () => {
  vi.stubGlobal('ClipboardItem', undefined)
  Reflect.deleteProperty(globalThis, 'ClipboardItem')
  await openMenu(() => chartOf())
  expect(screen.queryByRole('button', { name: 'Kopiér billede' })).toBeNull()
  expect(screen.getByText(/Din browser kan ikke kopiere billeder/)).toBeTruthy()
  vi.unstubAllGlobals()
})
