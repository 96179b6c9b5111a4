import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { DeskProvider, type Desk } from '../../../src/views/desk.ts'
import { EraseAll } from '../../../src/views/start/EraseAll.tsx'
import { startWording } from '../../../src/wording/i18n.ts'

beforeAll(startWording)
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

const eraseAll = vi.fn<Desk['eraseAll']>()

async function erase() {
  render(
    <DeskProvider value={{ eraseAll } as unknown as Desk}>
      <EraseAll />
    </DeskProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Slet alt fra denne browser' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Behold' }))
  fireEvent.click(screen.getByRole('button', { name: 'Slet alt' }))
}

test('H49 it is asked first, and leads to the start', async () => {
  eraseAll.mockResolvedValueOnce(true)
  await erase()
  await vi.waitFor(() => expect(location.hash).toBe('#/start'))
})

test('H49 where the archive cannot be erased, it says that nothing is', async () => {
  eraseAll.mockResolvedValueOnce(false)
  await erase()
  expect((await screen.findByRole('alert')).textContent).toMatch(/derfor er intet slettet/)
})
