import { cleanup, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { darkPalette, lightPalette } from '../../src/diagrams/palette.ts'
import {
  StaircaseDiagram,
  type StairAction,
  type StaircaseDiagramProps,
  type StairStepData,
} from '../../src/diagrams/StaircaseDiagram.tsx'
import { Dialog } from '../../src/ui/Dialog.tsx'
import sample from './staircase.json' with { type: 'json' }

const base: StaircaseDiagramProps = {
  label: sample.label,
  width: 1150,
  steps: sample.steps as readonly StairStepData[],
  selected: null,
  selectedStep: null,
  palette: lightPalette,
  hint: sample.hint,
  isStill: true,
}

/** A view that does what it is told. */
function Holder({ onAct, ...props }: StaircaseDiagramProps) {
  const [steps, setSteps] = useState(props.steps)
  const [selected, setSelected] = useState(props.selected)
  const [selectedStep, setSelectedStep] = useState(props.selectedStep)
  const act = (action: StairAction) => {
    onAct?.(action)
    if (action.kind === 'pick') setSelected(action.id)
    if (action.kind === 'pick-step') setSelectedStep(action.step)
    if (action.kind === 'move' || action.kind === 'remove') setSteps(changed(steps, action))
  }
  return <StaircaseDiagram {...props} steps={steps} selected={selected} selectedStep={selectedStep} onAct={act} />
}

function WithDialog({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <>
      <Holder {...base} />
      {isOpen && (
        <Dialog title="Ret" closeLabel="Luk" onClose={() => {}}>
          {null}
        </Dialog>
      )}
    </>
  )
}

function changed(steps: readonly StairStepData[], action: StairAction): readonly StairStepData[] {
  if (action.kind !== 'move' && action.kind !== 'remove') return steps
  const card = steps.flatMap(({ cards }) => cards).find(({ id }) => id === action.id)
  return steps.map((step) => {
    const others = step.cards.filter(({ id }) => id !== action.id)
    const isTarget = action.kind === 'move' && step.id === action.step
    return { ...step, cards: card && isTarget ? [...others, card] : others }
  })
}

function show(props: Partial<StaircaseDiagramProps> = {}) {
  const actions: StairAction[] = []
  const view = render(<Holder {...base} {...props} onAct={(action) => void actions.push(action)} />)
  return { ...view, actions }
}

const option = (name: RegExp) => screen.getByRole('option', { name })
const stepButton = (name: RegExp) => screen.getByRole('button', { name })
const stops = () => screen.getAllByRole('option').filter((each) => each.tabIndex === 0)
const focused = () => document.activeElement?.getAttribute('aria-label')
const yellow = () => document.querySelectorAll(`[stroke="${lightPalette.focus}"]`).length

/** Past the six steps. */
const tabToCards = () => userEvent.keyboard('{Tab}'.repeat(7))

beforeAll(() => page.viewport(1250, 900))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('to a screen reader', () => {
  it('is a group with a button for each step and one list box of cards in groups', () => {
    show({ selectedStep: 'preventive', selected: 'i13' })
    const group = screen.getAllByRole('group', { name: 'Indsatstrappen' })[0]
    expect(within(group ?? document.body).getAllByRole('button').map((each) => each.getAttribute('aria-label'))).toEqual(
      base.steps.map(({ label }) => label),
    )
    const list = screen.getByRole('listbox', { name: 'Indsatstrappen', description: sample.hint })
    const counts = within(list).getAllByRole('group').map((each) => within(each).getAllByRole('option').length)
    expect(counts).toEqual([11, 14, 2, 1, 1])
    expect(screen.getAllByRole('button', { pressed: true })).toEqual([stepButton(/^Trin 2/)])
    expect(screen.getAllByRole('option', { selected: true })).toEqual([option(/^CoolKids/)])
  })

  it('gives each card its whole sentence, and its whole name to who points', () => {
    show()
    const card = option(/^Støtte til/)
    expect(card.getAttribute('aria-label')).toBe(
      'Støtte til netværksplejefamilier, trin 4, Tertiær, Det specialiserede socialområde',
    )
    expect(card.querySelector('title')?.textContent).toBe('Støtte til netværksplejefamilier')
  })

  it('is a picture where nothing can be done', () => {
    render(<StaircaseDiagram {...base} />)
    expect(screen.getByRole('img', { name: 'Indsatstrappen' })).toBeTruthy()
    expect(document.querySelector('[tabindex], [role=option], [role=button]')).toBeNull()
  })

  it('has no list when there are no cards', () => {
    show({ steps: base.steps.map((step) => ({ ...step, cards: [] })) })
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(screen.getAllByRole('button').length).toBe(6)
  })
})

describe('by keyboard', () => {
  it('has one tab stop for all cards: the first one, or the picked one', () => {
    const { unmount } = show()
    expect(stops()).toEqual([option(/^Hjemmebesøg/)])
    unmount()
    show({ selected: 'i24' })
    expect(stops()).toEqual([option(/^Tilbage til skole/)])
  })

  it('walks with arrows, Home and End', async () => {
    show()
    await tabToCards()
    await userEvent.keyboard('{ArrowUp}{ArrowRight}')
    expect(focused()).toMatch(/^Cool kids – angstgruppe/)
    await userEvent.keyboard('{End}')
    expect(focused()).toMatch(/^Plejefamilier/)
    await userEvent.keyboard('{Home}')
    expect(focused()).toMatch(/^Hjemmebesøg/)
    expect(stops()).toEqual([option(/^Hjemmebesøg/)])
  })

  it('moves a card with Shift and an arrow, and the focus with it', async () => {
    const { actions } = show()
    await tabToCards()
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowLeft}{/Shift}')
    expect(actions).toEqual([
      { kind: 'move', id: 'i01', step: 'preventive' },
      { kind: 'move', id: 'i01', step: 'home-based' },
      { kind: 'move', id: 'i01', step: 'preventive' },
    ])
    expect(focused()).toMatch(/^Hjemmebesøg/)
    expect(stops()).toEqual([option(/^Hjemmebesøg/)])
  })

  it('edits with Enter and picks with Space', async () => {
    const { actions } = show()
    await tabToCards()
    await userEvent.keyboard('{Enter} ')
    expect(actions).toEqual([
      { kind: 'edit', id: 'i01' },
      { kind: 'pick', id: 'i01' },
    ])
  })

  it('removes with Delete, and goes on from the next card', async () => {
    const { actions } = show()
    await tabToCards()
    await userEvent.keyboard('{Delete}')
    expect(actions).toEqual([{ kind: 'remove', id: 'i01' }])
    expect(focused()).toMatch(/^Ekstra besøg/)
    await userEvent.keyboard('{End}{Delete}')
    expect(focused()).toMatch(/^Ekstra besøg/)
  })

  it('keeps the focus when a dialog lay over it before', async () => {
    const { rerender } = render(<WithDialog isOpen={false} />)
    await tabToCards()
    expect(focused()).toMatch(/^Hjemmebesøg/)
    rerender(<WithDialog isOpen />)
    expect(document.activeElement?.textContent).toBe('Ret')
    rerender(<WithDialog isOpen={false} />)
    expect(focused()).toMatch(/^Hjemmebesøg/)
    await userEvent.keyboard('{Delete}')
    expect(focused()).toMatch(/^Ekstra besøg/)
    await userEvent.keyboard('{Delete}')
    expect(screen.queryByRole('option', { name: /^Ekstra besøg/ })).toBeNull()
    expect(document.activeElement?.getAttribute('role')).toBe('option')
  })

  it('picks a step with Enter or Space', async () => {
    const { actions } = show()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await userEvent.tab()
    await userEvent.keyboard(' ')
    expect(actions).toEqual([
      { kind: 'pick-step', step: 'universal' },
      { kind: 'pick-step', step: 'preventive' },
    ])
    expect(screen.getAllByRole('button', { pressed: true })).toEqual([stepButton(/^Trin 2/)])
  })

  it('shows the focus in yellow and ink, and only to those who use keys', async () => {
    show()
    await userEvent.click(option(/^Sorggruppe/))
    expect(yellow()).toBe(0)
    await userEvent.keyboard('{ArrowUp}')
    expect(yellow()).toBe(1)
    await userEvent.tab({ shift: true })
    expect(focused()).toMatch(/^Trin 6/)
    expect(yellow()).toBe(1)
  })

  it('leaves the focus alone when cards change while it is elsewhere', async () => {
    const { rerender } = render(<StaircaseDiagram {...base} onAct={() => {}} />)
    await tabToCards()
    await userEvent.tab()
    rerender(<StaircaseDiagram {...base} onAct={() => {}} steps={changed(base.steps, { kind: 'remove', id: 'i01' })} />)
    expect(screen.queryByRole('option', { name: /^Hjemmebesøg/ })).toBeNull()
    expect(document.activeElement?.getAttribute('role')).not.toBe('option')
  })
})

describe('by pointer', () => {
  it('picks with a click, and edits with a click on what is picked', async () => {
    const { actions } = show()
    await userEvent.click(option(/^Sorggruppe/))
    await userEvent.click(option(/^Sorggruppe/))
    expect(actions).toEqual([
      { kind: 'pick', id: 'i21' },
      { kind: 'edit', id: 'i21' },
    ])
    expect(focused()).toMatch(/^Sorggruppe/)
  })

  it('picks a step by its words', async () => {
    const { actions } = show()
    await userEvent.click(screen.getByText('Forebyggende indsatser'))
    expect(actions).toEqual([{ kind: 'pick-step', step: 'preventive' }])
  })
})

describe('motion', () => {
  it('lets cards glide to their new places', async () => {
    const animate = vi.spyOn(Element.prototype, 'animate')
    show({ isStill: false })
    await tabToCards()
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(animate.mock.contexts).toContain(option(/^Hjemmebesøg/))
    expect(animate.mock.contexts).toContain(option(/^Ekstra besøg/))
    expect(animate.mock.contexts).not.toContain(option(/^Plejefamilier/))
  })

  it('has none where it is unwanted', async () => {
    const animate = vi.spyOn(Element.prototype, 'animate')
    show()
    await tabToCards()
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(animate).not.toHaveBeenCalled()
  })
})

it('is a well-formed drawing of its own', () => {
  render(<StaircaseDiagram {...base} palette={darkPalette} />)
  const parsed = new DOMParser().parseFromString(document.querySelector('svg')?.outerHTML ?? '', 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  expect(parsed.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg')
})
