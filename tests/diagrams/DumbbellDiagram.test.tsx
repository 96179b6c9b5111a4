import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { DumbbellDiagram, type DumbbellMark } from '../../src/diagrams/DumbbellDiagram.tsx'
import { lightPalette } from '../../src/diagrams/palette.ts'

afterEach(cleanup)

const scale = { min: 1, max: 5 }

function draw(marks: readonly [DumbbellMark, DumbbellMark], isFlagged = false) {
  const drawing = { width: 130, height: 20, scale, marks, isFlagged, palette: lightPalette }
  return render(<DumbbellDiagram {...drawing} />).container.querySelector('svg')
}

test('both ends of the scale have room for a whole mark', () => {
  const circles = draw([{ level: 1, kind: 'before' }, { level: 5, kind: 'now' }])?.querySelectorAll('circle') ?? []
  const reaches = Array.from(circles, (circle) => {
    const [x, r] = [Number(circle.getAttribute('cx')), Number(circle.getAttribute('r'))]
    return x - r >= 0 && x + r <= 130
  })
  expect(reaches).toEqual([true, true])
})

test('leaders are a square, staff a circle; only what needs a talk is orange', () => {
  const marks = [{ level: 4, kind: 'leaders' }, { level: 2, kind: 'staff' }] as const
  const svg = draw(marks)
  expect([svg?.querySelectorAll('rect').length, svg?.querySelectorAll('circle').length]).toEqual([1, 1])
  expect(svg?.innerHTML).not.toContain(lightPalette.warn)
  expect(draw(marks, true)?.innerHTML).toContain(lightPalette.warn)
})
