import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { builtInFramework } from '../../../../src/framework/framework.ts'
import type { Assessment } from '../../../../src/model/assessment.ts'
import { useCatalogueWords } from '../../../../src/views/catalogue/catalogueWords.ts'
import { placeFrom, type CataloguePlace } from '../../../../src/views/catalogue/place.ts'
import { stairChart } from '../../../../src/views/catalogue/stairs/stairChart.tsx'
import { useStairView } from '../../../../src/views/catalogue/stairs/stairView.ts'
import { loadCatalogueTexts, loadTakeHomeTexts, startWording } from '../../../../src/wording/i18n.ts'
import { catalogueOf } from '../../../catalogue.ts'
import { sample } from '../../../catalogueParts.tsx'
import { manyInterventions } from '../../../manyInterventions.ts'
import { lettersOf, readPicture } from '../../../pictures.ts'

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
  await loadTakeHomeTexts()
})
afterEach(cleanup)

function chartOf(assessment: Assessment, change: Partial<CataloguePlace> = {}) {
  return chartNow(assessment, change)()
}

/** @returns what gives the chart as it is at that moment: overlaps are found after the first drawing */
function chartNow(assessment: Assessment, change: Partial<CataloguePlace> = {}) {
  const place = { ...placeFrom(''), ...change }
  const { result } = renderHook(() => {
    const words = useCatalogueWords(assessment)
    return useStairView({ assessment, found: assessment.interventions, place, item: null, isReadOnly: false, words })
  })
  return () => stairChart({ assessment, place, view: result.current, today: '2026-11-26' })
}

const example = { ...catalogueOf([]), interventions: sample }

test('the staircase with its cards, under what it finds; each intervention is a row of the data', async () => {
  const chart = chartOf(example)
  const { texts, outside } = await readPicture(chart)
  expect(outside).toEqual([])
  expect(texts[0]).toBe('25 af 29 indsatser står på trin 1 og 2, ingen på trin 6')
  expect(new Set(chart.rows.slice(1).map(([, , name]) => name))).toEqual(new Set(sample.map(({ name }) => name)))
  for (const { name } of sample) expect(lettersOf(texts)).toContain(lettersOf([name]))
})

test('counted, the data have the counts and no names', async () => {
  const interventions = manyInterventions({ count: 300 })
  const chart = chartOf({ ...example, interventions })
  const { outside } = await readPicture(chart)
  expect(outside).toEqual([])
  expect(chart.rows.slice(1).reduce((sum, row) => sum + Number(row[4]), 0)).toBeGreaterThanOrEqual(300)
  expect(JSON.stringify(chart.rows)).not.toContain(interventions[0]?.name)
})

test('counted, the data say who runs them, and how many are on pause or may overlap', async () => {
  const chart = chartOf(example, { group: 'types' })
  const [heads, ...rows] = chart.rows
  expect(heads).toEqual(['Trin', 'Trinets navn', 'Type', 'Forvaltning', 'Antal indsatser', 'På pause', 'Muligt overlap'])
  const sumOf = (column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0)
  expect([sumOf(4), sumOf(5)]).toEqual([29, 1])
  expect(new Set(rows.map((row) => row[3]))).toEqual(new Set(sample.map(({ administration }) => administration)))
  // Each group's rows are what the picture says of it.
  const { texts } = await readPicture(chart)
  const groups = new Set(rows.map((row) => `${row[0]} ${row[2]}`))
  for (const group of groups) {
    const mine = rows.filter((row) => `${row[0]} ${row[2]}` === group)
    expect(texts).toContain(String(mine.reduce((sum, row) => sum + Number(row[4]), 0)))
  }
})

test('grouped by administration, the data name it once', () => {
  const [heads, ...rows] = chartOf(example, { group: 'administration' }).rows
  expect(heads).toEqual(['Trin', 'Trinets navn', 'Forvaltning', 'Antal indsatser', 'På pause', 'Muligt overlap'])
  expect(rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(29)
})

test('those that may overlap are counted as the cards have them', async () => {
  const [cards, counted] = [chartNow(example), chartNow(example, { group: 'types' })]
  const marked = () => cards().rows.filter((row) => row.at(-1) === 'Ja').length
  const sum = () => counted().rows.slice(1).reduce((total, row) => total + Number(row.at(-1)), 0)
  await waitFor(() => expect(marked()).toBeGreaterThan(0))
  await waitFor(() => expect(sum()).toBe(marked()))
})

test.each([[null], ['preventive']])('H20 H21 H22 H79 long and hostile names stand in full below the cards that cut them: step %s', async (step) => {
  const names = [
    'Et navn på tværs af alle fagområder og forvaltninger i kommunen '.repeat(3).trim(),
    '<script>alert(1)</script><svg onload=alert(2)> </title> {{7*7}} javascript:alert(3) '.repeat(2).trim(),
    `${'👩‍👩‍👧‍👦🇩🇰'.repeat(12)} ${'Familie'.repeat(8)}`,
    'En kort en',
  ]
  const on = builtInFramework.ladder[1]?.id ?? null
  const { root, outside, texts } = await readPicture(chartOf(catalogueOf(names.map((name) => ({ name, step: on ?? '' }))), { step }))
  expect(outside).toEqual([])
  expect(root.querySelectorAll('script, image, foreignObject').length).toBe(0)
  for (const name of names) expect(lettersOf(texts)).toContain(lettersOf([name]))
})

test('H21 what is not seen in a name is not in the file', async () => {
  const { svg } = await readPicture(chartOf(catalogueOf([{ name: 'Cool\u202eKids\u200b\u0001' }])))
  expect(['\u202e', '\u200b', '\u0001', '\u001f'].filter((each) => svg.includes(each))).toEqual([])
  expect(svg).toContain('CoolKids')
})
