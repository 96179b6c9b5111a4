import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DistributionDiagram, type DistributionDiagramProps } from '../../src/diagrams/DistributionDiagram.tsx'
import { layoutDistribution } from '../../src/diagrams/distributionLayout.ts'
import { darkPalette, forcedPalette, lightPalette, printPalette } from '../../src/diagrams/palette.ts'

const base = { width: 232, height: 92, counts: [3, 12, 41, 20, 2], unknown: 5, unscored: 14, most: 41, textSize: 14 }

function markupOf(props: Partial<DistributionDiagramProps> = {}): string {
  const all = { ...base, label: 'Fælles strategi', scale: { min: 1, max: 5 }, own: 3, hue: 0, palette: lightPalette, ...props }
  return `${renderToStaticMarkup(createElement(DistributionDiagram, all)).replaceAll('><', '>\n<')}\n`
}

describe('the drawing', () => {
  it.each<readonly [string, Partial<DistributionDiagramProps>]>([
    ['many', {}],
    ['nobody', { counts: [0, 0, 0, 0, 0], unknown: 0, unscored: 0, most: 1, own: 'unscored' }],
    ['one-dark', { counts: [0, 0, 0, 0, 1], unknown: 0, unscored: 0, most: 1, own: 'unknown', hue: 1, palette: darkPalette }],
    ['four-levels-print', { counts: [4, 0, 2, 9], scale: { min: 1, max: 4 }, own: 4, palette: printPalette }],
  ])('stays as it is: %s', async (name, props) => {
    await expect(markupOf(props)).toMatchFileSnapshot(`../golden/distribution-${name}.svg`)
  })

  it('leaves forced colours to the person', () => {
    expect(markupOf({ palette: forcedPalette })).not.toMatch(/#[0-9A-F]{6}|NaN|undefined/)
  })
})

describe('the columns', () => {
  it('have one measure with those of other diagrams, and one is seen beside a hundred', () => {
    const { columns } = layoutDistribution({ ...base, counts: [1, 0, 50, 0, 0], unknown: 0, unscored: 0, most: 100 })
    const heights = columns.map(({ height }) => height)
    expect(heights[0]).toBeGreaterThanOrEqual(2)
    expect(heights[1]).toBe(0)
    expect(heights[2]).toBeLessThan(46)
  })

  it('stay within their frame and beside each other', () => {
    const count = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 10 }), count, count, (counts, unknown, unscored) => {
        const { columns, width } = layoutDistribution({ ...base, counts, unknown, unscored, most: Math.max(1, ...counts, unknown, unscored) })
        const apart = columns.slice(1).map(({ x }, index) => x - (columns[index]?.x ?? 0))
        expect(Math.min(...apart)).toBeGreaterThan(width)
        for (const { x, top } of columns) {
          expect(x - width / 2).toBeGreaterThanOrEqual(0)
          expect(x + width / 2).toBeLessThanOrEqual(base.width)
          expect(top - 1.25 * base.textSize).toBeGreaterThanOrEqual(-0.01)
        }
      }),
    )
  })
})
