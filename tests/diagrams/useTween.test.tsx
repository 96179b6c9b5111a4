import { act, cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useTween } from '../../src/diagrams/useTween.ts'

const seen: number[] = []

function Shown({ goal, isStill = false }: { readonly goal: number; readonly isStill?: boolean }) {
  const shown = useTween(goal, isStill)
  seen.push(shown)
  return <p>{shown}</p>
}

async function wait(milliseconds: number) {
  await act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)))
}

afterEach(() => {
  cleanup()
  seen.length = 0
  vi.restoreAllMocks()
})

it('is there at once the first time', () => {
  render(<Shown goal={3} />)
  expect(new Set(seen)).toEqual(new Set([3]))
})

it('goes to a new number by steps, and arrives', async () => {
  const { rerender, container } = render(<Shown goal={1} />)
  rerender(<Shown goal={4} />)
  // Outside of `act`, which would draw the last step only.
  await waitFor(() => expect(container.textContent).toBe('4'))
  expect(seen.filter((value) => value > 1 && value < 4).length).toBeGreaterThan(2)
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
})

it('turns round on the way', async () => {
  const { rerender, container } = render(<Shown goal={1} />)
  rerender(<Shown goal={5} />)
  await wait(60)
  rerender(<Shown goal={2} />)
  await wait(400)
  expect(container.textContent).toBe('2')
})

it('jumps when it should be still', () => {
  const { rerender } = render(<Shown goal={1} isStill />)
  rerender(<Shown goal={5} isStill />)
  expect(new Set(seen)).toEqual(new Set([1, 5]))
})

it('jumps for people who want less motion', async () => {
  const query = matchMedia('(min-width: 1px)')
  vi.spyOn(globalThis, 'matchMedia').mockReturnValue(query)
  expect(query.matches).toBe(true)
  const { rerender } = render(<Shown goal={1} />)
  rerender(<Shown goal={5} />)
  await wait(100)
  expect(new Set(seen)).toEqual(new Set([1, 5]))
})
