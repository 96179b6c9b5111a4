import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { StageBoundary } from '../../../src/views/stage/StageBoundary.tsx'

afterEach(cleanup)

function bounded(text: string) {
  return (
    <StageBoundary content={text} fallback="waiting">
      <Broken text={text} />
    </StageBoundary>
  )
}

function Broken({ text }: { readonly text: string }) {
  if (text === 'broken') throw new Error('Cannot be drawn')
  return text
}

it('waits where something cannot be drawn, and tries the next one', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { rerender } = render(bounded('broken'))
  expect(screen.getByText('waiting')).toBeTruthy()
  rerender(bounded('sound'))
  expect(screen.getByText('sound')).toBeTruthy()
  error.mockRestore()
})
