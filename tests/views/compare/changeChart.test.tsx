import { beforeAll, expect, test } from 'vitest'
import { compareSnapshots } from '../../../src/analysis/snapshotComparison.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { changeChart } from '../../../src/views/compare/changeChart.tsx'
import { compareCircleChart } from '../../../src/views/compare/circleChart.tsx'
import { pickedChart } from '../../../src/views/compare/pickedChart.tsx'
import { timesChart } from '../../../src/views/compare/timesChart.tsx'
import { loadWorkshopTexts } from '../../../src/wording/i18n.ts'
import { nameIn, namingIn, startNaming } from '../../naming.ts'
import { lettersOf, readPicture } from '../../pictures.ts'
import { manySnapshots, springAndAutumn } from '../../snapshots.ts'

beforeAll(async () => {
  await startNaming()
  await loadWorkshopTexts()
})

function pairOf(rename: (snapshot: Snapshot) => Snapshot = (each) => each) {
  const [before, after] = springAndAutumn(nameIn('da')).snapshots.map(rename)
  if (!before || !after) throw new Error('No pair')
  return { pair: { before, after }, comparison: compareSnapshots(before, after) }
}

test('change by change in the order of the screen, with the same numbers in the data', async () => {
  const { pair, comparison } = pairOf()
  const chart = changeChart(pair, comparison, { ...namingIn('da'), order: 'walk' })
  const { texts, outside } = await readPicture(chart)
  expect(outside).toEqual([])
  expect(texts[0]).toBe('Elleve er gået frem, tre står stille, og én er gået tilbage')
  expect(texts.at(-1)).toBe('14. april 2026 og 10. november 2026 Ærø, Ledergruppen. Øjebliksbilleder af egen vurdering i Komponentcirklen')
  expect(chart.rows[0]?.slice(3, 6)).toEqual(['Forår 2026', 'Efterår 2026', 'Ændring'])
  expect(chart.rows[1]?.slice(1)).toEqual(['S1', 'Fælles strategi', 2, 3, 1, 3, 'nået'])
  expect(chart.rows[8]?.slice(1, 6)).toEqual(['S8', 'Fælles forebyggende mindset', 'Ikke vurderet', 2, null])
})

test('the circle before and now has both of them in its key', async () => {
  const { pair, comparison } = pairOf()
  const { texts, outside } = await readPicture(compareCircleChart(pair, comparison, namingIn('da')))
  expect(outside).toEqual([])
  expect(texts.some((text) => text.includes('Forår 2026'))).toBe(true)
  expect(texts).toContain('fra 2 til 3')
})

test('how the group answered then and now: counts and n as in the panel', async () => {
  const { pair } = pairOf()
  const [component] = pair.after.framework.components
  if (!component) throw new Error('No component')
  const chart = pickedChart(component, [pair.before, pair.after], namingIn('da'))
  const { outside, texts } = await readPicture(chart)
  expect(outside).toEqual([])
  expect(chart.rows).toEqual([['Niveau', 'Forår 2026', 'Efterår 2026'], [1, 1, 0], [2, 4, 0], [3, 1, 4], [4, 7, 10], [5, 1, 0]])
  expect(texts).toContain('Runde 2: 14 svar')
})

test('lines over time: a row for each component, a column for each snapshot', async () => {
  const { snapshots } = manySnapshots(5, nameIn('da'))
  const chart = timesChart(snapshots, namingIn('da'))
  const { outside, texts } = await readPicture(chart)
  expect(outside).toEqual([])
  expect(texts.at(-1)).toContain('14. april 2020 til 14. april 2024')
  expect(chart.rows[0]?.slice(2)).toEqual(snapshots.map(({ name, date }) => `${name} (${date})`))
  expect(chart.rows[1]).toEqual(['S1', 'Fælles strategi', 1, 'Ikke vurderet', 3, 4, 5])
})

test('H20 H79 names of 200 letters, and such as try to be code, stand in full in each picture', async () => {
  const name = '<script>alert(1)</script> & "navn" '.repeat(6).trim()
  const { pair, comparison } = pairOf((snapshot) => ({
    ...snapshot,
    name,
    framework: { ...snapshot.framework, components: snapshot.framework.components.map((each) => ({ ...each, name: `${name} ${each.id}` })) },
  }))
  for (const chart of [changeChart(pair, comparison, { ...namingIn('da'), order: 'walk' }), compareCircleChart(pair, comparison, namingIn('da')), timesChart([pair.before, pair.after, pair.after], namingIn('da'))]) {
    const { outside, texts, root } = await readPicture(chart)
    expect([outside, root.querySelectorAll('script').length]).toEqual([[], 0])
    for (const { id } of pair.after.framework.components) expect(lettersOf(texts)).toContain(lettersOf([name, id]))
  }
})
