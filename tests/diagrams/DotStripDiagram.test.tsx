import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { DotStripDiagram, type DotStripDiagramProps } from '../../src/diagrams/DotStripDiagram.tsx'
import { lightPalette } from '../../src/diagrams/palette.ts'

const base: DotStripDiagramProps = {
  label: 'Clear roles: 6, 7, 3, 6 and 1 votes',
  width: 320,
  height: 36,
  scale: { min: 1, max: 5 },
  most: 12,
  state: {
    kind: 'shown',
    counts: [6, 7, 0, 6, 1],
    median: 2.4,
    sides: { leaders: 3.6, staff: 2.1, isFlagged: true },
  },
  hasSides: true,
  textSize: 12,
  hue: 0,
  palette: lightPalette,
}

function show(props: Partial<DotStripDiagramProps> = {}) {
  render(<DotStripDiagram {...base} {...props} />)
  return screen.getByRole('img')
}

const dotsIn = (picture: HTMLElement) => {
  const dots = [...picture.querySelectorAll(`circle[stroke="${lightPalette.rings[0]?.text}"]`)]
  return dots.map((dot) => Number(dot.getAttribute('r')))
}

afterEach(cleanup)

it('is a picture with a name', () => {
  expect(show().getAttribute('aria-label')).toBe('Clear roles: 6, 7, 3, 6 and 1 votes')
})

it('has a dot for each level that was chosen, the more the larger', () => {
  const [first = 0, second = 0, third, last = 0] = dotsIn(show())
  expect(third).toBe(first)
  expect(second).toBeGreaterThan(first)
  expect(last).toBeLessThan(first)
})

it('has a square for leaders and a hollow circle for staff, and an orange line when it needs a talk', () => {
  const picture = show()
  expect(picture.querySelectorAll(`rect[fill="${lightPalette.ink}"]`)).toHaveLength(1)
  expect(picture.querySelectorAll(`circle[stroke="${lightPalette.ink}"]`)).toHaveLength(1)
  expect(picture.querySelectorAll(`[stroke="${lightPalette.warn}"]`)).toHaveLength(1)
})

it('joins nothing where only one side answered', () => {
  const sides = { leaders: null, staff: 2.1, isFlagged: false }
  const picture = show({ state: { kind: 'shown', counts: [6, 7, 0, 6, 1], median: 2.4, sides } })
  expect(picture.querySelectorAll('rect')).toHaveLength(0)
  expect(picture.querySelectorAll(`circle[stroke="${lightPalette.ink}"]`)).toHaveLength(1)
})

it.each(['hidden', 'empty'] as const)('says in words what is not there, and draws no dot: %s', (kind) => {
  const picture = show({ state: { kind, text: 'Not shown' } })
  expect(dotsIn(picture)).toEqual([])
  expect(picture.textContent).toBe('Not shown')
  expect(picture.querySelectorAll('circle')).toHaveLength(kind === 'hidden' ? 1 : 0)
})
