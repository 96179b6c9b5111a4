import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { lightPalette } from '../../src/diagrams/palette.ts'
import type { StairCardData, StairJumpData, StairSectionData, StairStepData } from '../../src/diagrams/stairData.ts'
import { StepDiagram } from '../../src/diagrams/StepDiagram.tsx'
import { layoutStep, type StepLayout } from '../../src/diagrams/stepLayout.ts'
import { TYPES } from '../groupSteps.ts'
import sample from './staircase.json' with { type: 'json' }
import { holds, movedTo, overlapping, textBox } from '../stairBoxes.ts'

const sampleSteps = sample.steps as readonly StairStepData[]
const jumps: readonly StairJumpData[] = sampleSteps.map(({ cards, ...step }) => ({ ...step, total: cards.length }))
const cards = sampleSteps.flatMap((step) => step.cards)

function someCards(count: number, change: Partial<StairCardData> = {}): readonly StairCardData[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(cards[index % cards.length] as StairCardData),
    ...change,
    id: `c${index}`,
  }))
}

/** So many cards, in so many sections. */
function sectionsOf(all: readonly StairCardData[], count: number): readonly StairSectionData[] {
  return Array.from({ length: count }, (_, index) => {
    const mine = all.filter((__, at) => at % count === index)
    const name = TYPES[index % TYPES.length] ?? ''
    const mark = { tone: index, sign: 'Rå' }
    return { id: `s${index}`, name: count === 1 ? '' : name, mark, count: String(mine.length), label: `${name}, ${mine.length}`, cards: mine }
  })
}

const long = 'Et meget langt navn på en indsats i en kommune '.repeat(5)
const CASES: Readonly<Record<string, readonly StairSectionData[]>> = {
  'no cards': sectionsOf([], 1),
  'one card': sectionsOf(someCards(1), 1),
  'one section': sectionsOf(someCards(40), 1),
  '300 cards in 7 sections': sectionsOf(someCards(300), 7),
  'long names': sectionsOf(someCards(30, { name: long, detail: long, isPaused: true, mark: { tone: 1, sign: '10–12+' } }), 3).map(
    (section) => ({ ...section, name: long }),
  ),
  'a section without cards': sectionsOf(someCards(2), 3),
}
const cases = [288, 360, 560, 970, 1420, 1860].flatMap((width) =>
  Object.entries(CASES).map(([what, sections]) => ({ width, what, sections })),
)

/** All that lies over something else or outside its frame. */
function faultsOf(layout: StepLayout): readonly unknown[] {
  const drawing = { x: 0, y: 0, width: layout.width, height: layout.height }
  const placed = layout.sections.flatMap((section) => section.cards)
  const headings = layout.sections.flatMap(({ heading }) =>
    heading ? [textBox(heading.name), textBox(heading.count), ...(heading.badge ? [heading.badge] : [])] : [],
  )
  const words = layout.steps.flatMap(({ header: { number, name, count } }) => [number, ...name, ...(count ? [count] : [])])
  return [
    ...overlapping([...placed, ...headings, ...words.map(textBox)]),
    ...[...placed, ...headings, ...layout.steps.map(({ band }) => band)].filter((box) => !holds(drawing, box)),
    ...layout.steps.filter(({ block, header }) => [header.number, ...header.name].some((text) => !holds(block, textBox(text)))),
    ...placed.filter((card) => [...card.name, card.detail].some((text) => !holds(card, movedTo(card, textBox(text))))),
  ]
}

describe.each(cases)('$what at $width px', ({ width, sections }) => {
  const layout = layoutStep({ width, steps: jumps, step: 'preventive', sections })

  it('lays nothing over another and keeps all in its frame', () => {
    expect(faultsOf(layout)).toEqual([])
  })

  it('shows every card once, in its section', () => {
    expect(layout.sections.map((section) => section.cards.map(({ id }) => id))).toEqual(
      sections.map((section) => section.cards.map(({ id }) => id)),
    )
  })

  it('counts all cards to the step, so that they can be moved to the others', () => {
    const counts = layout.steps.map((step) => [step.id, step.cards.length])
    const total = sections.reduce((sum, section) => sum + section.cards.length, 0)
    expect(counts).toEqual(jumps.map(({ id }) => [id, id === 'preventive' ? total : 0]))
  })

  it('gives a finger 44 px for each step', () => {
    expect(layout.steps.filter(({ block }) => block.width < 44 || block.height < 44)).toEqual([])
  })
})

it('lays nothing over another, whatever the cards are', () => {
  const card = fc.record({ name: fc.string({ unit: 'grapheme', maxLength: 80 }), isPaused: fc.boolean() })
  const anyInput = fc.record({
    told: fc.array(card, { maxLength: 25 }),
    count: fc.integer({ min: 1, max: 4 }),
    width: fc.integer({ min: 288, max: 2000 }),
  })
  fc.assert(
    fc.property(anyInput, ({ told, count, width }) => {
      const all = told.map((each, index) => ({ ...(cards[0] as StairCardData), ...each, id: `c${index}` }))
      const sections = sectionsOf(all, count)
      expect(faultsOf(layoutStep({ width, steps: jumps, step: 'universal', sections }))).toEqual([])
    }),
  )
})

it('is drawn as it was', async () => {
  const props = {
    label: 'Indsatstrappen',
    width: 1150,
    steps: jumps,
    step: 'preventive',
    sections: sectionsOf(sampleSteps[1]?.cards ?? [], 3),
    selected: 'i18',
    palette: lightPalette,
  }
  const picture = renderToStaticMarkup(createElement(StepDiagram, props)).replaceAll('><', '>\n<')
  await expect(`${picture}\n`).toMatchFileSnapshot('../golden/staircase-step.svg')
})
