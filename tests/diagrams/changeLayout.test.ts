import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChangeDiagram, type ChangeDiagramProps } from '../../src/diagrams/ChangeDiagram.tsx'
import { layoutChange, RING } from '../../src/diagrams/changeLayout.ts'
import { ChangeScale } from '../../src/diagrams/ChangeScale.tsx'
import { darkPalette, forcedPalette, lightPalette, printPalette } from '../../src/diagrams/palette.ts'

const base: ChangeDiagramProps = {
  width: 190,
  height: 26,
  scale: { min: 1, max: 5 },
  before: 2,
  now: 3,
  target: null,
  hue: 0,
  palette: lightPalette,
}

function markupOf(props: Partial<ChangeDiagramProps> = {}): string {
  return `${renderToStaticMarkup(createElement(ChangeDiagram, { ...base, ...props })).replaceAll('><', '>\n<')}\n`
}

it.each([14, 18, 26, 60])('leaves both ends room for a mark and the ring around it: %d px high', (height) => {
  const { radius, placeOf, y } = layoutChange({ ...base, height })
  for (const level of [1, 5]) {
    expect(placeOf(level) - radius - RING).toBeGreaterThanOrEqual(0)
    expect(placeOf(level) + radius + RING).toBeLessThanOrEqual(190)
  }
  expect(y - radius - RING).toBeGreaterThanOrEqual(0)
})

describe('the drawing', () => {
  it.each<readonly [string, Partial<ChangeDiagramProps>]>([
    ['up', { target: 3 }],
    ['still-dark', { before: 2, now: 2, hue: 1, palette: darkPalette, target: 4 }],
    ['down-print', { before: 5, now: 1, palette: printPalette }],
  ])('stays as it is: %s', async (name, props) => {
    await expect(markupOf(props)).toMatchFileSnapshot(`../golden/change-${name}.svg`)
  })

  it('the levels stand above the places of the rows', async () => {
    const props = { width: 190, height: 18, rowHeight: 26, scale: base.scale, textSize: 14, palette: lightPalette }
    const markup = renderToStaticMarkup(createElement(ChangeScale, props))
    const { placeOf } = layoutChange(base)
    const places = Array.from(markup.matchAll(/ x="([\d.]+)"/g), ([, x]) => Number(x))
    expect(places.map((x, index) => Math.abs(x - placeOf(index + 1)) < 0.01)).toEqual([true, true, true, true, true])
  })

  it('is orange only where it has gone down', () => {
    expect(markupOf()).not.toContain(lightPalette.warn)
    expect(markupOf({ now: 2 })).not.toContain(lightPalette.warn)
    expect(markupOf({ now: 1 })).toContain(lightPalette.warn)
  })

  it('draws no way where one of the two is missing', () => {
    for (const props of [{ before: null }, { now: null }, { before: null, now: null }]) {
      const markup = markupOf(props)
      expect(markup).not.toContain('stroke-width="4"')
      expect(markup.match(/<circle/g)?.length ?? 0).toBe(Object.keys(props).length === 2 ? 0 : 1)
    }
  })

  it('leaves forced colours to the person, and is hidden from a screen reader', () => {
    expect(markupOf({ palette: forcedPalette, target: 5 })).not.toMatch(/#[0-9A-F]{6}|NaN|undefined/)
    expect(markupOf()).toContain('aria-hidden="true"')
  })
})
