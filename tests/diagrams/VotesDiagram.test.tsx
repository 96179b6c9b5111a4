import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { lightPalette } from '../../src/diagrams/palette.ts'
import { VotesDiagram, type VotesDiagramProps } from '../../src/diagrams/VotesDiagram.tsx'
import type { ShownVotes } from '../../src/diagrams/votesData.ts'
import names from './names.json' with { type: 'json' }

const votes: ShownVotes = {
  kind: 'shown',
  counts: [6, 7, 3, 6, 1],
  sides: {
    leaders: [0, 1, 2, 3, 1],
    staff: [6, 6, 1, 3, 0],
    words: { leaders: 'Leaders (7)', staff: 'Staff (16)' },
  },
  median: { level: 2.4, words: 'Median 2.4' },
  settled: null,
  split: { levels: [1, 2, 4], words: 'Two camps' },
  unit: 'One mark is one vote',
}
const base: VotesDiagramProps = {
  label: 'Votes on clear roles: 6, 7, 3, 6 and 1',
  width: 940,
  height: 560,
  levels: names.en.levels.map((label, index) => ({ value: index + 1, label })),
  votes,
  textSize: 24,
  hue: 1,
  palette: lightPalette,
}

function show(props: Partial<VotesDiagramProps> = {}) {
  render(<VotesDiagram {...base} {...props} />)
  return screen.getByRole('img')
}

const marksIn = (picture: HTMLElement) => ({
  squares: picture.querySelectorAll(`rect[fill="${lightPalette.ink}"]`).length,
  circles: picture.querySelectorAll(`circle[stroke="${lightPalette.ink}"]`).length,
  discs: picture.querySelectorAll(`circle[stroke="${lightPalette.rings[1]?.text}"]`).length,
})

const placesIn = (picture: HTMLElement) =>
  names.en.levels.map((label) => {
    const text = [...picture.querySelectorAll('text')].find((each) => each.textContent === label)
    return [text?.getAttribute('x'), text?.getAttribute('y')]
  })

afterEach(cleanup)

it('is a picture with a name', () => {
  expect(show().getAttribute('aria-label')).toBe('Votes on clear roles: 6, 7, 3, 6 and 1')
})

it('draws a square for each leader and a hollow circle for each of the staff, and one of each to explain them', () => {
  expect(marksIn(show())).toEqual({ squares: 7 + 1, circles: 16 + 1, discs: 0 })
})

it('draws a disc for each vote where nobody may see who voted what', () => {
  expect(marksIn(show({ votes: { ...votes, sides: null } }))).toEqual({ squares: 0, circles: 0, discs: 23 })
})

it('draws bars with figures for hundreds, and then no mark stands for a vote', () => {
  const counts = [72, 68, 75, 70, 15]
  const picture = show({ votes: { ...votes, counts, sides: null } })
  expect(marksIn(picture).discs).toBe(0)
  expect(counts.map((count) => screen.getAllByText(String(count)).length)).toEqual([1, 1, 1, 1, 1])
  expect(screen.queryByText('One mark is one vote')).toBeNull()
})

it('names the camps, the median and what is settled', () => {
  show({ votes: { ...votes, settled: { level: 3, words: 'Settled' } } })
  for (const words of ['Two camps', 'Median 2.4', 'Settled']) expect(screen.getByText(words)).toBeTruthy()
})

it('moves nothing but the votes at the reveal and at the settling', () => {
  const all = [{ kind: 'waiting', text: '12 of 14' } as const, votes, { ...votes, settled: { level: 3, words: 'Settled' } }]
  const places = all.map((state) => {
    const found = placesIn(show({ votes: state }))
    cleanup()
    return found
  })
  expect(places[1]).toEqual(places[0])
  expect(places[2]).toEqual(places[0])
})

it.each(['waiting', 'hidden', 'empty'] as const)('says nothing of any vote but its words: %s', (kind) => {
  const picture = show({ votes: { kind, text: 'Nothing to see' } })
  const written = [...picture.querySelectorAll('text')].map((text) => text.textContent)
  expect(written).toEqual([...names.en.levels.flatMap((label, index) => [String(index + 1), label]), 'Nothing to see'])
})
