import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { darkPalette, forcedPalette, lightPalette } from '../../src/diagrams/palette.ts'
import { TimeDiagram, type TimeDiagramProps } from '../../src/diagrams/TimeDiagram.tsx'
import { layoutTime, type TimeValue } from '../../src/diagrams/timeLayout.ts'

const base = { width: 264, height: 132, scale: { min: 1, max: 5 }, textSize: 13 }

function layoutOf(values: readonly TimeValue[]) {
  return layoutTime({ ...base, values })
}

function markupOf(values: readonly TimeValue[], props: Partial<TimeDiagramProps> = {}): string {
  const marks = values.map((_, index) => String(index + 1))
  const all = { ...base, label: 'Fælles strategi', values, marks, hue: 0, palette: lightPalette, ...props }
  return `${renderToStaticMarkup(createElement(TimeDiagram, all)).replaceAll('><', '>\n<')}\n`
}

describe('the line', () => {
  it('goes from neighbour to neighbour, and breaks where a level is missing', () => {
    const { lines, dots, unknown } = layoutOf([1, 2, null, 3, 'unknown', 4, 5, 5])
    expect(lines.map((line) => line.map(({ index }) => index))).toEqual([[0, 1], [5, 6, 7]])
    expect(dots.map(({ index }) => index)).toEqual([0, 1, 3, 5, 6, 7])
    expect(unknown.map(({ index }) => index)).toEqual([4])
  })

  it('is no line where there is one value, or none', () => {
    expect(layoutOf([3])).toMatchObject({ lines: [], dots: [{ level: 3 }] })
    expect(layoutOf([]).dots).toEqual([])
    expect(layoutOf([null, 'unknown', null])).toMatchObject({ lines: [], dots: [] })
  })

  it('has a figure below where the line comes from above', () => {
    expect(layoutOf([3, 1, 2, 5]).dots.map(({ figure }) => figure)).toEqual(['above', 'below', 'above', 'above'])
  })

  it('leaves figures and marks out where there are too many, but for the ends', () => {
    const { dots, named } = layoutOf(Array.from({ length: 60 }, (_, index) => 1 + (index % 5)))
    expect(dots.filter(({ figure }) => figure !== null).map(({ index }) => index)).toEqual([0, 59])
    expect(named).toEqual([0, 59])
  })

  it('stays within its frame, however many there are', () => {
    const value = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom<TimeValue>('unknown', null))
    fc.assert(
      fc.property(fc.array(value, { maxLength: 61 }), (values) => {
        const { dots, unknown, radius } = layoutOf(values)
        for (const { x, y } of [...dots, ...unknown]) {
          expect(x - radius).toBeGreaterThanOrEqual(0)
          expect(x + radius).toBeLessThanOrEqual(base.width)
          expect(y - radius).toBeGreaterThanOrEqual(0)
          expect(y + radius).toBeLessThanOrEqual(base.height)
        }
      }),
    )
  })
})

describe('the drawing', () => {
  it.each<readonly [string, readonly TimeValue[], Partial<TimeDiagramProps>]>([
    ['broken', [2, 3, 'unknown', 1, 4, null, 5], {}],
    ['two-dark', [4, 2], { palette: darkPalette, hue: 1 }],
  ])('stays as it is: %s', async (name, values, props) => {
    await expect(markupOf(values, props)).toMatchFileSnapshot(`../golden/time-${name}.svg`)
  })

  it('leaves forced colours to the person', () => {
    expect(markupOf([1, 'unknown', 3], { palette: forcedPalette })).not.toMatch(/#[0-9A-F]{6}|NaN|undefined/)
  })
})
