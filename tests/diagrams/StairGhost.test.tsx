import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { lightPalette } from '../../src/diagrams/palette.ts'
import { StaircaseDiagram, type StairAction, type StairStepData } from '../../src/diagrams/StaircaseDiagram.tsx'
import sample from './staircase.json' with { type: 'json' }

const steps = sample.steps as readonly StairStepData[]

function show() {
  const actions: StairAction[] = []
  const props = { label: sample.label, width: 1150, steps, selected: null, selectedStep: null, palette: lightPalette }
  render(<StaircaseDiagram {...props} onAct={(action) => void actions.push(action)} />)
  return { actions }
}

const option = (name: RegExp) => screen.getByRole('option', { name })
const dropAreas = () => document.querySelectorAll('[stroke-dasharray="7 5"]').length
/** How often a name is written: twice while its card is under way. */
const written = (name: string) => screen.getAllByText(name, { selector: 'text' }).length

interface Spot {
  readonly x: number
  readonly y: number
}

function middleOf(element: Element): Spot {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

interface Protocol {
  readonly send: (method: string, params: object) => Promise<unknown>
}

/** The browser's own mouse and finger, which see the page that holds the test in a frame. */
const protocol = () => cdp() as unknown as Protocol

function onPage({ x, y }: Spot): Spot {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight)
  const scale = frame.width / innerWidth
  return { x: frame.x + x * scale, y: frame.y + y * scale }
}

function mouse(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Spot) {
  const buttons = type === 'mouseReleased' ? 0 : 1
  const clickCount = type === 'mouseMoved' ? 0 : 1
  return protocol().send('Input.dispatchMouseEvent', { type, ...onPage(at), button: 'left', buttons, clickCount })
}

function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at: Spot) {
  return protocol().send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [onPage(at)] })
}

async function dragTo(from: Element, to: Element, by: Spot = { x: 0, y: 0 }) {
  const start = middleOf(from)
  const end = middleOf(to)
  await mouse('mousePressed', start)
  await mouse('mouseMoved', { x: start.x + 8, y: start.y })
  await mouse('mouseMoved', { x: end.x + by.x, y: end.y + by.y })
}

const drop = (at: Element) => mouse('mouseReleased', middleOf(at))

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

beforeAll(() => page.viewport(1250, 900))
afterEach(cleanup)

describe('by mouse', () => {
  it('drags a card to another step, which is marked meanwhile', async () => {
    const { actions } = show()
    await dragTo(option(/^Sorggruppe/), option(/^Plejefamilier/))
    await expect.poll(dropAreas).toBe(1)
    expect(written('Sorggruppe')).toBe(2)
    expect(actions).toEqual([])
    await drop(option(/^Plejefamilier/))
    await expect.poll(() => actions).toEqual([{ kind: 'move', id: 'i21', step: 'foster-care' }])
    expect(dropAreas()).toBe(0)
    expect(written('Sorggruppe')).toBe(1)
  })

  it('drags to an empty step, anywhere over its tread', async () => {
    const { actions } = show()
    await dragTo(option(/^Chilled/), screen.getByText('Ingen endnu'), { x: 0, y: -200 })
    await drop(screen.getByText('Ingen endnu'))
    await expect.poll(() => actions).toEqual([{ kind: 'move', id: 'i15', step: 'residential-care' }])
  })

  it('does nothing when a card is put back on its own step', async () => {
    const { actions } = show()
    await dragTo(option(/^Sorggruppe/), option(/^Chilled/))
    expect(dropAreas()).toBe(0)
    await drop(option(/^Chilled/))
    await userEvent.click(option(/^Sorggruppe/))
    expect(actions).toEqual([{ kind: 'pick', id: 'i21' }])
  })

  it('takes a hand that shakes for a click', async () => {
    const { actions } = show()
    const { x, y } = middleOf(option(/^Sorggruppe/))
    await mouse('mousePressed', { x, y })
    await mouse('mouseMoved', { x: x + 4, y: y + 3 })
    await mouse('mouseReleased', { x: x + 4, y: y + 3 })
    await expect.poll(() => actions).toEqual([{ kind: 'pick', id: 'i21' }])
  })

  it('gives up on Escape', async () => {
    const { actions } = show()
    await dragTo(option(/^Sorggruppe/), option(/^Plejefamilier/))
    await expect.poll(dropAreas).toBe(1)
    await userEvent.keyboard('{Escape}')
    expect(dropAreas()).toBe(0)
    await drop(option(/^Plejefamilier/))
    await userEvent.click(option(/^Chilled/))
    expect(actions).toEqual([{ kind: 'pick', id: 'i15' }])
  })

  it('drops where the pointer is when the drawing is scaled', async () => {
    const { actions } = show()
    const svg = document.querySelector('svg')
    svg?.setAttribute('width', '575')
    svg?.setAttribute('height', String(Number(svg.getAttribute('height')) / 2))
    await dragTo(option(/^Sorggruppe/), option(/^Støtte til/))
    await drop(option(/^Støtte til/))
    await expect.poll(() => actions).toEqual([{ kind: 'move', id: 'i21', step: 'kinship-care' }])
  })
})

describe('by finger', () => {
  it('drags a card that was held for a moment', async () => {
    const { actions } = show()
    const start = middleOf(option(/^Sorggruppe/))
    const end = middleOf(option(/^Plejefamilier/))
    await touch('touchStart', start)
    await pause(350)
    await touch('touchMove', { x: start.x + 60, y: start.y + 20 })
    await touch('touchMove', end)
    await expect.poll(dropAreas).toBe(1)
    await touch('touchEnd', end)
    await expect.poll(() => actions).toEqual([{ kind: 'move', id: 'i21', step: 'foster-care' }])
  })

  it('scrolls the page when the finger moves at once', async () => {
    const { actions } = show()
    const start = middleOf(option(/^Sorggruppe/))
    await touch('touchStart', start)
    await touch('touchMove', { x: start.x + 60, y: start.y + 60 })
    await pause(350)
    await touch('touchMove', middleOf(option(/^Plejefamilier/)))
    expect(dropAreas()).toBe(0)
    await touch('touchEnd', start)
    expect(actions).toEqual([])
  })
})
