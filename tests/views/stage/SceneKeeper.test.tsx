import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Round } from '../../../src/model/round.ts'
import { newHistory } from '../../../src/state/history.ts'
import { liveFrom, setLive, useLive } from '../../../src/state/live.ts'
import { setPreferences } from '../../../src/state/preferences.ts'
import { useSceneStatus } from '../../../src/state/sceneStatus.ts'
import { appStore, useApp } from '../../../src/state/store.ts'
import { DeskProvider, type Desk } from '../../../src/views/desk.ts'
import { parseRoute } from '../../../src/views/route.ts'
import { SceneKeeper } from '../../../src/views/stage/SceneKeeper.tsx'
import { assessmentWith, roundWith, shown } from '../../rounds.ts'

const KIND = 'komponentcirklen.stage-key'

beforeEach(() => {
  useLive.setState(liveFrom(null))
  setPreferences({ hasLetterKeys: true })
})
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

it('tells the stage what to show, each time it is something else, and in the end that there is nothing', () => {
  const showScene = open('#/start', roundWith(14))
  expect(showScene).toHaveBeenCalledTimes(1)
  act(() => setLive('r1', { isBlank: true }))
  expect(showScene).toHaveBeenCalledTimes(2)
  expect(showScene).toHaveBeenLastCalledWith(expect.stringContaining('"isBlank":true'))
  cleanup()
  expect(showScene).toHaveBeenLastCalledWith(null)
})

it.each(['#/workshop/svar', '#/vurdering', '#/om', '#/vis'])('the keys of the window of the stage lead it from %s, and no others', (hash) => {
  open(hash, roundWith(14))
  say({ kind: KIND, key: 'PageDown' }, 'https://example.org')
  say({ kind: 'other', key: 'PageDown' })
  expect(round().published).toHaveLength(0)
  say({ kind: KIND, key: 'PageDown' })
  expect(round().published).toHaveLength(16)
  say({ kind: KIND, key: 'b' })
  expect(useLive.getState()).toMatchObject({ isBlank: true, place: { slide: 'overview' } })
})

it('takes no letters where they are switched off, and leaves full screen to the other window', () => {
  open('#/start', roundWith(14))
  say({ kind: KIND, key: 'f' })
  act(() => setPreferences({ hasLetterKeys: false }))
  say({ kind: KIND, key: 'b' })
  expect(useLive.getState().isBlank).toBe(false)
  expect(location.hash).toBe('#/start')
})

it('does nothing from a window that only reads', () => {
  open('#/start', roundWith(14), true)
  say({ kind: KIND, key: 'PageDown' })
  expect(round().published).toHaveLength(0)
})

it('D asks what is settled for the component on the stage, wherever the desk is', () => {
  open('#/trappe', shown(roundWith(14)))
  say({ kind: KIND, key: 'd' })
  expect(parseRoute(location.hash)?.layer).toBeNull()
  act(() => setLive('r1', { place: { slide: 'component', component: 'everyday-life', phase: 'revealed' } }))
  say({ kind: KIND, key: 'd' })
  expect(parseRoute(location.hash)).toMatchObject({ view: 'ladder', item: 'everyday-life', layer: 'settle' })
})

it.each([
  { why: 'nothing has been revealed', round: roundWith(14), hash: '#/start' },
  { why: 'the round is closed', round: { ...shown(roundWith(14)), closedAt: '2026-04-14T13:00:00.000Z' }, hash: '#/start' },
  { why: 'somebody answers in private', round: shown(roundWith(14)), hash: '#/tur' },
])('D asks nothing where $why', ({ round: given, hash }) => {
  open(hash, given)
  act(() => setLive('r1', { place: { slide: 'component', component: 'everyday-life', phase: 'revealed' } }))
  say({ kind: KIND, key: 'd' })
  expect(location.hash).toBe(hash)
})

it('walks on by no key while what is settled is being written at the desk', () => {
  open('#/workshop/everyday-life?vis=aftale', shown(roundWith(14)))
  act(() => setLive('r1', { place: { slide: 'component', component: 'everyday-life', phase: 'revealed' } }))
  say({ kind: KIND, key: 'PageDown' })
  say({ kind: KIND, key: 'PageUp' })
  expect(useLive.getState().place).toMatchObject({ component: 'everyday-life', phase: 'revealed' })
  say({ kind: KIND, key: 'b' })
  expect(useLive.getState().isBlank).toBe(true)
})

it('says whether the stage could be told', () => {
  const showScene = open('#/start', roundWith(14))
  expect(useSceneStatus.getState().status).toBe('told')
  showScene.mockReturnValue(false)
  act(() => setLive('r1', { isBlank: true }))
  expect(useSceneStatus.getState().status).toBe('full')
  showScene.mockReturnValue(true)
  act(() => setLive('r1', { isBlank: false }))
  expect(useSceneStatus.getState().status).toBe('told')
})

function Keeper() {
  const assessment = useApp((state) => state.history?.present)
  return assessment ? <SceneKeeper assessment={assessment} /> : null
}

function open(hash: string, given: Round, isReadOnly = false) {
  const showScene = vi.fn<Desk['showScene']>(() => true)
  history.replaceState(null, '', hash)
  appStore.setState({ history: newHistory(assessmentWith(given)), isReadOnly })
  useLive.setState({ round: 'r1' })
  render(
    <DeskProvider value={{ showScene } as unknown as Desk}>
      <Keeper />
    </DeskProvider>,
  )
  return showScene
}

function say(data: unknown, origin = location.origin) {
  act(() => void dispatchEvent(new MessageEvent('message', { data, origin })))
}

function round(): Round {
  const found = appStore.getState().history?.present.rounds[0]
  if (!found) throw new Error('No round')
  return found
}
