import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { lightPalette } from '../../src/diagrams/palette.ts'
import type { StairAction } from '../../src/diagrams/stairData.ts'
import { StairGroupsDiagram, type StairGroupsDiagramProps } from '../../src/diagrams/StairGroupsDiagram.tsx'
import { stepsOf } from '../groupSteps.ts'

const base: StairGroupsDiagramProps = {
  label: 'Indsatstrappen',
  width: 1150,
  steps: stepsOf([11, 140, 40, 5, 2, 0]),
  selectedStep: 'preventive',
  palette: lightPalette,
  hint: 'Enter viser trinnet.',
}

function show(props: Partial<StairGroupsDiagramProps> = {}) {
  const actions: StairAction[] = []
  const view = render(<StairGroupsDiagram {...base} {...props} onAct={(action) => void actions.push(action)} />)
  return { ...view, actions }
}

const toolbar = () => screen.getByRole('toolbar', { name: 'Indsatstrappen' })
const blocks = () => within(toolbar()).getAllByRole('button')
const focused = () => document.activeElement?.getAttribute('aria-label')
/** Past the six steps. */
const tabToBlocks = () => userEvent.keyboard('{Tab}'.repeat(7))

beforeAll(() => page.viewport(1250, 900))
afterEach(cleanup)

describe('to a screen reader', () => {
  it('is a button for each step, and one toolbar of blocks in groups', () => {
    show()
    expect(screen.getAllByRole('button', { pressed: true }).map((each) => each.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^Trin 2/),
    ])
    expect(within(toolbar()).getAllByRole('group')).toHaveLength(5)
    expect(screen.getByRole('toolbar', { description: 'Enter viser trinnet.' })).toBe(toolbar())
  })

  it('says of each block what it says of itself', () => {
    show()
    const step = within(toolbar()).getByRole('group', { name: /^Trin 3/ })
    expect(within(step).getAllByRole('button')[0]?.getAttribute('aria-label')).toBe('Rådgivning eller lettere behandling: 17')
  })

  it('is a picture where nothing can be opened', () => {
    render(<StairGroupsDiagram {...base} />)
    expect(screen.getByRole('img', { name: 'Indsatstrappen' })).toBeTruthy()
    expect(document.querySelector('[tabindex], [role=button]')).toBeNull()
  })

  it('has no toolbar when there is nothing', () => {
    show({ steps: stepsOf([]) })
    expect(screen.queryByRole('toolbar')).toBeNull()
    expect(screen.getAllByRole('button')).toHaveLength(6)
  })
})

describe('by keyboard', () => {
  it('has one tab stop for all blocks, and walks with arrows', async () => {
    const { actions } = show()
    expect(blocks().filter((each) => each.tabIndex === 0)).toHaveLength(1)
    await tabToBlocks()
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe('Netværks- eller samtalegrupper: 3')
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(actions).toEqual([{ kind: 'open', step: 'preventive', group: expect.stringMatching(/^g/) as string }])
  })

  it('opens with Space too, and shows its focus in yellow', async () => {
    const { actions } = show()
    await tabToBlocks()
    expect(document.querySelectorAll(`[stroke="${lightPalette.focus}"]`)).toHaveLength(1)
    await userEvent.keyboard(' ')
    expect(actions).toEqual([{ kind: 'open', step: 'universal', group: 'g0' }])
  })

  it('goes on from the block that was opened last', () => {
    show({ opened: { step: 'home-based', group: 'g1' } })
    expect(focused()).toBe('Netværks- eller samtalegrupper: 10')
    expect(blocks().filter((each) => each.tabIndex === 0)).toEqual([document.activeElement])
  })

  it('leaves the focus where it is when it is somewhere', () => {
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    show({ opened: { step: 'home-based', group: 'g1' } })
    expect(document.activeElement).toBe(field)
    field.remove()
  })
})

it('opens with a click, and picks a step by its words', async () => {
  const { actions } = show()
  await userEvent.click(screen.getAllByText('Mellemformer')[0] ?? document.body)
  await userEvent.click(screen.getByText('Forebyggende'))
  expect(actions).toEqual([
    { kind: 'open', step: 'preventive', group: 'g4' },
    { kind: 'pick-step', step: 'preventive' },
  ])
})

it('is drawn step above step on a phone', () => {
  show({ width: 360 })
  const [first, second] = blocks().map((each) => each.getBoundingClientRect())
  expect(first?.x).toBe(second?.x)
  expect(first && first.height >= 44).toBe(true)
})
