import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { RankingTable } from '../../../src/views/understanding/RankingTable.tsx'
import { inRankOrder } from '../../../src/views/understanding/sorting.ts'
import { stripsChart } from '../../../src/views/understanding/stripsChart.tsx'
import { loadTakeHomeTexts } from '../../../src/wording/i18n.ts'
import { readPicture } from '../../pictures.ts'
import { assessmentWith, found, people, revealedRound } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(async () => {
  await startSpeech()
  await loadTakeHomeTexts()
})
afterEach(cleanup)

const round = sampleRound(0)
const context = () => ({ assessment: assessmentWith(round), round, framework, speech: speechIn('da'), today: '2026-11-26' })

test('a row for each component in the order of the screen, with its counts', async () => {
  const understanding = found(round)
  const chart = stripsChart(understanding, inRankOrder(understanding), context())
  const { outside, texts } = await readPicture(chart)
  expect(outside).toEqual([])
  render(<RankingTable understanding={understanding} context={context()} />)
  const [, ...shown] = screen.getAllByRole('row')
  const [heads = [], ...rows] = chart.rows
  const first = heads.indexOf('Svar på niveau 1')
  for (const [index, [code, name, , n, ...rest]] of rows.entries()) {
    const row = within(shown[index] ?? document.body)
    expect(row.getByRole('rowheader').textContent).toContain(String(code))
    expect(texts).toContain(`${code} ${name}`)
    const strip = row.getByRole('img').getAttribute('aria-label') ?? ''
    const counts = rest.slice(first - 4, first + 1)
    expect(strip.toLowerCase()).toContain(counts.map((count, level) => `niveau ${level + 1}: ${count} svar`).join(', '))
    expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(n)
  }
})

test('a hidden room has no counts, in the picture and in the data', async () => {
  const few = revealedRound(people(2, () => 3), 'leaders-staff')
  const chart = stripsChart(found(few), found(few).findings, { ...context(), round: few })
  const { texts } = await readPicture(chart)
  expect(texts.filter((text) => text === 'skjult').length).toBeGreaterThanOrEqual(16)
  expect(chart.people).toBeNull()
  expect(chart.rows.slice(1).flat().filter((cell) => typeof cell === 'number')).toEqual([])
})
