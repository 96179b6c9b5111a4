import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx'
import { isNotLoaded, lazyView, type LazyView } from '../../src/views/lazyView.tsx'
import { startWording } from '../../src/wording/i18n.ts'

beforeAll(startWording)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const Found = ({ name }: { readonly name: string }) => <p>{name}</p>

async function show(View: LazyView<{ readonly name: string }>): Promise<void> {
  // React tells the console of each error that a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await act(
    async () =>
      void render(
        <ErrorBoundary>
          <Suspense>
            <View name="Her" />
          </Suspense>
        </ErrorBoundary>,
      ),
  )
}

it('is fetched once, with its texts, when it is first shown', async () => {
  const find = vi.fn(() => Promise.resolve(Found))
  const texts = vi.fn(() => Promise.resolve())
  const View = lazyView(find, texts)
  expect(find).not.toHaveBeenCalled()
  await show(View)
  expect(await screen.findByText('Her')).toBeTruthy()
  cleanup()
  await show(View)
  expect(screen.getByText('Her')).toBeTruthy()
  expect([find.mock.calls.length, texts.mock.calls.length]).toEqual([1, 1])
})

it('once fetched for later it is there at once, though the network is gone', async () => {
  const find = vi.fn(() => Promise.resolve(Found))
  const View = lazyView(find)
  await View.load()
  find.mockRejectedValue(new TypeError('Failed to fetch'))
  await show(View)
  expect(screen.getByText('Her')).toBeTruthy()
})

it('what could not be fetched for later is asked for again when it is shown', async () => {
  const find = vi.fn(() => Promise.resolve(Found)).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const View = lazyView(find)
  await View.load()
  await show(View)
  expect(await screen.findByText('Her')).toBeTruthy()
})

it('what cannot be fetched says so, offers no undo, and is asked for anew when that is tried', async () => {
  const find = vi.fn(() => Promise.resolve(Found)).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  await show(lazyView(find))
  expect(await screen.findByText(/^Siden kunne ikke hentes uden net\. Prøv igen\./)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Fortryd det sidste' })).toBeNull()
  expect(find).toHaveBeenCalledTimes(1)
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Prøv igen' })))
  expect(await screen.findByText('Her')).toBeTruthy()
})

it('a fault of its own is told apart from a network that is gone', async () => {
  const fault = new Error('Fault')
  await show(
    lazyView(() =>
      Promise.resolve(() => {
        throw fault
      }),
    ),
  )
  expect(await screen.findByRole('button', { name: 'Fortryd det sidste' })).toBeTruthy()
  expect(isNotLoaded(fault)).toBe(false)
})
