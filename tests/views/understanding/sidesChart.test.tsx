import { beforeAll, expect, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { sidesChart } from '../../../src/views/understanding/sidesChart.tsx'
import { loadTakeHomeTexts } from '../../../src/wording/i18n.ts'
import { readPicture } from '../../pictures.ts'
import { assessmentWith, found } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(async () => {
  await startSpeech()
  await loadTakeHomeTexts()
})

test('leaders against staff where both are shown: the figures of the picture are those of the data', async () => {
  const round = sampleRound(1)
  const context = { assessment: assessmentWith(round), round, framework, speech: speechIn('da'), today: '2026-11-26' }
  const chart = sidesChart(found(round).findings, context)
  const { texts, outside } = await readPicture(chart)
  expect(outside).toEqual([])
  const row = chart.rows.find(([code]) => code === 'P2')
  expect(row).toEqual(['P2', 'Klare roller og handleveje', expect.any(Number), 14, 4, expect.any(Number), 2.2, expect.any(Number), 1.8])
  const place = texts.indexOf('P2 Klare roller og handleveje')
  expect(texts.slice(place + 1, place + 4).join(' ')).toBe('4,0 2,2 lederne 1,8 højere')
})
