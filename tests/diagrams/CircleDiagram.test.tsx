import { cleanup, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  CircleDiagram,
  type CircleAction,
  type CircleDiagramProps,
  type CircleRingData,
} from '../../src/diagrams/CircleDiagram.tsx'
import { layoutCircle } from '../../src/diagrams/circleLayout.ts'
import { lightPalette } from '../../src/diagrams/palette.ts'
import { pointAt } from '../../src/diagrams/polar.ts'
import names from './names.json' with { type: 'json' }

const rings: readonly CircleRingData[] = names.en.rings.map((ring) => ({
  id: ring.id,
  label: ring.label,
  sectors: ring.sectors.map(({ id, mirror, code, label, short }) => ({
    id,
    mirror,
    code,
    label,
    short,
    name: `${label}, not scored yet`,
    sub: 'Not scored',
    value: null,
    target: null,
  })),
}))
const base: CircleDiagramProps = {
  label: 'The double component circle',
  width: 1500,
  height: 1200,
  scale: { min: 1, max: 5 },
  rings,
  selected: null,
  centre: ['Well-being'],
  palette: lightPalette,
  isStill: true,
}

/** A view that selects and scores, as the real one does. */
function Holder(props: Partial<CircleDiagramProps>) {
  const [selected, setSelected] = useState(props.selected ?? null)
  const act = (action: CircleAction) => {
    if (action.kind === 'select') setSelected(action.id)
    props.onAct?.(action)
  }
  return <CircleDiagram {...base} {...props} selected={selected} onAct={act} />
}

function show(props: Partial<CircleDiagramProps> = {}) {
  const actions: CircleAction[] = []
  const onAct = (action: CircleAction) => {
    if (action.kind !== 'point') actions.push(action)
  }
  const view = render(<Holder {...props} onAct={onAct} />)
  return { ...view, actions }
}

const option = (name: RegExp) => screen.getByRole('option', { name })
const stops = () => screen.getAllByRole('option').filter((each) => each.tabIndex === 0)
const yellow = () => document.querySelectorAll(`[stroke="${lightPalette.focus}"]`).length
const focused = () => document.activeElement?.getAttribute('aria-label')

/** Clicks a sector in the middle of one of its bands. */
async function clickBand(name: RegExp, band: number, props: Partial<CircleDiagramProps> = {}) {
  const layout = layoutCircle({ ...base, ...props })
  const id = option(name).dataset['sector']
  const ring = layout.rings.find(({ sectors }) => sectors.some((sector) => sector.id === id))
  const sector = ring?.sectors.find((each) => each.id === id)
  const point = pointAt((ring?.innerRadius ?? 0) + (ring?.band ?? 0) * (band - 0.5), (sector?.startAngle ?? 0) + 0.1)
  const svg = screen.getByRole('listbox').closest('svg')
  if (!svg) throw new Error('no drawing')
  await userEvent.click(svg, { position: { x: layout.x + point.x, y: layout.y + point.y } })
}

beforeAll(() => page.viewport(1600, 1300))
afterEach(cleanup)

describe('to a screen reader', () => {
  it('is one list box with a group for each ring and an option for each component', () => {
    show()
    const circle = screen.getByRole('listbox', { name: 'The double component circle' })
    const groups = within(circle).getAllByRole('group')
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual(['Strategic level', 'Practice level'])
    expect(groups.map((group) => within(group).getAllByRole('option').length)).toEqual([8, 8])
  })

  it('gives each option its whole sentence, and the words of the picture to nobody', () => {
    show()
    expect(option(/^Funding/).getAttribute('aria-label')).toBe('Funding and incentives, not scored yet')
    const texts = [...document.querySelectorAll('svg text')]
    expect(texts.length).toBeGreaterThan(16)
    expect(texts.filter((text) => !text.closest('[aria-hidden]'))).toEqual([])
  })

  it('says what is selected', () => {
    show({ selected: 'roles-and-pathways' })
    expect(screen.getAllByRole('option', { selected: true })).toEqual([option(/^Clear roles/)])
  })

  it('is a picture where nothing can be done, and a document of its own', () => {
    render(<CircleDiagram {...base} />)
    const markup = screen.getByRole('img').outerHTML
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
    expect(parsed.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(screen.getByRole('img', { name: 'The double component circle' })).toBeTruthy()
    expect(screen.queryByRole('option')).toBeNull()
    expect(document.querySelector('[tabindex]')).toBeNull()
  })
})

describe('by keyboard', () => {
  it('has one tab stop: the first sector, or the selected one', async () => {
    const { rerender } = render(<CircleDiagram {...base} onAct={() => {}} />)
    expect(stops()).toEqual([option(/^Shared strategy/)])
    rerender(<CircleDiagram {...base} onAct={() => {}} selected="network-meetings" />)
    expect(stops()).toEqual([option(/^Network/)])
    await userEvent.tab()
    expect(focused()).toMatch(/^Network/)
  })

  it('moves and selects with arrows, Home and End', async () => {
    const { actions } = show()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}{ArrowRight}{Home}{End}{ArrowUp}')
    expect(actions.map((action) => action.kind === 'select' && action.id)).toEqual([
      'preventive-mindset',
      'relations-language',
      'everyday-life',
      'everyday-life',
      'relations-language',
      'preventive-mindset',
    ])
    expect(focused()).toMatch(/^Shared preventive mindset/)
  })

  it('scores, clears, and says that it is not known', async () => {
    const { actions } = show({ selected: 'funding-incentives' })
    await userEvent.tab()
    await userEvent.keyboard('30u{Enter} 7')
    const id = 'funding-incentives'
    expect(actions).toEqual([
      { kind: 'score', id, value: 3 },
      { kind: 'score', id, value: null },
      { kind: 'score', id, value: 'unknown' },
      { kind: 'open', id },
      { kind: 'open', id },
    ])
  })

  it('sets a target after M', async () => {
    const { actions } = show({ selected: 'funding-incentives' })
    await userEvent.tab()
    await userEvent.keyboard('m42')
    expect(actions).toEqual([
      { kind: 'target-mode', isOn: true },
      { kind: 'target', id: 'funding-incentives', value: 4 },
      { kind: 'target-mode', isOn: false },
      { kind: 'score', id: 'funding-incentives', value: 2 },
    ])
  })

  it('leaves the target mode with the focus', async () => {
    const { actions } = show()
    await userEvent.tab()
    await userEvent.keyboard('m')
    await userEvent.tab()
    expect(actions.at(-1)).toEqual({ kind: 'target-mode', isOn: false })
  })

  it('follows a selection made elsewhere only when the focus is inside', async () => {
    const { rerender } = render(<CircleDiagram {...base} onAct={() => {}} selected="shared-strategy" />)
    rerender(<CircleDiagram {...base} onAct={() => {}} selected="clear-leadership" />)
    expect(document.activeElement).toBe(document.body)
    await userEvent.tab()
    rerender(<CircleDiagram {...base} onAct={() => {}} selected="everyday-life" />)
    expect(focused()).toMatch(/^Everyday/)
  })

  it('shows the focus in yellow and ink, and only to those who use keys', async () => {
    show()
    await clickBand(/^Funding/, 2)
    expect(yellow()).toBe(0)
    await userEvent.keyboard('{ArrowRight}')
    expect(yellow()).toBe(1)
    await userEvent.tab()
    expect(yellow()).toBe(0)
  })
})

describe('by pointer', () => {
  it('selects at the first click and scores at the next', async () => {
    const { actions } = show()
    await clickBand(/^Funding/, 4)
    await clickBand(/^Funding/, 4)
    await clickBand(/^Funding/, 1)
    const id = 'funding-incentives'
    expect(actions).toEqual([
      { kind: 'select', id },
      { kind: 'score', id, value: 4 },
      { kind: 'score', id, value: 1 },
    ])
    expect(focused()).toMatch(/^Funding/)
  })

  it('scores by where the click lies when the drawing is scaled', async () => {
    const { actions } = show({ selected: 'funding-incentives' })
    const svg = screen.getByRole('listbox').closest('svg')
    svg?.setAttribute('width', '3000')
    svg?.setAttribute('height', '2400')
    const { x, y, rings: [outer] } = layoutCircle(base)
    const point = pointAt((outer?.innerRadius ?? 0) + (outer?.band ?? 0) * 2.5, (2.5 * Math.PI) / 4)
    const place = svg?.getBoundingClientRect()
    const clientX = (place?.left ?? 0) + 2 * (x + point.x)
    const clientY = (place?.top ?? 0) + 2 * (y + point.y)
    option(/^Funding/).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX, clientY }))
    expect(actions).toEqual([{ kind: 'score', id: 'funding-incentives', value: 3 }])
  })

  it('opens where bands are too shallow to hit', async () => {
    const small = { width: 360, height: 360 }
    const { actions } = show({ ...small, selected: 'funding-incentives' })
    await clickBand(/^Funding/, 4, small)
    expect(actions).toEqual([{ kind: 'open', id: 'funding-incentives' }])
  })

  it('only selects by a label, and takes the focus there', async () => {
    const { actions } = show()
    await userEvent.click(screen.getByText(/^Funding/))
    await userEvent.click(screen.getByText(/^Funding/))
    expect(new Set(actions.map((action) => action.kind))).toEqual(new Set(['select']))
    expect(focused()).toMatch(/^Funding/)
  })

  it('opens when a screen reader presses the selected one: that is no place in a band', () => {
    const { actions } = show({ selected: 'funding-incentives' })
    option(/^Funding/).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }))
    expect(actions).toEqual([{ kind: 'open', id: 'funding-incentives' }])
  })

  it('tells what is pointed at', async () => {
    const onAct = vi.fn<(action: CircleAction) => void>()
    render(<CircleDiagram {...base} onAct={onAct} />)
    await userEvent.hover(screen.getByText(/^Funding/))
    expect(onAct).toHaveBeenLastCalledWith({ kind: 'point', id: 'funding-incentives' })
    await userEvent.unhover(screen.getByText(/^Funding/))
    expect(onAct).toHaveBeenLastCalledWith({ kind: 'point', id: null })
  })
})
