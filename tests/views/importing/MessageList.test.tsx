import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { MessageGroup } from '../../../src/views/importing/messages.ts'
import { MessageList } from '../../../src/views/importing/MessageList.tsx'
import { loadLaterTexts, startWording } from '../../../src/wording/i18n.ts'

beforeAll(async () => {
  await startWording()
  await loadLaterTexts()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function show(...groups: readonly MessageGroup[]) {
  render(<MessageList groups={groups} fileName="fil.json" />)
}

function lines(count: number, unlisted = 0): Pick<MessageGroup, 'lines' | 'unlisted'> {
  return { lines: Array.from({ length: count }, (_, index) => `Linje ${index + 1}`), unlisted }
}

test('R4 twenty lines are shown, and all of the rest are counted; headings are none', () => {
  show({ heading: 'Felter:', ...lines(18, 150) }, { heading: 'Navne:', ...lines(5) })
  expect(screen.getAllByRole('listitem')).toHaveLength(20)
  expect(screen.getByText('Felter:')).toBeTruthy()
  expect(screen.getByText('Navne:')).toBeTruthy()
  expect(screen.getByText('150 felter mere står ikke på listen.')).toBeTruthy()
  expect(screen.getByText('og 153 flere')).toBeTruthy()
})

test('one line is no list to take along', () => {
  show({ heading: null, ...lines(1) })
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByText(/^og /)).toBeNull()
})

test('R4 the file that can be taken along holds every line', async () => {
  const urlOf = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:')
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  show({ heading: 'Felter:', ...lines(30, 2) })
  fireEvent.click(screen.getByRole('button', { name: 'Hent hele listen som tekst' }))
  expect(click).toHaveBeenCalledOnce()
  const blob = urlOf.mock.lastCall?.[0]
  const text = blob instanceof Blob ? await blob.text() : ''
  expect(text.split('\n')).toEqual(['Felter:', ...lines(30).lines, '2 felter mere står ikke på listen.', ''])
})
