import { beforeAll, expect, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { planChart } from '../../../src/views/plan/planChart.tsx'
import { readPicture } from '../../pictures.ts'
import { planSpeech, startPlanSpeech } from '../../planSpeech.ts'
import { planAssessment } from '../../plans.ts'

beforeAll(startPlanSpeech)

test('how far the actions are, under what the plan finds', async () => {
  const chart = planChart({ assessment: planAssessment(), framework, today: '2027-03-01' }, planSpeech('da'))
  const { texts, outside } = await readPicture(chart)
  expect(outside).toEqual([])
  expect(texts[0]).toMatch(/^4 handlinger: 1 forsinket, 1 i gang/)
  expect(texts.at(-1)).toBe('1. marts 2027 Ærø, Ledergruppen. Egen vurdering og handleplan i Komponentcirklen, begyndt 1. marts 2026')
  expect(chart.rows.find(([code]) => code === 'P2')?.slice(-2)).toEqual([2, 1])
  expect(chart.rows.find(([code]) => code === 'S2')).toEqual(['S2', 'Ledelse og rød tråd', 2, '2 · Begyndende', 4, 0, 0])
})
