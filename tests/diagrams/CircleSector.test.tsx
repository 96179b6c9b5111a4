import { cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CircleSector, type CircleSectorProps } from '../../src/diagrams/CircleSector.tsx'
import { lightPalette } from '../../src/diagrams/palette.ts'

const sector = { id: 's1', startAngle: 0, endAngle: Math.PI / 2, label: null }
const base: CircleSectorProps = {
  id: 's1',
  name: 'Strategy',
  value: 1,
  target: null,
  before: null,
  min: 1,
  max: 5,
  ring: {
    innerRadius: 100,
    outerRadius: 200,
    band: 20,
    bands: 5,
    labelStyle: 'names',
    textSize: 20,
    subSize: 0,
    digit: { size: 20, radius: 110 },
    disc: 10,
    sectors: [sector],
  },
  sector,
  gap: 0,
  weight: 1,
  palette: lightPalette,
  hue: 0,
  hatchId: 'hatch',
  isStill: true,
  option: null,
}

function show(props: Partial<CircleSectorProps>) {
  const { container, rerender } = render(<Drawing {...props} />)
  return { container, change: (more: Partial<CircleSectorProps>) => rerender(<Drawing {...more} />) }
}

function Drawing(props: Partial<CircleSectorProps>) {
  return (
    <svg>
      <CircleSector {...base} {...props} />
    </svg>
  )
}

const blue = lightPalette.rings[0]?.levels ?? []
const filledTo = (container: Element) => {
  const fill = [...container.querySelectorAll('path')].find((path) => blue.includes(path.getAttribute('fill') ?? ''))
  return Number(/A([\d.]+)/.exec(fill?.getAttribute('d') ?? '')?.[1] ?? 100)
}

/** Every length that the fill has until it is there. */
async function watch(container: Element, goal: number): Promise<readonly number[]> {
  const seen: number[] = []
  const observer = new MutationObserver(() => seen.push(filledTo(container)))
  observer.observe(container, { attributes: true, childList: true, subtree: true })
  await waitFor(() => expect(filledTo(container)).toBe(goal))
  observer.disconnect()
  return seen
}

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('marks', () => {
  it.each([
    { value: 1, length: 120, fill: '#C6DBF1' },
    { value: 3, length: 160, fill: '#5A93CE' },
    { value: 5, length: 200, fill: '#123F7A' },
  ])('fill level $value to $length, in its colour, and say it in a digit', ({ value, length, fill }) => {
    const { container } = show({ value })
    expect(filledTo(container)).toBe(length)
    expect(container.querySelector(`[fill="${fill}"]`)).not.toBeNull()
    expect(container.textContent).toBe(String(value))
  })

  it('tell not scored, not known and the lowest level apart', () => {
    const looks = ([null, 'unknown', 1] as const).map((value) => {
      const { container } = show({ value })
      const track = container.querySelector('path')?.getAttribute('fill')
      return { track, disc: container.querySelectorAll('circle').length, text: container.textContent }
    })
    expect(looks).toEqual([
      { track: lightPalette.track, disc: 0, text: '' },
      { track: 'url(#hatch)', disc: 1, text: '' },
      { track: lightPalette.track, disc: 0, text: '1' },
    ])
  })

  it('show what was before as a dashed outline with a light halo, under the figure', () => {
    const { container } = show({ value: 3, before: 2 })
    const dashed = container.querySelector('[stroke-dasharray]')
    expect(dashed?.getAttribute('stroke')).toBe(lightPalette.ink)
    expect(dashed?.getAttribute('d')).not.toMatch(/Z/)
    expect(dashed?.previousElementSibling?.getAttribute('stroke')).toBe(lightPalette.ground)
    const text = container.querySelector('text')
    expect(text && dashed && dashed.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('have no such outline where nothing is compared', () => {
    expect(show({ value: 3 }).container.querySelector('[stroke-dasharray]')).toBeNull()
  })

  it('show a target as a dark arc with a light halo', () => {
    const { container } = show({ target: 4 })
    const arcs = [...container.querySelectorAll('path')].filter((path) => path.getAttribute('d')?.includes('A180'))
    expect(arcs.slice(-2).map((arc) => arc.getAttribute('stroke'))).toEqual([lightPalette.ground, lightPalette.ink])
  })

  it('work on a scale of three levels that begins at nought', () => {
    const ring = { ...base.ring, bands: 3, band: 100 / 3 }
    const { container } = show({ ring, min: 0, max: 2, value: 0 })
    expect(filledTo(container)).toBeCloseTo(133.33)
    expect(container.textContent).toBe('0')
  })
})

describe('motion', () => {
  it('grows by steps, and only when the value changes', async () => {
    const { container, change } = show({ isStill: false, value: 1 })
    expect(filledTo(container)).toBe(120)
    change({ isStill: false, value: 4 })
    const seen = await watch(container, 180)
    expect(seen.filter((length) => length > 120 && length < 180).length).toBeGreaterThan(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })

  it('turns round on the way', async () => {
    const { container, change } = show({ isStill: false, value: 1 })
    change({ isStill: false, value: 5 })
    await new Promise((resolve) => setTimeout(resolve, 60))
    change({ isStill: false, value: 2 })
    const seen = await watch(container, 140)
    expect(Math.max(...seen)).toBeLessThan(200)
  })

  it('is left out in a still drawing', () => {
    const { container, change } = show({ value: 1 })
    change({ value: 4 })
    expect(filledTo(container)).toBe(180)
  })

  it('is left out for people who want less of it', async () => {
    const query = matchMedia('(min-width: 1px)')
    vi.spyOn(globalThis, 'matchMedia').mockReturnValue(query)
    expect(query.matches).toBe(true)
    const { container, change } = show({ isStill: false, value: 1 })
    change({ isStill: false, value: 4 })
    const seen = await watch(container, 180)
    expect(seen.filter((length) => length > 120 && length < 180)).toEqual([])
  })
})
