import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CircleDiagram, type CircleDiagramProps, type CircleRingData } from '../../src/diagrams/CircleDiagram.tsx'
import { layoutCircle, type CircleLayout, type SectorLayout } from '../../src/diagrams/circleLayout.ts'
import type { TextScale } from '../../src/diagrams/circleText.ts'
import { darkPalette, lightPalette } from '../../src/diagrams/palette.ts'
import names from './names.json' with { type: 'json' }

type Language = 'da' | 'en'
type Value = CircleRingData['sectors'][number]['value']

interface Size {
  readonly width: number
  readonly height: number
  readonly counts: readonly number[]
  readonly language: Language
  readonly label?: string
  readonly sub?: string
  readonly textScale?: TextScale
}

const scale = { min: 1, max: 5 }
const SUB = '4 · Indarbejdet'

function layoutOf({ counts, language, label, sub = SUB, textScale = 'screen', ...size }: Size): CircleLayout {
  const rings = names[language].rings.map(({ sectors }, ring) => ({
    sectors: Array.from({ length: counts[ring] ?? 0 }, (_, index) => {
      const real = sectors[index % sectors.length]
      const code = `${ring === 0 ? 'S' : 'P'}${index + 1}`
      return { id: code, code, label: label ?? real?.label ?? '', short: real?.short ?? '', sub }
    }),
  }))
  return layoutCircle({ ...size, scale, rings, textScale })
}

function wordsOf(label: SectorLayout['label']): string {
  const lines = label?.kind === 'curved' ? label.lines.map((line) => line.text) : (label?.lines ?? [])
  return lines.join(' ').replaceAll('- ', '')
}

function stylesOf(layout: CircleLayout) {
  return layout.rings.map((ring) => ring.labelStyle)
}

describe('the sizes of the design', () => {
  it('writes 32 and 24 px on the projector, with whole names', () => {
    const layout = layoutOf({ width: 1920, height: 1080, counts: [8, 8], language: 'da', textScale: 'projector' })
    expect(layout.rings.map((ring) => ring.textSize)).toEqual([32, 24])
    expect(layout.radius).toBeGreaterThan(424)
    expect(layout.needsList).toBe(false)
  })

  it.each(['da', 'en'] as const)('writes 20 to 23 and 16 to 18 px on the assess view: %s', (language) => {
    const layout = layoutOf({ width: 1228, height: 860, counts: [8, 8], language })
    const [outer, inner] = layout.rings.map((ring) => ring.textSize)
    expect(outer).toBeGreaterThanOrEqual(20)
    expect(inner).toBeGreaterThanOrEqual(16)
    expect(layout.radius).toBeGreaterThan(374)
    const written = layout.rings.flatMap((ring) => ring.sectors.map(({ label }) => wordsOf(label)))
    const all = names[language].rings.flatMap(({ sectors }) => sectors)
    const wanted = all.map(({ label }) => label.replaceAll('\u00ad', ''))
    expect(written).toEqual(wanted)
  })

  it('gives codes and asks for a list where names have no room', () => {
    const layout = layoutOf({ width: 320, height: 320, counts: [8, 8], language: 'da' })
    expect(stylesOf(layout)).toEqual(['codes', 'codes'])
    expect(layout.needsList).toBe(true)
  })

  it('decides for each ring by itself', () => {
    expect(stylesOf(layoutOf({ width: 700, height: 600, counts: [8, 20], language: 'da' }))).toEqual(['names', 'codes'])
    expect(stylesOf(layoutOf({ width: 240, height: 240, counts: [12, 20], language: 'da' }))).toEqual(['codes', 'none'])
  })

  it('takes the short name of one component rather than codes for the ring', () => {
    const layout = layoutOf({ width: 1228, height: 860, counts: [8, 8], language: 'da', label: 'W'.repeat(60) })
    expect(stylesOf(layout)).toEqual(['names', 'names'])
    expect(wordsOf(layout.rings[0]?.sectors[0]?.label ?? null)).toBe('Strategi')
  })
})

describe('angles', () => {
  it('are shared by pairs when both rings have the same number', () => {
    const { rings } = layoutOf({ width: 900, height: 900, counts: [8, 8], language: 'da' })
    const [outer, inner] = rings.map(({ sectors }) => sectors.map(({ startAngle, endAngle }) => [startAngle, endAngle]))
    expect(outer).toEqual(inner)
    expect(outer?.[0]).toEqual([0, Math.PI / 4])
  })

  it('divide each ring by itself when they differ', () => {
    const { rings } = layoutOf({ width: 900, height: 900, counts: [5, 12], language: 'da' })
    expect(rings.map(({ sectors }) => sectors[0]?.endAngle)).toEqual([(2 * Math.PI) / 5, (2 * Math.PI) / 12])
    expect(rings.map(({ sectors }) => sectors.at(-1)?.endAngle)).toEqual([2 * Math.PI, 2 * Math.PI])
  })
})

it('does not move when a score changes, and gives the same object again', () => {
  const size = { width: 1228, height: 860, counts: [8, 8], language: 'da' } as const
  expect(layoutOf({ ...size, sub: 'Ikke vurderet' })).toBe(layoutOf({ ...size, sub: '4 · Indarbejdet' }))
  expect(layoutOf({ ...size, height: 861 })).not.toBe(layoutOf(size))
})

it('is quick enough to follow a window that is being resized', () => {
  const start = performance.now()
  for (let width = 1000; width < 1010; width++) layoutOf({ width, height: 800, counts: [8, 8], language: 'da' })
  expect((performance.now() - start) / 10).toBeLessThan(100)
})

it('survives a drawing without any room', () => {
  expect(layoutOf({ width: 0, height: 0, counts: [8, 8], language: 'da' }).needsList).toBe(true)
})

describe('the drawing', () => {
  const MIXED: readonly (readonly Value[])[] = [
    [3, 4, 1, 2, 3, 5, 'unknown', null],
    [4, 2, 2, 3, 4, 'unknown', 1, null],
  ]
  const TARGETS = [
    [4, 5, 3, 4, 4, 5, null, null],
    [5, 4, null, 4, 5, 4, 3, null],
  ]

  function ringsOf(language: Language, values = MIXED, targets = TARGETS): readonly CircleRingData[] {
    const words = names[language]
    return words.rings.map(({ id, label, sectors }, ring) => ({
      id,
      label,
      sectors: sectors.map((sector, index) => {
        const value = values[ring]?.[index] ?? null
        const sub = typeof value === 'number' ? `${value} · ${words.levels[value - 1]}` : words.unknown
        return { ...sector, name: sector.label, sub, value, target: targets[ring]?.[index] ?? null }
      }),
    }))
  }

  function markupOf(props: Partial<CircleDiagramProps>): string {
    const all = {
      label: 'Den dobbelte komponentcirkel',
      width: 1228,
      height: 860,
      scale,
      rings: ringsOf('da'),
      selected: null,
      centre: ['Børn og', 'unges', 'trivsel'],
      palette: lightPalette,
      ...props,
    }
    const markup = renderToStaticMarkup(createElement(CircleDiagram, all), { identifierPrefix: 'circle' })
    return `${markup.replaceAll('><', '>\n<')}\n`
  }

  const english = {
    label: 'The double component circle',
    centre: ['Child and', 'youth', 'well-being'],
    rings: ringsOf('en'),
  }
  const small = { width: 320, height: 320, centre: ['13', 'af 16'] }

  it.each<readonly [string, Partial<CircleDiagramProps>]>([
    ['mixed-da', {}],
    ['projector-en', { ...english, width: 1920, height: 1080, textScale: 'projector' }],
    ['unscored-da', { rings: ringsOf('da', [], []) }],
    ['before-da', { before: new Map([['shared-strategy', 2], ['clear-leadership', 5], ['everyday-life', 1]]) }],
    ['codes-da', { ...small, selected: 'roles-and-pathways' }],
    ['dark-selected-en', { ...english, palette: darkPalette, selected: 'clear-leadership', onAct: () => {} }],
  ])('stays as it is: %s', async (name, props) => {
    await expect(markupOf(props)).toMatchFileSnapshot(`../golden/circle-${name}.svg`)
  })

  it('has no number with more than two digits after the point', () => {
    expect(markupOf({}).match(/\d\.\d{3,}/g)).toBeNull()
  })

  it('stands by itself: a name space, and neither classes nor styles', () => {
    expect(markupOf({})).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1228" height="860"/)
    expect(markupOf({})).not.toMatch(/class=|style=|NaN|undefined/)
  })
})
