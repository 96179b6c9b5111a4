import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { DeskProvider, type Desk, type Erased } from '../../../src/views/desk.ts'
import { EraseDialog } from '../../../src/views/start/EraseDialog.tsx'
import { loadLaterTexts, startWording } from '../../../src/wording/i18n.ts'

beforeAll(async () => {
  await startWording()
  await loadLaterTexts()
})
afterEach(() => {
  cleanup()
  eraseAll.mockReset()
  history.replaceState(null, '', '#')
})

const eraseAll = vi.fn<Desk['eraseAll']>()
const button = (name: string) => screen.getByRole('button', { name })

function open(): void {
  history.replaceState(null, '', '#/om?vis=slet-alt')
  render(
    <DeskProvider value={{ eraseAll } as unknown as Desk}>
      <EraseDialog />
    </DeskProvider>,
  )
}

/** @returns what is said of it */
async function erase(erased: Erased): Promise<string | null> {
  eraseAll.mockResolvedValueOnce(erased)
  open()
  fireEvent.click(button('Slet alt'))
  await act(async () => {})
  return screen.getByRole('alert').textContent
}

test('H49 it is asked first, with the focus on what keeps all, and leads to the start', async () => {
  eraseAll.mockResolvedValueOnce('all')
  open()
  expect(screen.getByRole('alertdialog', { name: 'Slet alt fra denne browser' })).toBeTruthy()
  expect(document.activeElement).toBe(button('Behold'))
  fireEvent.click(button('Slet alt'))
  await vi.waitFor(() => expect(location.hash).toBe('#/start'))
})

test('H68 while it is being done that is said, and a double click does it once', async () => {
  const pending: ((erased: Erased) => void)[] = []
  eraseAll.mockReturnValueOnce(new Promise((resolve) => pending.push(resolve)))
  open()
  fireEvent.click(button('Slet alt'))
  fireEvent.click(button('Slet alt'))
  expect(screen.getByRole('status').textContent).toBe('Sletter …')
  await act(async () => pending[0]?.('nothing'))
  expect([screen.getByRole('status').textContent, eraseAll.mock.calls.length]).toEqual(['', 1])
})

describe('H49 it tells what was deleted, what was not, and what to do', () => {
  it('where the database did not answer', async () => {
    expect(await erase('nothing')).toMatch(/^Intet er slettet, for browserens database svarede ikke\. .*prøv igen/)
    eraseAll.mockResolvedValueOnce('all')
    fireEvent.click(button('Prøv igen'))
    await vi.waitFor(() => expect(location.hash).toBe('#/start'))
  })

  it('where the code could not be fetched', async () => {
    expect(await erase('unfetched')).toMatch(/^Intet er slettet.*når der er net/)
    expect(button('Prøv igen')).toBeTruthy()
  })

  it('where the database cannot be reached, and then there is nothing to try again', async () => {
    expect(await erase('rest')).toMatch(/er slettet\..*kan stadig ligge.*browserens indstillinger/)
    expect([screen.queryByRole('button', { name: 'Prøv igen' }), screen.queryByRole('button', { name: 'Behold' })]).toEqual([null, null])
    expect(document.activeElement?.textContent).toBe('Luk')
    fireEvent.click(document.activeElement ?? document.body)
    expect(location.hash).toBe('#/start')
  })

  it('where another window has taken over', async () => {
    expect(await erase('read-only')).toMatch(/^Jeres vurderinger er ikke slettet/)
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull()
  })
})
