import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { darkPalette, lightPalette } from '../../src/diagrams/palette.ts'
import { layoutStaircase, staircaseHeight } from '../../src/diagrams/staircase.ts'
import { StaircaseDiagram, type StaircaseDiagramProps } from '../../src/diagrams/StaircaseDiagram.tsx'
import type { StairCardData, StairMark, StairStepData } from '../../src/diagrams/stairData.ts'
import type { StairLayout } from '../../src/diagrams/stairLayout.ts'
import { holds, overlap, textBox } from '../stairBoxes.ts'
import sample from './staircase.json' with { type: 'json' }

const WIDTHS = [288, 360, 700, 900, 1150, 1420, 1860]
const ROOMS = [null, 660, 420]
const NAMES: Readonly<Record<string, string>> = {
  spaced: 'Et meget langt navn på en indsats i en kommune '.repeat(5).slice(0, 200),
  unbroken: 'Familierådgivningssamtaleforløb'.repeat(7).slice(0, 200),
  emoji: '👩‍👩‍👧‍👦'.repeat(18),
  empty: '',
}
const sampleSteps = sample.steps as readonly StairStepData[]
const sampleCards = sampleSteps.flatMap(({ id, cards }) => cards.map((card) => ({ step: id, card })))

/** The sample's steps with so many of its interventions, from the first again when there are more. */
function stepsWith(count: number, change: Partial<StairCardData> = {}): readonly StairStepData[] {
  const all = Array.from({ length: count }, (_, index) => {
    const { step, card } = sampleCards[index % sampleCards.length] ?? { step: '', card: null }
    return { step, card: { ...card, ...change, id: `c${index}` } as StairCardData }
  })
  return sampleSteps.map((step) => {
    const cards = all.filter((each) => each.step === step.id).map(({ card }) => card)
    return { ...step, cards, count: cards.length === 0 ? sample.empty : `${cards.length} indsatser` }
  })
}

const TYPES: readonly StairMark[] = [
  ...['R', 'N', 'K', 'So', '0–2+'].map((sign, tone) => ({ sign, tone })),
  { sign: '…', tone: 'others' },
  { sign: '–', tone: 'none' },
]
/** The sample, coloured by something else; some are paused. */
const byType = sampleSteps.map((step) => ({
  ...step,
  cards: step.cards.map((card, index) => ({ ...card, mark: TYPES[index % TYPES.length] ?? null, isPaused: index % 6 === 4 })),
}))

const inWidths = (steps: Readonly<Record<string, readonly StairStepData[]>>) =>
  WIDTHS.flatMap((width) =>
    ROOMS.flatMap((room) => Object.entries(steps).map(([what, each]) => ({ width, room, what, steps: each }))),
  )

const cases = inWidths({
  'no cards': stepsWith(0),
  'one card': stepsWith(1),
  'the sample': sampleSteps,
  '30 cards': stepsWith(30),
  '60 cards': stepsWith(60),
  'all on the highest step': sampleSteps.map((step, index) => ({
    ...step,
    cards: index === 5 ? sampleCards.map(({ card }) => card) : [],
  })),
  ...Object.fromEntries(Object.entries(NAMES).map(([kind, name]) => [`${kind} names`, stepsWith(30, { name, detail: name })])),
  'no mark, no detail': stepsWith(30, { mark: null, detail: '' }),
  'long signs, paused': stepsWith(30, { mark: { tone: 7, sign: '10–12+' }, isPaused: true }),
  '3 steps': sampleSteps.slice(0, 3),
  '8 steps': [...sampleSteps, ...sampleSteps.slice(3, 5)],
  'long step names': sampleSteps.map((step) => ({ ...step, name: NAMES['unbroken'] ?? '', short: NAMES['spaced'] ?? '' })),
})

/** Of the treads, with so many cards. */
const widthsOf = (count: number) =>
  layoutStaircase({ width: 1420, steps: stepsWith(count) }).steps.map(({ tread }) => tread.x2 - tread.x1)

/** Of the sample, on a projector. */
const heightIn = (room: number | null) => staircaseHeight({ width: 1403, steps: sampleSteps, room })

const cardsOf = (layout: StairLayout) => layout.steps.flatMap(({ cards }) => cards)

describe.each(cases)('$what at $width px, room $room', ({ width, room, steps }) => {
  const layout = layoutStaircase({ width, steps, room })
  const drawing = { x: 0, y: 0, width: layout.width, height: layout.height }
  const cards = cardsOf(layout)

  it('shows every card once, on its step', () => {
    expect(layout.steps.map((step) => step.cards.map(({ id }) => id))).toEqual(
      steps.map((step) => step.cards.map(({ id }) => id)),
    )
  })

  it('lays no card over another', () => {
    const pairs = cards.flatMap((card, index) => cards.slice(index + 1).map((other) => [card, other] as const))
    expect(pairs.filter(([card, other]) => overlap(card, other))).toEqual([])
  })

  it('keeps cards and empty places inside their step, and steps inside the drawing', () => {
    const boxes = layout.steps.flatMap(({ band, slot, cards: own }) => [...own, ...(slot ? [slot] : [])].map((box) => ({ band, box })))
    expect(boxes.filter(({ band, box }) => !holds(band, box))).toEqual([])
    expect(layout.steps.filter(({ band, block }) => !holds(drawing, band) || !holds(band, block))).toEqual([])
  })

  it('lets no card touch the words of a step or a tread', () => {
    const words = layout.steps.flatMap(({ header: { number, name, count } }) => [number, ...name, ...(count ? [count] : [])])
    const treads = layout.steps.map(({ tread }) => ({ x: tread.x1, y: tread.y - 2, width: tread.x2 - tread.x1, height: 4 }))
    const taken = [...words.map(textBox), ...(width < 700 ? [] : treads)]
    expect(cards.filter((card) => taken.some((box) => overlap(card, box)))).toEqual([])
  })

  it('fits all lines into their card', () => {
    const wrong = cards.filter((card) => {
      const inside = { x: 0, y: 0, width: card.width, height: card.height }
      const lines = [...card.name, card.detail].map(textBox)
      const pause = card.pause && { x: card.pause.x, y: card.pause.y - 5, width: 8, height: 10 }
      const parts = [...lines, ...[card.badge, pause].filter((box) => box !== null)]
      const isFull = parts.some((part, index) => parts.slice(index + 1).some((other) => overlap(part, other)))
      return isFull || parts.some((part) => !holds(inside, part))
    })
    expect(wrong).toEqual([])
  })

  it('fits the words of each step under its tread', () => {
    const wrong = layout.steps.filter(({ block, header: { number, name, count }, slot }) => {
      const lines = [number, ...name, ...(count ? [count] : [])].map(textBox)
      const isFull = lines.some((line, index) => lines.slice(index + 1).some((other) => overlap(line, other)))
      return isFull || lines.some((line) => !holds(block, line)) || (slot !== null && textBox(slot.text).width > slot.width)
    })
    expect(wrong).toEqual([])
  })

  it('rises from step to step', () => {
    const treads = layout.steps.map(({ tread }) => tread)
    expect(treads.slice(1).filter((tread, index) => tread.y >= (treads[index]?.y ?? 0))).toEqual([])
    expect(treads.slice(1).filter((tread, index) => tread.x1 <= (treads[index]?.x1 ?? 0))).toEqual([])
  })

  it('writes nothing smaller than 12 px', () => {
    const words = layout.steps.flatMap(({ header, slot }) => [header.name, header.count ?? [], slot?.text ?? []].flat())
    const texts = [...words, ...cards.flatMap((card) => card.name), ...cards.map((card) => card.detail)]
    expect(texts.filter(({ size }) => size < 12)).toEqual([])
  })
})

describe('a desk’s width', () => {
  it.each([1150, 1420])('holds the 29 interventions of the sample in 700 to 860 px: %i', (width) => {
    const height = staircaseHeight({ width, steps: sampleSteps })
    expect(height).toBeGreaterThanOrEqual(700)
    expect(height).toBeLessThanOrEqual(860)
  })

  it('is set closer where the room is lower, as far as it can be', () => {
    const roomy = heightIn(null)
    expect(heightIn(roomy)).toBe(roomy)
    expect(heightIn(roomy - 1)).toBeLessThan(roomy)
    expect(heightIn(660)).toBeLessThanOrEqual(660)
    expect(heightIn(500)).toBeLessThanOrEqual(560)
    expect(heightIn(100)).toBeLessThanOrEqual(heightIn(500))
  })

  it('shows all of the sample at 1366 × 768: names whole, marks before them, and the words of the steps in sight', () => {
    const layout = layoutStaircase({ width: 998, steps: sampleSteps, room: 462 })
    expect(layout.height).toBeLessThanOrEqual(462)
    const cards = cardsOf(layout)
    expect(cards.filter(({ name }) => name.at(-1)?.text.endsWith('…'))).toEqual([])
    expect(cards.filter(({ badge, detail }) => badge === null || detail.text !== '')).toEqual([])
  })

  it.each([1150, 1420])('names cards whole at 14 px, two or three lines: %i', (width) => {
    const cards = cardsOf(layoutStaircase({ width, steps: sampleSteps }))
    expect(new Set(cards.flatMap(({ name }) => name.map(({ size }) => size)))).toEqual(new Set([14]))
    expect(cards.filter(({ name }) => name.length > 3 || name.at(-1)?.text.endsWith('…'))).toEqual([])
  })

  it.each([700, 900, 1150, 1420, 1860])('names the steps whole: %i', (width) => {
    const { steps } = layoutStaircase({ width, steps: sampleSteps })
    const shown = steps.map(({ header }) => header.name.map(({ text }) => text).join(' '))
    expect(shown).toEqual(sampleSteps.map(({ name }) => name))
  })

  it('gives the early steps wide treads, and more columns to those with more cards', () => {
    const [first = 0, second = 0, third = 0] = widthsOf(0)
    expect(first).toBe(second)
    expect(first / third).toBeGreaterThan(1.9)
    const [, manyOnSecond = 0, manyOnThird = 0] = widthsOf(60)
    expect(manyOnSecond / manyOnThird).toBeGreaterThan(2.8)
  })
})

it('says of an empty step what it is given: on its tread, or under its name where that is narrow', () => {
  const wide = layoutStaircase({ width: 1150, steps: stepsWith(0) }).steps
  expect(wide.map(({ slot, header }) => [slot?.text.text, header.count])).toEqual(wide.map(() => ['Ingen endnu', null]))
  const narrow = layoutStaircase({ width: 360, steps: stepsWith(0) }).steps
  expect(narrow.map(({ slot, header }) => [slot, header.count?.text])).toEqual(narrow.map(() => [null, 'Ingen endnu']))
})

it('draws one line along treads and risers', () => {
  const { profile, steps } = layoutStaircase({ width: 1150, steps: sampleSteps })
  expect(profile.startsWith(`M0,${steps[0]?.tread.y}L`)).toBe(true)
  expect(profile.endsWith(`L1150,${steps[5]?.tread.y}`)).toBe(true)
})

describe('pictures', () => {
  const base: StaircaseDiagramProps = {
    label: sample.label,
    width: 1420,
    steps: sampleSteps,
    selected: 'i18',
    selectedStep: 'preventive',
    palette: lightPalette,
  }

  it.each([
    ['sample', base],
    ['empty', { ...base, steps: stepsWith(0), selected: null }],
    ['narrow', { ...base, width: 360 }],
    ['dark', { ...base, palette: darkPalette, width: 1150 }],
    ['types', { ...base, steps: byType, width: 1150, selected: null }],
    ['closest', { ...base, steps: byType, width: 998, room: 462 }],
  ] as const)('%s', async (name, props) => {
    const picture = renderToStaticMarkup(createElement(StaircaseDiagram, props)).replaceAll('><', '>\n<')
    await expect(`${picture}\n`).toMatchFileSnapshot(`../golden/staircase-${name}.svg`)
  })
})
