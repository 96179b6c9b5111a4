import { describe, expect, it, test } from 'vitest'
import { latestOfEach } from '../../../src/analysis/latestSnapshots.ts'
import { arranged } from '../../../src/views/others/arrangement.ts'
import { circlesChart, type CirclesChartGiven } from '../../../src/views/others/circlesChart.tsx'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { loadWorkshopTexts } from '../../../src/wording/i18n.ts'
import { snapshotsOfMunicipalities } from '../../manySnapshots.ts'
import { municipalSnapshot, onFourLevels } from '../../municipalities.ts'
import { nameIn, namingIn, startNaming } from '../../naming.ts'
import { lettersOf, readPicture } from '../../pictures.ts'

await startNaming()
await loadWorkshopTexts()

const LONG = 'Tværprofessionelt samarbejde om børn og unges trivsel på tværs af forvaltninger '.repeat(3).slice(0, 200).trim()
const own = municipalSnapshot({ municipality: 'Ærø', values: [3, 'unknown'], nameOf: nameIn('da') })
const others = [
  municipalSnapshot({ municipality: 'Faxe', values: [3], date: '2025-04-14', nameOf: nameIn('da') }),
  municipalSnapshot({ municipality: LONG, team: LONG, values: [5, 'unknown'], nameOf: nameIn('da') }),
  onFourLevels(municipalSnapshot({ municipality: 'Vejle', nameOf: nameIn('da') })),
]

function given(snapshots: readonly Snapshot[], change: Partial<CirclesChartGiven> = {}): CirclesChartGiven {
  const groups = arranged(snapshots, { order: 'name', component: null, scale: own.framework.scale, language: 'da' })
  return { own, others: snapshots, groups, picked: null, heading: 'Det, siden siger', note: 'Ordnet efter navn.', ...change }
}

describe('the circles are taken along', () => {
  it('one’s own first, under the finding of the page, with names that are cut to their place', async () => {
    const chart = circlesChart(given(others), namingIn('da'))
    const { texts, outside } = await readPicture(chart)
    expect(outside).toEqual([])
    expect(texts.slice(0, 6)).toEqual(['Det, siden siger', 'Jeres egen', 'Ærø', 'Ledergruppen', '14. april 2026', '2 af 16 udfyldt'])
    expect(texts.filter((text) => text.endsWith('…'))).toHaveLength(2)
    expect(texts).toContain('Ordnet efter navn.')
    expect(lettersOf(texts)).toContain('Jeresegenvurdering')
    expect(chart).toMatchObject({ people: 'n = 3', date: '14. april 2025 til 14. april 2026' })
  })

  it('with all names in full and all levels in the data', () => {
    const { rows } = circlesChart(given(others), namingIn('da'))
    expect(rows[0]?.slice(0, 5)).toEqual(['Kommune', 'Team', 'Dato', 'S1 Fælles strategi', 'S2 Ledelse og rød tråd'])
    expect(rows.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ['Ærø', 'Ledergruppen', '14. april 2026', 3, 'Ikke vurderet'],
      ['Faxe', 'Ledergruppen', '14. april 2025', 3, 'Ikke udfyldt'],
      [LONG, LONG, '14. april 2026', 5, 'Ikke vurderet'],
      ['Vejle', 'Ledergruppen', '14. april 2026', 'Har en anden skala', 'Har en anden skala'],
    ])
  })

  it('in the groups of the page where they are ordered by a level', async () => {
    const [picked = null] = own.framework.components
    const groups = arranged(others, { order: 'level', component: picked?.id ? picked : null, scale: own.framework.scale, language: 'da' })
    const chart = circlesChart(given(others, { groups, picked }), namingIn('da'))
    const { texts, outside } = await readPicture(chart)
    expect(outside).toEqual([])
    const titles = texts.filter((text) => /: \d anden$/.test(text))
    expect(titles).toEqual(['5 · Lærende: 1 anden', '3 · Aftalt: 1 anden', 'Har en anden skala: 1 anden'])
    expect(texts.filter((text) => text === '3 · Aftalt')).toHaveLength(2)
    expect(chart.rows.slice(1).map(([name]) => name)).toEqual(['Ærø', LONG, 'Faxe', 'Vejle'])
  })
})

test('each circle is drawn around its own middle, within its card', async () => {
  const { svg } = await readPicture(circlesChart(given(others), namingIn('da')))
  const root = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)
  document.body.append(root)
  const frame = root.getBoundingClientRect()
  const card = root.querySelector('rect[rx="6"]')?.getBoundingClientRect()
  const paths = [...root.querySelectorAll('path')].map((path) => path.getBoundingClientRect())
  const inFirst = paths.filter((box) => card && box.left >= card.left && box.right <= card.right && box.top >= card.top && box.bottom <= card.bottom)
  root.remove()
  expect(inFirst.length).toBeGreaterThan(3)
  expect(paths.filter((box) => box.left < frame.left || box.top < frame.top)).toEqual([])
  const wide = Math.max(...inFirst.map(({ width }) => width))
  const widest = inFirst.find(({ width }) => width === wide)
  expect(card && widest && Math.abs((widest.left + widest.right) / 2 - (card.left + card.right) / 2)).toBeLessThan(1)
})

test('H80 a hundred municipalities are all there, none over another', async () => {
  const many = latestOfEach(snapshotsOfMunicipalities())
  const { texts, outside } = await readPicture(circlesChart(given(many), namingIn('da')))
  expect(outside).toEqual([])
  expect(many).toHaveLength(98)
  expect(texts.filter((text) => /^\d+ af \d+ udfyldt$/.test(text))).toHaveLength(many.length + 1)
})
