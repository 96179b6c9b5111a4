import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { darkPalette, lightPalette } from '../../src/diagrams/palette.ts'
import type { StairBlockLayout } from '../../src/diagrams/stairBlocks.ts'
import type { StairGroupStepData } from '../../src/diagrams/stairData.ts'
import type { StairGroupsLayout } from '../../src/diagrams/stairGroupLayout.ts'
import { layoutGroups } from '../../src/diagrams/stairGroups.ts'
import { StairGroupsDiagram } from '../../src/diagrams/StairGroupsDiagram.tsx'
import { anyGroupSteps, stepsOf } from '../groupSteps.ts'
import { holds, movedTo, numberBox, overlap, overlapping, textBox } from '../stairBoxes.ts'

const WIDTHS = [288, 360, 700, 970, 1150, 1420, 1860]
const ROOMS = [null, 700, 520, 420]
const PROJECTED = [11, 140, 40, 5, 2, 0]

const unbroken = 'Familierådgivningssamtaleforløb'.repeat(7).slice(0, 200)
const CASES: Readonly<Record<string, readonly StairGroupStepData[]>> = {
  nothing: stepsOf([]),
  'one intervention': stepsOf([0, 1]),
  'as in a large municipality': stepsOf(PROJECTED),
  '2000 interventions': stepsOf([560, 900, 330, 60, 80, 70]),
  'all on the highest step': stepsOf([0, 0, 0, 0, 0, 300]),
  'long names': stepsOf(PROJECTED, { name: unbroken }),
  'marked groups': stepsOf(PROJECTED, { mark: { tone: 2, sign: '10–12' } }),
}
const cases = WIDTHS.flatMap((width) =>
  ROOMS.flatMap((room) => Object.entries(CASES).map(([what, steps]) => ({ width, room, what, steps }))),
)

const blocksOf = ({ steps }: StairGroupsLayout) => steps.flatMap(({ blocks }) => blocks)

/** What is wrong with a block: parts that lie over each other or beside it. */
function faultsIn(block: StairBlockLayout): readonly string[] {
  const inside = { x: 0, y: 0, width: block.width, height: block.height }
  const paused = block.paused && { ...textBox(block.paused.count), x: block.paused.sign.x }
  const parts = {
    count: numberBox(block.count),
    bar: block.bar,
    ...(paused && { paused: { ...paused, width: paused.width + block.paused.count.x - block.paused.sign.x } }),
    ...(block.badge && { badge: block.badge }),
    ...Object.fromEntries(block.name.map((text, line) => [`line ${line}`, textBox(text)])),
  }
  const entries = Object.entries(parts)
  const outside = entries.filter(([, box]) => !holds(inside, box)).map(([name]) => `${name} outside`)
  const over = entries.flatMap(([name, box], index) =>
    entries.slice(index + 1).flatMap(([other, its]) => (overlap(box, its) ? [`${name} over ${other}`] : [])),
  )
  return [...outside, ...over]
}

/** All that lies over something else or outside its frame. */
function faultsOf(layout: StairGroupsLayout): readonly unknown[] {
  const drawing = { x: 0, y: 0, width: layout.width, height: layout.height }
  const words = layout.steps.flatMap(({ header: { number, name, count } }) => [number, ...name, ...(count ? [count] : [])])
  const totals = layout.steps.flatMap(({ total }) => (total ? [numberBox(total.number), textBox(total.noun)] : []))
  const slots = layout.steps.flatMap(({ slot }) => slot ?? [])
  return [
    ...overlapping([...blocksOf(layout), ...words.map(textBox), ...totals, ...slots]),
    ...layout.steps.filter(({ band, blocks }) => !holds(drawing, band) || blocks.some((block) => !holds(band, block))),
    ...totals.filter((box) => !holds(drawing, box)),
    ...layout.steps.filter(({ block, header }) => header.name.some((text) => !holds(block, textBox(text)))),
    ...blocksOf(layout).flatMap(faultsIn),
  ]
}

const heightIn = (room: number | null) => layoutGroups({ width: 1150, steps: stepsOf(PROJECTED), room }).height

describe.each(cases)('$what at $width px, room $room', ({ width, room, steps }) => {
  const layout = layoutGroups({ width, steps, room })

  it('lays nothing over another and keeps all in its frame', () => {
    expect(faultsOf(layout)).toEqual([])
  })

  it('shows every group once, in its order, on its step', () => {
    expect(layout.steps.map(({ blocks }) => blocks.map(({ id }) => id))).toEqual(
      steps.map(({ id, groups }) => groups.map((group) => `${id} ${group.id}`)),
    )
  })

  it('makes bars as long as their numbers, all on one scale', () => {
    const counts = steps.flatMap(({ groups }) => groups.map(({ count }) => count))
    const bars = blocksOf(layout).map(({ bar }) => bar)
    const units = bars.map(({ width: length }, index) => length / (counts[index] ?? 1))
    const longest = bars.findIndex(({ width: length }) => length === Math.max(...bars.map((bar) => bar.width)))
    const unit = units[longest] ?? 0
    // Those that would be too short to be seen are a little longer.
    expect(bars.filter(({ width: length }, index) => Math.abs(length - (counts[index] ?? 0) * unit) > 0.05 && length > 3)).toEqual([])
    expect(new Set(bars.map(({ height }) => height)).size).toBeLessThanOrEqual(1)
  })

  it('fills each bar with its shares', () => {
    const wrong = blocksOf(layout).filter(({ bar, parts }) => {
      const total = parts.reduce((sum, { box }) => sum + box.width, 0)
      return Math.abs(total - bar.width) > 0.1 || parts.some(({ box }) => !holds({ ...bar, width: bar.width + 0.05 }, box))
    })
    expect(wrong).toEqual([])
  })

  it('writes nothing smaller than 14 px', () => {
    const texts = blocksOf(layout).flatMap(({ name, count }) => [...name, count])
    const steps14 = layout.steps.flatMap(({ total }) => (total ? [total.number, total.noun] : []))
    expect([...texts, ...steps14].filter(({ size }) => size < 14)).toEqual([])
  })
})

it('lays nothing over another, whatever the groups are', () => {
  const anyInput = fc.tuple(anyGroupSteps(), fc.integer({ min: 288, max: 2000 }), fc.option(fc.integer({ min: 200, max: 1200 })))
  fc.assert(
    fc.property(anyInput, ([steps, width, room]) => {
      expect(faultsOf(layoutGroups({ width, steps, room }))).toEqual([])
    }),
  )
})

describe('from afar', () => {
  it('has numbers of 30 px and more above the steps, on a projector', () => {
    const { steps } = layoutGroups({ width: 1420, steps: stepsOf(PROJECTED), room: 720 })
    const totals = steps.map(({ total, slot }) => total?.number.text ?? slot?.text.text)
    expect(totals).toEqual(['11', '140', '40', '5', '2', 'Ingen endnu'])
    expect(steps.flatMap(({ total }) => total ?? []).filter(({ number }) => number.size < 30)).toEqual([])
  })

  it('names the usual types whole where there is room', () => {
    const layout = layoutGroups({ width: 1420, steps: stepsOf(PROJECTED), room: null })
    const names = blocksOf(layout).map(({ name }) => name.map(({ text }) => text).join(' '))
    expect(names.filter((name) => name.endsWith('…'))).toEqual([])
  })

  it('gets closer where the room is low, as often as it can', () => {
    const first = heightIn(null)
    const second = heightIn(first - 1)
    const third = heightIn(second - 1)
    const fourth = heightIn(third - 1)
    expect([first - second, second - third].filter((gain) => gain < 40)).toEqual([])
    expect(third - fourth).toBeGreaterThan(20)
    expect(heightIn(fourth - 1)).toBe(fourth)
  })

  it('moves a bar with its block', () => {
    const [block] = blocksOf(layoutGroups({ width: 1150, steps: stepsOf([4]), room: null }))
    expect(block && holds(block, movedTo(block, block.bar))).toBe(true)
  })
})

describe('pictures', () => {
  const base = { label: 'Indsatstrappen', width: 1420, steps: stepsOf(PROJECTED), selectedStep: 'preventive', palette: lightPalette }

  it.each([
    ['wide', base],
    ['narrow-dark', { ...base, width: 360, palette: darkPalette, steps: stepsOf(PROJECTED, { mark: { tone: 3, sign: 'So' } }) }],
  ] as const)('%s', async (name, props) => {
    const picture = renderToStaticMarkup(createElement(StairGroupsDiagram, props)).replaceAll('><', '>\n<')
    await expect(`${picture}\n`).toMatchFileSnapshot(`../golden/staircase-groups-${name}.svg`)
  })
})
