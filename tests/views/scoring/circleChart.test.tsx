import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { builtInFramework, type Framework } from '../../../src/framework/framework.ts'
import { withScore } from '../../../src/model/score.ts'
import { circleChart } from '../../../src/views/scoring/circleChart.tsx'
import { ScoreTable } from '../../../src/views/scoring/ScoreTable.tsx'
import type { FrameworkNames } from '../../../src/wording/frameworkNames.ts'
import { lettersOf, readPicture } from '../../pictures.ts'
import { planSpeech, startPlanSpeech } from '../../planSpeech.ts'
import { planAssessment } from '../../plans.ts'
import { assessmentWith, COMPONENTS } from '../../rounds.ts'
import { scored } from '../../snapshots.ts'

beforeAll(startPlanSpeech)
afterEach(cleanup)

const TODAY = '2026-11-26'
const assessment = scored(planAssessment(), [2, 3, 2, 1, 3, 2, 2, 'unknown', null, 1, 2, 2, 3, 1, 2, 5], [3, null, 5])

test('the picture says what the table on the screen says, under what it shows', async () => {
  const chart = circleChart(assessment, builtInFramework, { ...planSpeech('da'), today: TODAY })
  const { texts, outside, root } = await readPicture(chart)
  expect(outside).toEqual([])
  expect(root.querySelector('title')?.textContent).toBe('10 af 14 vurderede komponenter ligger på niveau 1–2, og 1 på niveau 4–5')
  expect(texts.slice(-1)[0]).toBe('26. november 2026 Ærø, Ledergruppen. Egen vurdering i Komponentcirklen, begyndt 1. marts 2026')

  render(<ScoreTable assessment={assessment} selected={null} isReadOnly />)
  const [, ...data] = chart.rows
  for (const [, , name, level, , target] of data) {
    const row = screen.getByRole('row', { name: new RegExp(String(name)) })
    const cells = within(row).getAllByRole('cell').map((cell) => cell.textContent ?? '')
    expect(cells.some((text) => text.includes(level === null ? 'Ikke' : String(level)))).toBe(true)
    expect(target === null || cells.some((text) => text.includes(String(target)))).toBe(true)
  }
})

const LONG = 'Et navn på tværs af alle fagområder og forvaltninger '.repeat(4).slice(0, 199).trim()

function large(): { readonly framework: Framework; readonly names: FrameworkNames } {
  const { names } = planSpeech('da')
  const components = Array.from({ length: 40 }, (_, index) => {
    const ring = builtInFramework.rings[index % 2] ?? ''
    return { id: `c${index}`, ring, position: Math.floor(index / 2), mirror: null }
  })
  const named = components.map(({ id, ring }, index) => {
    const name = `${LONG} ${index}`
    return [id, { ring, code: `K${index}`, label: name, name, short: name }]
  })
  return { framework: { ...builtInFramework, components }, names: { ...names, components: Object.fromEntries(named) } }
}

test.each([5, null])('H79 40 components with names of 200 letters, all of them %s: each name stands in full, and nothing is cut', async (value) => {
  const { framework, names } = large()
  const all = framework.components.reduce((so, { id }) => withScore(so, id, value), assessmentWith())
  const { texts, outside } = await readPicture(circleChart(all, framework, { ...planSpeech('da'), names, today: TODAY }))
  expect(outside).toEqual([])
  const said = lettersOf(texts)
  expect(framework.components.filter(({ id }) => !said.includes(lettersOf([names.components[id]?.name ?? '?'])))).toEqual([])
})

test('H79 the picture is light, whatever the page is', async () => {
  document.documentElement.style.colorScheme = 'dark'
  const { root } = await readPicture(circleChart(assessment, builtInFramework, { ...planSpeech('en'), today: TODAY }))
  document.documentElement.style.colorScheme = ''
  expect(root.querySelector('rect')?.getAttribute('fill')).toBe('#FFFFFF')
  expect(COMPONENTS).toHaveLength(16)
})
