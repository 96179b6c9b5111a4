import { cleanup, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { lightPalette } from '../../src/diagrams/palette.ts'
import {
  UnderstandingCircle,
  type UnderstandingCircleProps,
  type UnderstandingRingData,
  type UnderstandingState,
} from '../../src/diagrams/UnderstandingCircle.tsx'
import names from './names.json' with { type: 'json' }

const shown: UnderstandingState = {
  kind: 'agreement',
  figure: '3.4',
  centre: 3.4,
  q1: 2,
  q3: 4,
  agreement: 1,
  mark: 'gap',
}

function ringsOf(state: UnderstandingState): readonly UnderstandingRingData[] {
  return names.en.rings.map(({ id, label, sectors }) => ({
    id,
    label,
    sectors: sectors.map((sector) => ({ ...sector, name: `${sector.label}, median 3.4, disagreement`, sub: '', state })),
  }))
}

const base: UnderstandingCircleProps = {
  label: 'Shared understanding',
  width: 1500,
  height: 1200,
  scale: { min: 1, max: 5 },
  rings: ringsOf(shown),
  selected: null,
  centre: ['Well-being'],
  palette: lightPalette,
}

/** A view that selects, as the real one does. */
function Holder({ log, ...props }: Partial<UnderstandingCircleProps> & { readonly log: string[] }) {
  const [selected, setSelected] = useState(props.selected ?? null)
  const select = (id: string) => {
    setSelected(id)
    log.push(`select ${id}`)
  }
  return (
    <UnderstandingCircle
      {...base}
      {...props}
      selected={selected}
      onSelect={select}
      onOpen={(id) => log.push(`open ${id}`)}
      onPoint={(id) => log.push(`point ${id}`)}
    />
  )
}

function show(props: Partial<UnderstandingCircleProps> = {}) {
  const log: string[] = []
  render(<Holder {...props} log={log} />)
  return { done: () => log.filter((line) => !line.startsWith('point')), pointed: () => log.at(-1) }
}

const option = (name: RegExp) => screen.getByRole('option', { name })
const focused = () => document.activeElement?.getAttribute('aria-label')

beforeAll(() => page.viewport(1600, 1300))
afterEach(cleanup)

describe('to a screen reader', () => {
  it('is one list box with a group for each ring and an option for each component', () => {
    show()
    const circle = screen.getByRole('listbox', { name: 'Shared understanding' })
    const groups = within(circle).getAllByRole('group')
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual(['Strategic level', 'Practice level'])
    expect(groups.map((group) => within(group).getAllByRole('option').length)).toEqual([8, 8])
    expect(option(/^Clear roles/).getAttribute('aria-label')).toMatch(/median 3.4, disagreement$/)
  })

  it('gives the words of the picture to nobody', () => {
    show()
    const texts = [...document.querySelectorAll('svg text')]
    expect(texts.length).toBeGreaterThan(32)
    expect(texts.filter((text) => !text.closest('[aria-hidden]'))).toEqual([])
  })

  it('is a picture where nothing can be chosen', () => {
    render(<UnderstandingCircle {...base} />)
    expect(screen.getByRole('img', { name: 'Shared understanding' })).toBeTruthy()
    expect(screen.queryByRole('option')).toBeNull()
    expect(document.querySelector('[tabindex]')).toBeNull()
  })

  it('says why something is hidden, and shows no figure', () => {
    show({ rings: ringsOf({ kind: 'hidden', reason: 'Hidden to protect people' }) })
    const titles = [...document.querySelectorAll('[role=option] > title')].map((title) => title.textContent)
    expect(titles).toEqual(Array.from({ length: 16 }, () => 'Hidden to protect people'))
    expect(screen.queryByText('3.4')).toBeNull()
  })
})

describe('by keyboard', () => {
  it('has one tab stop, moves with arrows, Home and End, and opens with Enter and Space', async () => {
    const { done } = show()
    await userEvent.tab()
    expect(focused()).toMatch(/^Shared strategy/)
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}{ArrowRight}{Home}{End}{ArrowUp}{Enter} ')
    expect(done()).toEqual([
      'select preventive-mindset',
      'select relations-language',
      'select everyday-life',
      'select everyday-life',
      'select relations-language',
      'select preventive-mindset',
      'open preventive-mindset',
      'open preventive-mindset',
    ])
    expect(focused()).toMatch(/^Shared preventive mindset/)
  })

  it('leaves keys that score to others', async () => {
    const { done } = show()
    await userEvent.tab()
    await userEvent.keyboard('3u0m')
    expect(done()).toEqual([])
  })

  it('shows the focus in yellow and ink', async () => {
    show()
    await userEvent.tab()
    expect(document.querySelectorAll(`[stroke="${lightPalette.focus}"]`)).toHaveLength(1)
  })
})

describe('by pointer', () => {
  it('selects at the first click and opens at the next', async () => {
    const { done } = show()
    await userEvent.click(option(/^Funding/))
    await userEvent.click(option(/^Funding/))
    expect(done()).toEqual(['select funding-incentives', 'open funding-incentives'])
    expect(focused()).toMatch(/^Funding/)
  })

  it('only selects by a label', async () => {
    const { done } = show()
    await userEvent.click(screen.getByText(/^Funding/))
    await userEvent.click(screen.getByText(/^Funding/))
    expect(new Set(done())).toEqual(new Set(['select funding-incentives']))
  })

  it('tells what is pointed at', async () => {
    const { pointed } = show()
    await userEvent.hover(screen.getByText(/^Funding/))
    expect(pointed()).toBe('point funding-incentives')
    await userEvent.unhover(screen.getByText(/^Funding/))
    expect(pointed()).toBe('point null')
  })
})
