import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Dialog } from '../../src/ui/Dialog.tsx'

afterEach(cleanup)

function show(content: string | null) {
  const onClose = vi.fn()
  render(
    <Dialog title="Titel" closeLabel="Luk" onClose={onClose}>
      {content !== null && <input aria-label={content} data-first-focus />}
    </Dialog>,
  )
  return onClose
}

test('is modal and begins at its title', () => {
  show(null)
  expect(screen.getByRole('dialog', { name: 'Titel' }).matches(':modal')).toBe(true)
  expect(document.activeElement?.textContent).toBe('Titel')
})

test('begins at the field that asks for it', () => {
  show('Navn')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Navn' }))
})

test('the button and the browser’s own way out both ask to close', () => {
  const onClose = show(null)
  fireEvent.click(screen.getByRole('button', { name: 'Luk' }))
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  expect(onClose).toHaveBeenCalledTimes(2)
})

function Page({ isOpen, hasButton }: { readonly isOpen: boolean; readonly hasButton: boolean }) {
  return (
    <main tabIndex={-1}>
      {hasButton && <button type="button">Åbn</button>}
      {isOpen && (
        <Dialog title="Titel" closeLabel="Luk" onClose={() => {}}>
          <p>Indhold</p>
        </Dialog>
      )}
    </main>
  )
}

test('gives the focus back, and to the page where what it was opened from is gone', async () => {
  const { rerender } = render(<Page isOpen={false} hasButton />)
  const button = screen.getByRole('button', { name: 'Åbn' })
  button.focus()
  rerender(<Page isOpen hasButton />)
  rerender(<Page isOpen={false} hasButton />)
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
  expect(document.activeElement).toBe(button)

  rerender(<Page isOpen hasButton />)
  rerender(<Page isOpen hasButton={false} />)
  rerender(<Page isOpen={false} hasButton={false} />)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
})
