import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { darkPalette, forcedPalette, lightPalette, printPalette } from '../../src/diagrams/palette.ts'
import { SmallCircle, type SmallCircleProps, type SmallSector } from '../../src/diagrams/SmallCircle.tsx'
import { layoutSmallCircle } from '../../src/diagrams/smallCircleLayout.ts'

type Value = SmallSector['value']

const scale = { min: 1, max: 5 }
const MIXED: readonly Value[] = [1, 2, 3, 4, 5, 'unknown', null, 3]

function rings(outer: readonly Value[], inner: readonly Value[] = outer): readonly (readonly SmallSector[])[] {
  return [outer, inner].map((values, ring) => values.map((value, index) => ({ id: `${ring}-${index}`, value })))
}

function markupOf(props: Partial<SmallCircleProps> = {}): string {
  const all = { label: 'Aalborg', size: 128, scale, rings: rings(MIXED), picked: null, palette: lightPalette, ...props }
  return `${renderToStaticMarkup(createElement(SmallCircle, all)).replaceAll('><', '>\n<')}\n`
}

const paths = (markup: string) => markup.match(/<path/g)?.length ?? 0

describe('the drawing', () => {
  it.each<readonly [string, Partial<SmallCircleProps>]>([
    ['mixed', {}],
    ['unscored', { rings: rings(Array<Value>(8).fill(null)) }],
    ['all-five-dark', { rings: rings(Array<Value>(8).fill(5)), palette: darkPalette }],
    ['picked-print', { picked: '1-3', palette: printPalette }],
    ['other-framework', { rings: rings([1, 2, 3, 4, 'unknown'], [4, 1, 2]), scale: { min: 1, max: 4 } }],
  ])('stays as it is: %s', async (name, props) => {
    await expect(markupOf(props)).toMatchFileSnapshot(`../golden/small-circle-${name}.svg`)
  })

  it('takes few paths, however many sectors there are', () => {
    expect(paths(markupOf())).toBeLessThanOrEqual(18)
    const many = Array.from({ length: 20 }, (_, index): Value => 1 + (index % 5))
    expect(paths(markupOf({ rings: rings(many) }))).toBeLessThanOrEqual(14)
  })

  it('fades where the component that is looked at is not there', () => {
    expect(markupOf({ picked: 'gone' })).toContain('fill-opacity')
    expect(paths(markupOf({ picked: 'gone' }))).toBe(paths(markupOf()))
  })

  it('leaves forced colours to the person, and is nothing to hear where words say the same', () => {
    expect(markupOf({ palette: forcedPalette, picked: '0-5' })).not.toMatch(/#[0-9A-F]{6}|NaN|undefined/)
    expect(markupOf({ label: null })).toContain('aria-hidden="true"')
  })
})

describe('the layout', () => {
  it('is made once for all circles of one kind', () => {
    expect(layoutSmallCircle({ size: 128, sectors: [8, 8], bands: 5 })).toBe(layoutSmallCircle({ size: 128, sectors: [8, 8], bands: 5 }))
  })

  it('has no lines between bands that are too narrow for them', () => {
    expect(layoutSmallCircle({ size: 60, sectors: [8, 8], bands: 10 }).hairlines(0)).toBe('')
    expect(layoutSmallCircle({ size: 128, sectors: [8, 8], bands: 5 }).hairlines(0)).not.toBe('')
  })

  it.each([[[16]], [[1, 1]], [[40, 0]], [[]]])('draws any rings: %j', (sectors) => {
    const layout = layoutSmallCircle({ size: 128, sectors, bands: 5 })
    const drawn = sectors.map((count, ring) => [layout.track(ring), layout.hairlines(ring), count > 0 ? layout.dash({ ring, index: 0 }) : ''].join(''))
    expect(drawn.join('')).not.toMatch(/NaN|undefined/)
  })
})
