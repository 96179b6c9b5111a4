import { beforeAll, expect, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { votesChart } from '../../../src/views/understanding/votesChart.tsx'
import { loadTakeHomeTexts } from '../../../src/wording/i18n.ts'
import { readPicture } from '../../pictures.ts'
import { assessmentWith, findingOf, people, revealedRound } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(async () => {
  await startSpeech()
  await loadTakeHomeTexts()
})

const round = sampleRound(1)
const context = () => ({ assessment: assessmentWith(round), round, framework, speech: speechIn('da'), today: '2026-11-26' })

test('the votes on a component, under what was found: counts in the picture and in the data are the same', async () => {
  const chart = votesChart(findingOf(round, 'funding-incentives'), null, context())
  const { texts, outside } = await readPicture(chart)
  expect(outside).toEqual([])
  expect(texts[0]).toBe('Økonomi og incitamenter. To lejre: 6 svar på niveau 2 og 8 svar på niveau 4.')
  expect(chart.rows.map((row) => row[2])).toEqual(['Antal svar', 0, 6, 0, 8, 0])
  expect(texts.filter((text) => text === '6' || text === '8')).toEqual(['6', '8'])
})

test('hidden votes are no votes: the words for it stand in their place', async () => {
  const few = revealedRound(people(2, () => 3), 'leaders-staff')
  const chart = votesChart(findingOf(few, 'shared-strategy'), null, { ...context(), round: few })
  expect((await readPicture(chart)).texts.join(' ')).toContain('Svarene er skjult for at beskytte de enkelte.')
  expect(chart.rows.slice(1).map((row) => row[2])).toEqual([null, null, null, null, null, null])
})
