import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Round } from '../../../src/model/round.ts'
import { newHistory } from '../../../src/state/history.ts'
import { setLive, useLive } from '../../../src/state/live.ts'
import { setPreferences } from '../../../src/state/preferences.ts'
import { setSceneStatus } from '../../../src/state/sceneStatus.ts'
import { appStore, useApp } from '../../../src/state/store.ts'
import { parseRoute } from '../../../src/views/route.ts'
import { useRoute } from '../../../src/views/useRoute.ts'
import { WorkshopView } from '../../../src/views/workshop/WorkshopView.tsx'
import { loadTakeHomeTexts, loadWorkshopTexts, startWording } from '../../../src/wording/i18n.ts'
import { actionWith } from '../../plans.ts'
import { assessmentWith, roundWith, shown } from '../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
  await loadTakeHomeTexts()
})
beforeEach(() => {
  useLive.setState({ round: null })
  setPreferences({ hasLetterKeys: true })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
  history.replaceState(null, '', '#')
})

function App({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const assessment = useApp((state) => state.history?.present)
  const { item } = useRoute()
  return assessment ? <WorkshopView assessment={assessment} item={item} isReadOnly={isReadOnly} /> : null
}

function show(hash: string, rounds: readonly Round[], isReadOnly = false) {
  history.replaceState(null, '', hash)
  appStore.setState({ history: newHistory(assessmentWith(...rounds)), isReadOnly })
  render(<App isReadOnly={isReadOnly} />)
}

function round(): Round {
  const found = appStore.getState().history?.present.rounds[0]
  if (!found) throw new Error('No round')
  return found
}

function press(key: string, init: KeyboardEventInit = {}) {
  fireEvent.keyDown(document.body, { key, ...init })
}

const button = (name: RegExp | string) => screen.getByRole('button', { name })

it('says that the stage does not follow, and why, where it is led', () => {
  show('#/workshop/1-styring', [roundWith(3)])
  expect(screen.queryByText(/^Scenen følger ikke med/)).toBeNull()
  act(() => setSceneStatus('full'))
  expect(screen.getByText(/^Scenen følger ikke med, for der er ikke plads til at gemme/)).toBeTruthy()
  act(() => setSceneStatus('missing'))
  expect(screen.getByText(/^Scenen følger ikke med, for en del af siden kunne ikke hentes/)).toBeTruthy()
  act(() => setSceneStatus('told'))
})

describe('the page of the rounds', () => {
  it('says what a round is, before the first', () => {
    show('#/workshop', [])
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    expect(screen.getByRole('link', { name: 'Prøv rummet' }).getAttribute('href')).toBe('#/proev-rummet')
    fireEvent.click(button('Forbered en runde'))
    expect(parseRoute(location.hash)?.layer).toBe('round')
  })

  it.each([
    ['Svar', roundWith(0)],
    ['Styring', shown(roundWith(14))],
    ['Afslutning', roundWith(14, { closedAt: '2026-03-01T12:00:00Z' })],
  ])('opens where the work is: %s', (place, given) => {
    show('#/workshop', [given])
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe(place)
  })

  it('lets the address decide, and picks among several rounds', () => {
    show('#/workshop/1-forberedelse', [roundWith(0), roundWith(3, { id: 'r2', number: 2, tag: 'B4' })])
    expect(screen.getByText('7K')).toBeTruthy()
    fireEvent.change(screen.getByRole('combobox', { name: 'Vælg runde' }), { target: { value: '2' } })
    expect(location.hash).toBe('#/workshop/2-forberedelse')
  })

  it('says that a small group votes openly, before anyone has', () => {
    show('#/workshop', [roundWith(0, { expected: 4 })])
    expect(screen.getByText(/Åben afstemning i en lille gruppe/)).toBeTruthy()
  })

  it('where it may only be read, it offers no next step', () => {
    show('#/workshop/styring', [roundWith(14)], true)
    expect(screen.queryByRole('button', { name: /Næste skridt/ })).toBeNull()
    expect(button('Videre').hasAttribute('disabled')).toBe(true)
  })
})

describe('leading the stage', () => {
  it('shows with answers missing only at a second press, and says so', async () => {
    show('#/workshop/styring', [roundWith(11)])
    vi.useFakeTimers({ toFake: ['Date', 'performance'] })
    press('PageDown')
    expect(screen.getByText('3 mangler endnu. Tryk igen for at vise alligevel.')).toBeTruthy()
    vi.advanceTimersByTime(200)
    press('PageDown')
    expect(round().published).toHaveLength(0)
    vi.advanceTimersByTime(900)
    press('PageDown')
    vi.useRealTimers()
    expect(round().published).toHaveLength(16)
    expect(await screen.findByRole('heading', { name: 'Aftal niveauerne' })).toBeTruthy()
  })

  it('shows nothing when nobody has answered', () => {
    show('#/workshop/styring', [roundWith(0)])
    fireEvent.click(button('Videre'))
    expect(screen.getByText('Ingen har svaret endnu, så der er intet at vise.')).toBeTruthy()
    expect(round().published).toHaveLength(0)
  })

  it('H68 a double click, and a key that bounces, show the result and go no further', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    show('#/workshop/styring', [roundWith(14)])
    fireEvent.click(button('Videre'), { detail: 1 })
    fireEvent.click(button('Videre'), { detail: 2 })
    press('PageDown')
    press('PageDown', { repeat: true })
    expect(round().published).toHaveLength(16)
    expect(useLive.getState().place.slide).toBe('overview')
    expect(appStore.getState().history?.past).toHaveLength(1)
  })

  it('goes back without hiding what was shown', () => {
    show('#/workshop/styring', [shown(roundWith(14))])
    act(() => setLive('r1', { place: { slide: 'overview', component: null, phase: 'question' } }))
    press('PageUp')
    expect(useLive.getState().place.slide).toBe('join')
    expect(round().published).toHaveLength(16)
  })

  it('takes letters only where they are letters to the page, and may be switched off', () => {
    show('#/workshop/styring', [roundWith(14)])
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Facilitators noter' }), { key: 'b' })
    expect(useLive.getState().isBlank).toBe(false)
    press('b')
    expect(screen.getByText('Skærmen er slukket')).toBeTruthy()
    act(() => setPreferences({ hasLetterKeys: false }))
    press('b')
    press('.')
    press('t')
    expect(useLive.getState()).toMatchObject({ isBlank: true, isClockShown: false })
  })

  it('Space presses the button that has the focus, and does not go on as well', () => {
    show('#/workshop/styring', [roundWith(14)])
    fireEvent.keyDown(button(/Sluk skærmen/), { key: ' ' })
    expect(round().published).toHaveLength(0)
  })

  it('takes keys only while the stage is led from here', () => {
    show('#/workshop/forberedelse', [roundWith(14)])
    press('PageDown')
    expect(round().published).toHaveLength(0)
  })

  it('says what to do when the window does not open', () => {
    vi.spyOn(window, 'open').mockReturnValue(null)
    show('#/workshop/styring', [roundWith(14)])
    fireEvent.click(button(/Næste skridt: Åbn scenen/))
    expect(screen.getByText(/Tillad pop op-vinduer/)).toBeTruthy()
    const [here] = screen.getAllByRole('link', { name: 'Brug dette vindue' })
    expect(here?.getAttribute('href')).toBe('#/vis')
  })

  it('the order is chosen until the first reveal', () => {
    show('#/workshop/styring', [roundWith(14)])
    fireEvent.click(screen.getByRole('radio', { name: 'Én komponent ad gangen' }))
    expect(useLive.getState().order).toBe('one')
    press('PageDown')
    press('PageDown')
    expect(round().published.map(({ component }) => component)).toEqual(['shared-strategy'])
    expect(screen.queryByRole('radio', { name: 'Én komponent ad gangen' })).toBeNull()
  })

  it('the agenda says where we are, and begins the next item', () => {
    show('#/workshop/styring', [roundWith(14)])
    fireEvent.click(button('Begynd: Velkomst og introduktion'))
    expect(screen.getByText('I er til tiden')).toBeTruthy()
    expect(screen.getByText('20 minutter tilbage')).toBeTruthy()
    fireEvent.click(button(/Begynd næste punkt/))
    expect(within(screen.getAllByRole('listitem', { current: 'step' })[0] as HTMLElement).getByText(/Hver for sig/)).toBeTruthy()
  })
})

it('prepares with what is open from the last time', () => {
  history.replaceState(null, '', '#/workshop/1-forberedelse')
  appStore.setState({ history: newHistory({ ...assessmentWith(roundWith(3)), actions: [actionWith('a1')] }), isReadOnly: false })
  render(<App isReadOnly={false} />)
  expect(screen.getByRole('heading', { name: 'Åbne handlinger fra sidst' })).toBeTruthy()
  expect(screen.getByRole('combobox', { name: 'Status: Handling a1' })).toBeTruthy()
})

it('closes with each decision and a way to make an action of it', () => {
  const settled = [{ component: 'shared-strategy', value: 3, target: 4, why: '', decision: 'Skriv den ned' }]
  show('#/workshop/1-afslutning', [shown(roundWith(14, { settled }))])
  fireEvent.click(button('Lav handling af beslutningen om Fælles strategi'))
  expect(appStore.getState().history?.present.actions).toMatchObject([{ text: 'Skriv den ned' }])
})
