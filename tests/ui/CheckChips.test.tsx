import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { CheckChips } from '../../src/ui/CheckChips.tsx'

afterEach(cleanup)

const chips = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }))

function show(chosen: readonly string[]) {
  const onChange = vi.fn()
  render(<CheckChips legend="Alder" chips={chips} chosen={chosen} help="Flere kan vælges." onChange={onChange} />)
  return onChange
}

test('what is chosen comes in the order of the chips', () => {
  const onChange = show(['c'])
  fireEvent.click(screen.getByRole('checkbox', { name: 'A' }))
  expect(onChange).toHaveBeenCalledWith(['a', 'c'])
})

test('what no chip stands for is left alone', () => {
  const onChange = show(['x', 'b'])
  fireEvent.click(screen.getByRole('checkbox', { name: 'B' }))
  expect(onChange).toHaveBeenCalledWith(['x'])
})

test('the group has its name and its help', () => {
  show([])
  const group = screen.getByRole('group', { name: 'Alder' })
  expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Flere kan vælges.')
})
