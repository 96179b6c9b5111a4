import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Segments } from '../../src/ui/Segments.tsx'

afterEach(cleanup)

test('short choices carry their long names, and choosing tells which', () => {
  const onChoose = vi.fn()
  const segments = [
    { value: 'none', label: '–', name: 'Intet mål' },
    { value: '3', label: '3', name: '3, Aftalt' },
  ]
  render(<Segments legend="Mål" segments={segments} value="none" onChoose={onChoose} />)
  expect(screen.getByRole('radio', { name: 'Intet mål' })).toHaveProperty('checked', true)
  fireEvent.click(screen.getByRole('radio', { name: '3, Aftalt' }))
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('3')
})
