import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Assessment } from '../../../../src/model/assessment.ts'
import { newIntervention } from '../../../../src/model/intervention.ts'
import { useCatalogueWords } from '../../../../src/views/catalogue/catalogueWords.ts'
import { matrixChart } from '../../../../src/views/catalogue/overview/matrixChart.tsx'
import { useMatrix } from '../../../../src/views/catalogue/overview/useMatrix.ts'
import { placeFrom } from '../../../../src/views/catalogue/place.ts'
import type { Chart } from '../../../../src/views/pictures/chart.ts'
import { pngOf } from '../../../../src/views/pictures/drawn.ts'
import { loadCatalogueTexts, loadTakeHomeTexts, setLanguage, startWording } from '../../../../src/wording/i18n.ts'
import { catalogueOf } from '../../../catalogue.ts'
import { sample } from '../../../catalogueParts.tsx'
import { lettersOf, readPicture } from '../../../pictures.ts'

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
  await loadTakeHomeTexts()
})
afterEach(async () => {
  cleanup()
  await setLanguage('da')
})

/** @param found - what the filter leaves; all where it is not given */
function chartOf(assessment: Assessment, query: string, found = assessment.interventions): Chart {
  const place = placeFrom(query)
  const { result } = renderHook(() => {
    const words = useCatalogueWords(assessment)
    return { words, view: useMatrix({ found, place, words }) }
  })
  return matrixChart({ assessment, found, place, ...result.current, today: '2026-11-26' })
}

const example = { ...catalogueOf([]), interventions: sample }

test('the matrix under what it finds, with its counts, gaps and totals, and what the shades mean', async () => {
  const { root, texts, outside } = await readPicture(chartOf(example, 'del=matrix'))
  expect(outside).toEqual([])
  const said = texts.join(' ')
  expect(said).toContain('23 af 48 felter er tomme. »Anbringelse på institution« og »18–22 år« har ingen indsatser')
  // 23 cells, and the sign in the key.
  expect(texts.filter((text) => text === 'Hul')).toHaveLength(24)
  expect(root.querySelectorAll('[stroke-dasharray]')).toHaveLength(24)
  expect(texts.filter((text) => text === 'I alt')).toHaveLength(2)
  for (const each of ['Trin', 'Aldersgruppe', '10–12 år', 'Antal indsatser i et felt. Jo mørkere, jo flere.']) expect(texts).toContain(each)
  expect(texts.at(-1)).toMatch(/^26\. november 2026 /)
  expect(lettersOf(texts)).toContain(lettersOf(['28 indsatser er talt med. 1 er på pause og er ikke talt med.']))
})

test('the data have a row for each cell, as the screen counts it, with the totals in columns of their own', () => {
  const [heads, ...rows] = chartOf(example, 'del=matrix').rows
  expect(heads).toEqual(['Trin', 'Aldersgruppe', 'Antal indsatser', 'Hul', 'Antal i rækken', 'Antal i kolonnen', 'Antal i alt'])
  expect(rows).toHaveLength(48)
  expect(rows.filter(([, , , gap]) => gap === 'Ja')).toHaveLength(23)
  expect(rows.find(([step, ages]) => step === 'Forebyggende indsatser' && ages === '10–12 år')?.[2]).toBe(8)
  expect(rows.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(55)
  expect(new Set(rows.map((row) => row[6]))).toEqual(new Set([28]))
})

test('what it is narrowed to stands below it', async () => {
  const found = sample.filter(({ prevention }) => prevention === 'primary')
  const { texts } = await readPicture(chartOf(example, 'del=matrix&forebyggelse=primary', found))
  expect(texts.join(' ')).toContain(`Forebyggelse: Primær. Her er ${found.length} af 29 indsatser med.`)
})

test('H20 H22 H79 hostile and long names stand in full, and one cell is a picture too', async () => {
  const names = ['Et navn på tværs af alle fagområder i kommunen '.repeat(4).trim(), '<script>alert(1)</script> </title> {{7*7}}', '👩‍👩‍👧‍👦🇩🇰'.repeat(12)]
  const interventions = names.map((unit, at) => ({ ...newIntervention(`${at}`, `I${at}`, 'universal'), unit, administration: unit }))
  const assessment = { ...catalogueOf([]), interventions }
  const { root, texts, outside } = await readPicture(chartOf(assessment, 'del=matrix&raekker=enhed&kolonner=forvaltning'))
  expect(outside).toEqual([])
  expect(root.querySelectorAll('script, image, foreignObject')).toHaveLength(0)
  for (const name of names) expect(lettersOf(texts)).toContain(lettersOf([name]))

  const [first] = interventions
  const alone = await readPicture(chartOf({ ...assessment, interventions: first ? [first] : [] }, 'del=matrix&raekker=enhed&kolonner=forvaltning'))
  expect(alone.outside).toEqual([])
})

test('H79 20 × 20 can be drawn as a PNG at four dots a px, and says itself in English', async () => {
  await setLanguage('en')
  const interventions = Array.from({ length: 400 }, (_, at) => ({
    ...newIntervention(`${at}`, `I${at}`, 'universal'),
    unit: `Enhed for særlige indsatser ${at % 20}`,
    administration: `Forvaltning nummer ${(at * 7) % 20}`,
  }))
  const chart = chartOf({ ...catalogueOf([]), interventions }, 'del=matrix&raekker=enhed&kolonner=forvaltning')
  const { texts, outside } = await readPicture(chart)
  expect(outside).toEqual([])
  expect(texts).toContain('Interventions in a cell. The darker, the more.')
  const png = await pngOf(chart, 4)
  expect(png.ok && png.value.size).toBeGreaterThan(10_000)
})

test('what is beyond a picture is counted there, and in each row of the data', () => {
  const interventions = Array.from({ length: 120 }, (_, at) => ({ ...newIntervention(`${at}`, `I${at}`, 'universal'), unit: `Enhed ${at}` }))
  const chart = chartOf({ ...catalogueOf([]), interventions }, 'del=matrix&raekker=enhed&kolonner=trin')
  expect(chart.source).toMatch(/\. De første 100 af 120 rækker og 6 af 6 kolonner$/)
  expect(chart.rows).toHaveLength(1 + 600)
})
