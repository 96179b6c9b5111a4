import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { lightPalette } from '../../src/diagrams/palette.ts'
import { repeatedId, type StairAction, type StairSectionData, type StairStepData } from '../../src/diagrams/stairData.ts'
import { StepDiagram, type StepDiagramProps } from '../../src/diagrams/StepDiagram.tsx'
import sample from './staircase.json' with { type: 'json' }

const sampleSteps = sample.steps as readonly StairStepData[]
const cards = sampleSteps[1]?.cards ?? []
const sections: readonly StairSectionData[] = [
  { id: 'groups', name: 'Netværks- eller samtalegrupper', mark: null, count: '8', label: 'Netværksgrupper, 8', cards: cards.slice(0, 8) },
  { id: 'advice', name: 'Rådgivning', mark: null, count: '6', label: 'Rådgivning, 6', cards: cards.slice(8) },
]
const base: StepDiagramProps = {
  label: 'Indsatstrappen',
  width: 1150,
  steps: sampleSteps.map(({ cards: mine, ...step }) => ({ ...step, total: mine.length })),
  step: 'preventive',
  sections,
  selected: null,
  palette: lightPalette,
  hint: 'Escape går tilbage.',
  isStill: true,
}

function show(props: Partial<StepDiagramProps> = {}) {
  const actions: StairAction[] = []
  render(<StepDiagram {...base} {...props} onAct={(action) => void actions.push(action)} />)
  return { actions }
}

const option = (name: RegExp) => screen.getByRole('option', { name })
const focused = () => document.activeElement?.getAttribute('aria-label')
const tabToCards = () => userEvent.keyboard('{Tab}'.repeat(7))

beforeAll(() => page.viewport(1250, 900))
afterEach(cleanup)

describe('to a screen reader', () => {
  it('is a button for each step, the shown one pressed, and a list box with a group for each section', () => {
    show()
    expect(screen.getAllByRole('button').map((each) => each.getAttribute('aria-pressed'))).toEqual(
      base.steps.map(({ id }) => String(id === 'preventive')),
    )
    const list = screen.getByRole('listbox', { name: 'Indsatstrappen', description: 'Escape går tilbage.' })
    expect(within(list).getAllByRole('group').map((each) => each.getAttribute('aria-label'))).toEqual([
      'Netværksgrupper, 8',
      'Rådgivning, 6',
    ])
    expect(within(list).getAllByRole('option')).toHaveLength(14)
  })

  it('is a picture where nothing can be done', () => {
    render(<StepDiagram {...base} />)
    expect(screen.getByRole('img', { name: 'Indsatstrappen' })).toBeTruthy()
    expect(document.querySelector('[tabindex]')).toBeNull()
  })

  it('shows a card as picked in each section that has it', () => {
    const [first] = cards
    const twice = sections.map((section, index) =>
      index === 1 && first ? { ...section, cards: [{ ...first, id: repeatedId(first.id, 1) }] } : section,
    )
    show({ sections: twice, selected: 'i12' })
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(2)
  })
})

describe('by keyboard', () => {
  it('walks from card to card as they lie', async () => {
    show()
    await tabToCards()
    expect(focused()).toMatch(/^Cool Kids,/)
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toMatch(/^CoolKids/)
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{End}')
    expect(focused()).toMatch(/^Frivillige familievenner/)
  })

  it('moves, edits and removes', async () => {
    const { actions } = show()
    await tabToCards()
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{Enter}{Delete} ')
    expect(actions).toEqual([
      { kind: 'move', id: 'i12', step: 'home-based' },
      { kind: 'edit', id: 'i12' },
      { kind: 'remove', id: 'i12' },
      { kind: 'pick', id: 'i12' },
    ])
  })

  it('goes to another step', async () => {
    const { actions } = show()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(actions).toEqual([{ kind: 'pick-step', step: 'universal' }])
  })
})

describe('by mouse', () => {
  it('picks with a click', async () => {
    const { actions } = show()
    await userEvent.click(option(/^Sorggruppe/))
    expect(actions).toEqual([{ kind: 'pick', id: 'i21' }])
  })

  it('drags a card to a step of the small stairs', async () => {
    const { actions } = show()
    const protocol = cdp() as unknown as { readonly send: (method: string, params: object) => Promise<unknown> }
    const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight)
    const scale = frame.width / innerWidth
    const middle = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: frame.x + (left + width / 2) * scale, y: frame.y + (top + height / 2) * scale }
    }
    const mouse = (type: string, at: object, buttons: number) =>
      protocol.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons, clickCount: 1 })
    const to = middle(screen.getByRole('button', { name: /^Trin 5/ }))
    await mouse('mousePressed', middle(option(/^Sorggruppe/)), 1)
    await mouse('mouseMoved', { x: to.x, y: to.y + 40 }, 1)
    await mouse('mouseMoved', to, 1)
    await expect.poll(() => document.querySelectorAll('[stroke-dasharray="7 5"]').length).toBe(1)
    await mouse('mouseReleased', to, 0)
    await expect.poll(() => actions).toEqual([{ kind: 'move', id: 'i21', step: 'foster-care' }])
  })
})

it('brings the section into view that was asked for', () => {
  const many = { ...sections[0], cards: Array.from({ length: 120 }, (_, index) => ({ ...cards[index % 14], id: `c${index}` })) }
  show({ sections: [many as StairSectionData, ...sections.slice(1)], start: 'advice' })
  const heading = screen.getByText('Rådgivning')
  expect(heading.getBoundingClientRect().top).toBeLessThan(900)
  expect(document.documentElement.scrollTop).toBeGreaterThan(300)
})
