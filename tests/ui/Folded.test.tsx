import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Folded } from '../../src/ui/Folded.tsx'

afterEach(cleanup)

test('what is folded is drawn once it is asked for, and gone when it is folded again', async () => {
  const drawn = vi.fn(() => <p>Mange</p>)
  const Many = () => drawn()
  render(
    <Folded summary="Se dem">
      <Many />
    </Folded>,
  )
  expect(drawn).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('Se dem'))
  expect(await screen.findByText('Mange')).toBeTruthy()
  fireEvent.click(screen.getByText('Se dem'))
  await vi.waitFor(() => expect(screen.queryByText('Mange')).toBeNull())
})
