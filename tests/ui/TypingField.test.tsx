import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TypingField } from '../../src/ui/TypingField.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function show() {
  const onType = vi.fn()
  const onRest = vi.fn()
  render(<TypingField label="Tekst" value="" maxLength={10} help="Hjælp" onType={onType} onRest={onRest} />)
  return { field: screen.getByRole('textbox', { name: 'Tekst', description: 'Hjælp' }), onType, onRest }
}

test('each key is told at once, and rest two seconds after the last one', () => {
  const { field, onType, onRest } = show()
  fireEvent.change(field, { target: { value: 'a' } })
  vi.advanceTimersByTime(1999)
  fireEvent.change(field, { target: { value: 'ab' } })
  vi.advanceTimersByTime(1999)
  expect(onType.mock.calls).toEqual([['a'], ['ab']])
  expect(onRest).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onRest).toHaveBeenCalledOnce()
})

test('leaving the field is rest, and no second one follows', () => {
  const { field, onRest } = show()
  fireEvent.change(field, { target: { value: 'a' } })
  fireEvent.blur(field)
  vi.advanceTimersByTime(5000)
  expect(onRest).toHaveBeenCalledOnce()
})
