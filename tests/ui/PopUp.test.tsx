import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { closePopUp } from '../../src/ui/closePopUp.ts'
import { PopUp } from '../../src/ui/PopUp.tsx'

afterEach(cleanup)

function show(onChoose = () => {}) {
  const content = vi.fn<() => React.ReactNode>(() => (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        closePopUp(currentTarget)
        onChoose()
      }}
    >
      Gem
    </button>
  ))
  render(
    <>
      <PopUp text="Mere" label="Flere valg">
        {content}
      </PopUp>
      <p style={{ marginBlockStart: '20rem' }}>Resten af siden</p>
    </>,
  )
  return content
}

const opener = () => screen.getByRole('button', { name: 'Mere' })
const panel = () => screen.queryByRole('group', { name: 'Flere valg' })

test('opens by press, and draws its content only then', async () => {
  const content = show()
  expect(panel()).toBeNull()
  expect(content).not.toHaveBeenCalled()
  await userEvent.click(opener())
  expect(panel()).not.toBeNull()
  expect(opener().getAttribute('aria-expanded')).toBe('true')
})

test('its content is next by Tab, and Escape leads back to the button', async () => {
  show()
  opener().focus()
  await userEvent.keyboard('{Enter}{Tab}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Gem' }))
  await userEvent.keyboard('{Escape}')
  expect(panel()).toBeNull()
  expect(document.activeElement).toBe(opener())
  await waitFor(() => expect(opener().getAttribute('aria-expanded')).toBe('false'))
})

test('a press beside it closes it', async () => {
  show()
  await userEvent.click(opener())
  await userEvent.click(screen.getByText('Resten af siden'))
  expect(panel()).toBeNull()
})

test('what is chosen in it closes it, and the focus is at the button again', async () => {
  const onChoose = vi.fn<() => void>()
  show(onChoose)
  await userEvent.click(opener())
  await userEvent.click(screen.getByRole('button', { name: 'Gem' }))
  expect(onChoose).toHaveBeenCalledOnce()
  expect(panel()).toBeNull()
  expect(document.activeElement).toBe(opener())
})

test('lies below its button, inside the window', async () => {
  show()
  opener().style.marginInlineStart = '95vw'
  await userEvent.click(opener())
  await waitFor(() => expect(panel()?.getBoundingClientRect().width).toBeGreaterThan(100))
  const box = panel()?.getBoundingClientRect() ?? new DOMRect()
  expect(box.right).toBeLessThanOrEqual(innerWidth)
  expect(box.top).toBeGreaterThanOrEqual(opener().getBoundingClientRect().bottom)
})
