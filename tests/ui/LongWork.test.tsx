import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { LongWork } from '../../src/ui/LongWork.tsx'

afterEach(cleanup)

const given = { said: 'Læser 90 filer', done: 12, all: 90, cancel: 'Annullér' }

test('what is counted is shown, and not told at every step', () => {
  render(<LongWork {...given} counted="Læser 12 af 90" onCancel={() => {}} />)
  expect(screen.getByRole('status').textContent).toBe('Læser 90 filer')
  expect(screen.getByText('Læser 12 af 90').closest('[role]')).toBeNull()
  expect(screen.getByRole('progressbar', { name: 'Læser 90 filer' })).toMatchObject({ value: 12, max: 90 })
})

test('what is not counted is shown as it is said, once, and the focus is on the way out', () => {
  const cancel = vi.fn()
  render(<LongWork {...given} counted={null} onCancel={cancel} />)
  expect(screen.getAllByText('Læser 90 filer')).toHaveLength(1)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Annullér' }))
  fireEvent.click(screen.getByRole('button', { name: 'Annullér' }))
  expect(cancel).toHaveBeenCalledOnce()
})
