import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { darkPalette, forcedPalette, lightPalette, printPalette } from '../../src/diagrams/palette.ts'
import { textWidth } from '../../src/diagrams/textWidth.ts'
import { drawVotes } from '../../src/diagrams/voteMarks.ts'
import { VotesDiagram, type VotesDiagramProps } from '../../src/diagrams/VotesDiagram.tsx'
import type { ShownVotes } from '../../src/diagrams/votesData.ts'
import { layoutVotes } from '../../src/diagrams/votesLayout.ts'
import names from './names.json' with { type: 'json' }

interface Case {
  readonly width: number
  readonly height: number
  readonly textSize: number
  /** Of leaders and of staff, level by level. */
  readonly leaders: readonly number[]
  readonly staff: readonly number[]
  readonly isApart: boolean
  readonly isSplit: boolean
}

function votesOf({ leaders, staff, isApart, isSplit }: Case): ShownVotes {
  const counts = leaders.map((count, index) => count + (staff[index] ?? 0))
  const words = { leaders: 'Ledere (7)', staff: 'Medarbejdere (16)' }
  return {
    kind: 'shown',
    counts,
    sides: isApart ? { leaders, staff, words } : null,
    median: { level: 2.4, words: 'Median 2,4' },
    settled: null,
    split: isSplit ? { levels: [1, counts.length], words: 'To lejre' } : null,
    unit: 'Ét mærke er én stemme',
  }
}

function levelsOf(count: number) {
  return names.da.levels.slice(0, count).map((label, index) => ({ value: index + 1, label }))
}

/** What the drawing must never do, measured anew from what it will draw. */
function faultsOf(each: Case): readonly string[] {
  const votes = votesOf(each)
  const layout = layoutVotes({ ...each, levels: levelsOf(votes.counts.length), votes })
  const drawn = drawVotes(votes, layout)
  const size = layout.sizes.count
  const parts = drawn.columns.map((column, index) => ({ ...column, place: layout.columns[index] }))
  return [
    ...parts.flatMap(({ top, place, count }) => [
      ...(top - size < (votes.split ? layout.bracket + 0.35 * each.textSize : 0) - 0.5
        ? ['a count leaves its room']
        : []),
      ...(textWidth(String(count), size, 600) > (place?.width ?? 0) * 1.25 ? ['counts overlap'] : []),
    ]),
    ...parts.flatMap(({ top, count }) => (count > 0 && top >= layout.base ? ['votes without height'] : [])),
    ...(layout.settled > each.height || layout.base < layout.top ? ['the frame leaves the drawing'] : []),
    ...(drawn.form === 'marks' ? drawn.columns.flatMap(({ parts: spots, count }, index) => {
      const column = layout.columns[index]
      const half = drawn.pitch / 2
      return [
        ...(spots.length === count ? [] : ['a vote is not drawn']),
        ...(new Set(spots.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size === count ? [] : ['votes overlap']),
        ...spots.flatMap(({ x, y }) =>
          x - half < (column?.x ?? 0) - 0.5 ||
          x + half > (column?.x ?? 0) + (column?.width ?? 0) + 0.5 ||
          y + half > layout.base ||
          y - half < layout.top - 0.5
            ? ['a mark leaves its column']
            : [],
        ),
      ]
    }) : []),
  ]
}

const sizes = [
  { width: 940, height: 560, textSize: 24 },
  { width: 358, height: 280, textSize: 13 },
  { width: 300, height: 220, textSize: 11 },
  { width: 1600, height: 900, textSize: 24 },
  { width: 3000, height: 1500, textSize: 48 },
]

describe.each(sizes)('%o', (size) => {
  it.each([
    { staff: [0, 1, 3, 1, 0], leaders: [0, 0, 0, 0, 0] },
    { staff: [6, 6, 1, 3, 0], leaders: [0, 1, 2, 3, 1] },
    { staff: [70, 60, 45, 30, 5], leaders: [2, 8, 30, 40, 10] },
    { staff: [300, 0, 0], leaders: [0, 0, 0] },
    { staff: [0, 0, 0, 14], leaders: [0, 0, 0, 0] },
  ])('has room for $staff and $leaders', (counts) => {
    for (const isApart of [true, false]) {
      expect(faultsOf({ ...size, ...counts, isApart, isSplit: true })).toEqual([])
    }
  })
})

it('has no fault at any size, with any votes', () => {
  const votes = fc.constantFrom(3, 4, 5).chain((levels) => {
    const counts = fc.array(fc.nat({ max: 120 }), { minLength: levels, maxLength: levels })
    return fc.record({ leaders: counts, staff: counts })
  })
  const frame = fc.record({
    textSize: fc.integer({ min: 10, max: 40 }),
    wide: fc.integer({ min: 25, max: 90 }),
    high: fc.integer({ min: 20, max: 50 }),
    isApart: fc.boolean(),
    isSplit: fc.boolean(),
  })
  fc.assert(
    fc.property(votes, frame, (counts, { textSize, wide, high, ...flags }) => {
      expect(faultsOf({ ...counts, ...flags, textSize, width: wide * textSize, height: high * textSize })).toEqual([])
    }),
    { numRuns: 200, seed: 2021 },
  )
})

const formOf = (counts: readonly number[]) => {
  const each = { ...(sizes[0] ?? { width: 0, height: 0, textSize: 0 }), leaders: counts.map(() => 0), staff: counts }
  const votes = votesOf({ ...each, isApart: false, isSplit: false })
  return drawVotes(votes, layoutVotes({ ...each, levels: levelsOf(counts.length), votes })).form
}

describe('the form', () => {
  it.each([[0, 1, 3, 1, 0], [1, 6, 5, 2, 0], [10, 10, 10]])('is a mark a vote for %o, %o, %o …', (...counts) => {
    expect(formOf(counts)).toBe('marks')
  })

  it.each([[72, 68, 75, 70, 15], [300, 0, 0, 0, 0]])('is bars for %o, %o, %o …', (...counts) => {
    expect(formOf(counts)).toBe('bars')
  })
})

it('gives all columns one measure, so that heights can be compared', () => {
  const each = { width: 940, height: 560, textSize: 24, leaders: [0, 0, 0], staff: [100, 50, 200] }
  const votes = votesOf({ ...each, isApart: false, isSplit: false })
  const layout = layoutVotes({ ...each, levels: levelsOf(3), votes })
  const heights = drawVotes(votes, layout).columns.map(({ parts: [bar] }) => (bar && 'height' in bar ? bar.height : 0))
  expect(heights.map((height) => height / (heights[1] ?? 1))).toEqual([2, 1, 4])
})

describe('the drawing', () => {
  const room = {
    width: 940,
    height: 560,
    textSize: 24,
    leaders: [0, 1, 2, 3, 1],
    staff: [6, 6, 1, 3, 0],
    isApart: true,
    isSplit: false,
  }
  const split = { levels: [1, 2, 4], words: 'To lejre' }
  const settled = { level: 3, words: 'Fastsat' }
  const many = { leaders: [2, 8, 30, 40, 10], staff: [70, 60, 45, 30, 5] }

  function markupOf(props: Partial<VotesDiagramProps>): string {
    const { width, height, textSize } = room
    const all = {
      label: 'Klare roller og handleveje: stemmer',
      width,
      height,
      textSize,
      levels: levelsOf(5),
      hue: 1,
      palette: lightPalette,
      votes: { ...votesOf(room), split, settled },
      ...props,
    }
    return `${renderToStaticMarkup(createElement(VotesDiagram, all)).replaceAll('><', '>\n<')}\n`
  }

  it.each<readonly [string, Partial<VotesDiagramProps>]>([
    ['camps', {}],
    ['many-dark', { palette: darkPalette, votes: votesOf({ ...room, ...many }) }],
    ['phone', { width: 358, height: 280, textSize: 13, votes: votesOf({ ...room, isApart: false }) }],
    ['hidden-print', { palette: printPalette, votes: { kind: 'hidden', text: 'Skjult for at beskytte de enkelte' } }],
    ['waiting-forced', { palette: forcedPalette, votes: { kind: 'waiting', text: '12 af 14 har svaret' } }],
  ])('stays as it is: %s', async (name, props) => {
    await expect(markupOf(props)).toMatchFileSnapshot(`../golden/votes-${name}.svg`)
  })

  it('says nothing of any vote before the reveal', () => {
    const waiting = { votes: { kind: 'waiting', text: '' } } as const
    expect(markupOf(waiting).match(/<text[^>]*>([^<]*)/g)?.map((text) => text.replace(/.*>/, ''))).toEqual(
      ['1', 'Tilfældig', '2', 'Begyndende', '3', 'Aftalt', '4', 'Indarbejdet', '5', 'Lærende'],
    )
    expect(markupOf(waiting)).not.toMatch(/<circle|<rect/)
  })

  it('writes nothing smaller than the smallest text', () => {
    const written = [...markupOf({}).matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
    expect(Math.min(...written)).toBe(24)
  })

  it('stands by itself: a name space, and neither classes nor styles', () => {
    expect(markupOf({})).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="940"/)
    expect(markupOf({})).not.toMatch(/class=|style=|NaN|undefined|\d\.\d{3,}/)
  })

  it('leaves forced colours to the person', () => {
    expect(markupOf({ palette: forcedPalette })).not.toMatch(/#[0-9A-F]{6}/)
  })
})
