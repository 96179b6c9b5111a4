import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { UndoLine } from '../../src/ui/UndoLine.tsx'

afterEach(cleanup)

test('it is said what was done, and the focus is where its undo is', () => {
  const undo = vi.fn()
  render(<UndoLine said="»Forår« er slettet." undo="Fortryd" hasFocus onUndo={undo} />)
  expect(screen.getByRole('status').textContent).toBe('»Forår« er slettet.')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fortryd' }))
  fireEvent.click(screen.getByRole('button', { name: 'Fortryd' }))
  expect(undo).toHaveBeenCalledOnce()
})

test('the focus stays where it was when nothing was pressed here; what is undone has no undo', () => {
  const { rerender } = render(<UndoLine said="Lagt i arkivet." undo="Fortryd" hasFocus={false} onUndo={() => {}} />)
  expect(document.activeElement).toBe(document.body)
  rerender(<UndoLine said="Det er fortrudt." undo="Fortryd" hasFocus={false} onUndo={null} />)
  expect(screen.queryByRole('button')).toBeNull()
})
