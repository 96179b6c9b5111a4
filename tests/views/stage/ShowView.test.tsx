import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { builtInFramework } from '../../../src/framework/framework.ts'
import { newAssessment } from '../../../src/model/assessment.ts'
import { settledOf, type Round } from '../../../src/model/round.ts'
import { withRound } from '../../../src/model/rounds.ts'
import { newHistory } from '../../../src/state/history.ts'
import { setLive, useLive } from '../../../src/state/live.ts'
import { setPreferences } from '../../../src/state/preferences.ts'
import { appStore, useApp } from '../../../src/state/store.ts'
import { ShowView } from '../../../src/views/stage/ShowView.tsx'
import { loadWorkshopTexts, startWording } from '../../../src/wording/i18n.ts'
import { COMPONENTS, shown } from '../../rounds.ts'
import { answeredRound, samplePeople } from '../../sampleRounds.ts'

const [FIRST = '', SECOND = ''] = COMPONENTS

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})
beforeEach(() => {
  vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue()
  useLive.setState(useLive.getInitialState(), true)
  history.replaceState(null, '', '#/vis')
})
afterEach(() => {
  cleanup()
  setPreferences({ hasLetterKeys: true })
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the stage in this window', () => {
  it('reveals once all have answered, and never hides it again', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    open(answeredRound())
    press('PageDown')
    expect(screen.getByRole('heading', { level: 1, name: 'I er enige om 11 af 16.' })).toBeTruthy()
    press('PageUp')
    expect(screen.getByRole('heading', { level: 1, name: 'Vurdér hver for sig' })).toBeTruthy()
    vi.setSystemTime(Date.now() + 1_500)
    press(' ')
    expect(screen.getByRole('heading', { level: 1, name: 'I er enige om 11 af 16.' })).toBeTruthy()
  })

  it('asks for a second press while some are missing', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    open(answeredRound(samplePeople().slice(0, 11)))
    press('PageDown')
    expect(screen.getByRole('alert').textContent).toMatch(/^3 mangler endnu/)
    press('PageDown')
    expect(screen.queryByRole('heading', { name: /^I er/ })).toBeNull()
    vi.setSystemTime(Date.now() + 1_500)
    press('PageDown')
    expect(screen.getByRole('heading', { level: 1, name: /^I er/ })).toBeTruthy()
  })

  it('has nothing to show where nobody has answered', () => {
    open(answeredRound([]))
    press('PageDown')
    expect(screen.getByRole('alert').textContent).toBe('Ingen har svaret endnu. Der er intet at vise.')
  })

  it('blanks and comes back, by B and by full stop', () => {
    open(answeredRound())
    for (const key of ['b', '.']) {
      press(key)
      expect(screen.getByRole('main').textContent).toBe('')
      press(key)
      expect(screen.getByRole('heading', { level: 1 })).toBeTruthy()
    }
  })

  it('does nothing by single letters where these are switched off', () => {
    setPreferences({ hasLetterKeys: false })
    open(answeredRound())
    press('b')
    press('t')
    expect(useLive.getState()).toMatchObject({ isBlank: false, isClockShown: false })
  })

  it('does nothing while a key is held down', () => {
    open(answeredRound())
    fireEvent.keyDown(document.body, { key: 'PageDown', repeat: true })
    expect(useLive.getState().place.slide).toBe('join')
  })

  it('settles by one key each, and clears', () => {
    open(shown(answeredRound()))
    act(() => setLive('r1', { place: { slide: 'component', component: FIRST, phase: 'settled' } }))
    press('3')
    press('m')
    press('4')
    expect(settled(FIRST)).toMatchObject({ value: 3, target: 4 })
    press('u')
    expect(settled(FIRST)?.value).toBe('unknown')
    press('0')
    expect(settled(FIRST)).toBeNull()
    press('0')
    press('m')
    press('0')
    expect(settled(FIRST)).toBeNull()
  })

  it.each([
    { why: 'before anything is revealed', round: answeredRound() },
    { why: 'in a round that is closed', round: { ...shown(answeredRound()), closedAt: '2026-04-14T13:00:00.000Z' } },
  ])('settles nothing $why', ({ round }) => {
    open(round)
    act(() => setLive('r1', { place: { slide: 'component', component: FIRST, phase: 'settled' } }))
    for (const key of ['3', 'm', '4', 'd']) press(key)
    expect(settled(FIRST)).toBe(settledOf(round, FIRST))
    expect(location.hash).toBe('#/vis')
  })

  it('never walks to an end without a reveal: a place kept ahead of the answers counts as the first', () => {
    open(answeredRound())
    act(() => setLive('r1', { place: { slide: 'settle', component: null, phase: 'question' } }))
    expect(screen.getByRole('heading', { level: 1, name: 'Vurdér hver for sig' })).toBeTruthy()
    press('PageDown')
    expect(screen.getByRole('heading', { level: 1, name: 'I er enige om 11 af 16.' })).toBeTruthy()
  })

  it('settles nothing in a closed round', () => {
    open({ ...shown(answeredRound()), closedAt: '2026-04-14T12:00:00.000Z' })
    act(() => setLive('r1', { place: { slide: 'component', component: FIRST, phase: 'settled' } }))
    press('3')
    expect(screen.getByRole('alert').textContent).toMatch(/^Runden er afsluttet/)
    press('d')
    expect(settled(FIRST)).toBeNull()
    expect(location.hash).toBe('#/vis')
  })

  it('walks the list of what is left to settle', () => {
    open(shown(answeredRound()))
    act(() => setLive('r1', { place: { slide: 'settle', component: null, phase: 'question' } }))
    press('ArrowDown')
    press('5')
    expect(settled(SECOND)?.value).toBe(5)
    expect(settled(FIRST)).toBeNull()
    press('d')
    expect(location.hash).toBe(`#/vis/${SECOND}?vis=aftale`)
  })

  it('is steered by hand, too', () => {
    open(answeredRound())
    fireEvent.click(screen.getByRole('button', { name: /Videre/ }))
    expect(screen.getByRole('heading', { level: 1, name: /^I er/ })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Sort skærm/ }))
    expect(screen.getByRole('main').textContent).toBe('')
  })

  it('leaves by F and by Esc', () => {
    for (const key of ['f', 'Escape']) {
      history.replaceState(null, '', '#/vis')
      open(answeredRound())
      press(key)
      expect(location.hash).toBe('#/workshop')
      cleanup()
    }
  })

  it('says why nothing happens in a window that only reads', () => {
    open(answeredRound(), true)
    press('PageDown')
    expect(screen.getByRole('alert').textContent).toMatch(/^Dette vindue kan kun læse/)
    expect(screen.queryByRole('button', { name: /Videre/ })).toBeNull()
  })

  it('leads back where there is no round', () => {
    open(null)
    expect(screen.getByRole('heading', { level: 1, name: 'Der er ingen runde at vise' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Til workshopsiden' }))
    expect(location.hash).toBe('#/workshop')
  })
})

function open(round: Round | null, isReadOnly = false): void {
  const details = { municipality: 'Lejre', team: 'Ledergruppen', date: '2026-04-14' }
  const fresh = newAssessment(builtInFramework, details, 'a1')
  const assessment = round ? withRound(fresh, round) : fresh
  appStore.setState({ history: newHistory(assessment), isReadOnly })
  render(<Open isReadOnly={isReadOnly} />)
}

function Open({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const assessment = useApp((state) => state.history?.present ?? null)
  return assessment && <ShowView assessment={assessment} item={null} isReadOnly={isReadOnly} />
}

function press(key: string): void {
  fireEvent.keyDown(document.body, { key })
}

function settled(component: string) {
  const round = appStore.getState().history?.present.rounds[0]
  return round ? settledOf(round, component) : null
}
