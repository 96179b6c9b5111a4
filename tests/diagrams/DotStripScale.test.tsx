import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { layoutStrip } from '../../src/diagrams/dotStrip.ts'
import { DotStripScale } from '../../src/diagrams/DotStripScale.tsx'
import { lightPalette } from '../../src/diagrams/palette.ts'

afterEach(cleanup)

it.each([
  { min: 1, max: 5 },
  { min: 0, max: 2 },
])('writes the levels $min to $max above their dots, and to nobody who listens', (scale) => {
  const strip = { width: 320, height: 36, scale, hasSides: true }
  const { container } = render(<DotStripScale {...strip} textSize={12} palette={lightPalette} />)
  const { placeOf } = layoutStrip(strip)
  const levels = [...container.querySelectorAll('text')]
  expect(levels.map((level) => Number(level.textContent))).toEqual(
    Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index),
  )
  for (const level of levels) expect(Number(level.getAttribute('x'))).toBeCloseTo(placeOf(Number(level.textContent)), 2)
  expect(screen.queryByRole('img')).toBeNull()
})
