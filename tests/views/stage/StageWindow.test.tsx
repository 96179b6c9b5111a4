import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, it, test, vi } from 'vitest'
import { preferencesFrom } from '../../../src/state/preferences.ts'
import { writeScene } from '../../../src/views/stage/scene.ts'
import { StageWindow } from '../../../src/views/stage/StageWindow.tsx'
import { loadWorkshopTexts, startWording } from '../../../src/wording/i18n.ts'
import { answeredRound, samplePeople } from '../../sampleRounds.ts'
import { showOf } from '../../stageShows.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})
afterEach(() => {
  cleanup()
  delete document.documentElement.dataset['theme']
})

it('waits for the computer where nothing lies, and where garbage does', () => {
  for (const text of [null, '{"show":', '{}']) {
    open(text)
    expect(screen.getByRole('heading', { level: 1, name: 'Scenen venter på computeren' })).toBeTruthy()
    cleanup()
  }
})

it('shows each new scene, and waits again when it is taken away', () => {
  const { tell } = open(sceneText({ people: 3 }))
  expect(screen.getByText('3 af 14 har svaret')).toBeTruthy()
  tell(sceneText({ people: 4 }))
  expect(screen.getByText('4 af 14 har svaret')).toBeTruthy()
  tell(null)
  expect(screen.getByRole('heading', { name: 'Scenen venter på computeren' })).toBeTruthy()
})

it('says nothing of what is shown in its title, and is as dark as was asked for', () => {
  open(sceneText({ people: 3, theme: 'dark' }))
  expect(document.title).toBe('Scenen – Komponentcirklen')
  expect(document.documentElement.dataset['theme']).toBe('dark')
})

it('hands the keys that steer on to the desk, and keeps F for itself', () => {
  const enter = vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue()
  const { onKey } = open(sceneText({ people: 3 }))
  for (const key of ['PageDown', 'PageUp', ' ', 'b', '.', '3', 'f', 'Tab', 'q']) fireEvent.keyDown(document.body, { key })
  expect(onKey.mock.calls.flat()).toEqual(['PageDown', 'PageUp', ' ', 'b', '.'])
  expect(enter).toHaveBeenCalledTimes(1)
  enter.mockRestore()
})

test('F does nothing where single letters are switched off', () => {
  const enter = vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue()
  open(sceneText({ people: 3, hasLetterKeys: false }))
  fireEvent.keyDown(document.body, { key: 'f' })
  expect(enter).not.toHaveBeenCalled()
  enter.mockRestore()
})

interface Given {
  readonly people: number
  readonly theme?: 'dark' | 'light'
  readonly hasLetterKeys?: boolean
}

function sceneText({ people, ...preferences }: Given): string {
  return writeScene(showOf(answeredRound(samplePeople().slice(0, people)), {}), preferencesFrom(preferences))
}

function open(first: string | null) {
  let text = first
  const listeners = new Set<() => void>()
  const onKey = vi.fn<(key: string) => void>()
  const source = {
    read: () => text,
    onChange: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  render(<StageWindow source={source} onKey={onKey} onLanguage={() => {}} />)
  const tell = (next: string | null) =>
    act(() => {
      text = next
      for (const listener of listeners) listener()
    })
  return { onKey, tell }
}
