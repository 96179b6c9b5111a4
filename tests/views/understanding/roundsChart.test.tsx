import { beforeAll, expect, test } from 'vitest'
import { compareRounds } from '../../../src/analysis/comparison.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { roundsChart } from '../../../src/views/understanding/roundsChart.tsx'
import { loadTakeHomeTexts } from '../../../src/wording/i18n.ts'
import { readPicture } from '../../pictures.ts'
import { assessmentWith } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(async () => {
  await startSpeech()
  await loadTakeHomeTexts()
})

test('a round beside an earlier one: medians of both, in the picture and in the data', async () => {
  const [before, round] = [sampleRound(0), sampleRound(1)]
  const context = { assessment: assessmentWith(before, round), round, framework, speech: speechIn('da'), today: '2026-11-26' }
  const chart = roundsChart(compareRounds(before.published, round.published, framework), before, context)
  const { texts, outside } = await readPicture(chart)
  expect(outside).toEqual([])
  expect(chart.people).toBe('n = 12–14')
  const [, , , , fourth] = chart.rows
  expect(fourth).toEqual(['S4', 'Overblik over tilbudsviften', 1.8, 0.84, 14, 3.1, 0.91, 14])
  const place = texts.indexOf('S4 Overblik over tilbudsviften')
  expect(texts.slice(place + 1, place + 6).join(' ')).toMatch(/^1,8 stor enighed \(0,84\) · 14 svar 3,1 .*1,3 højere$/)
})
