import { beforeAll, expect, it } from 'vitest'
import { targetCell } from '../../../../src/views/report/parts/targetCell.ts'
import type { ReportSource } from '../../../../src/views/report/source.ts'
import { loadTakeHomeTexts } from '../../../../src/wording/i18n.ts'
import { speechIn, startSpeech } from '../../../speech.ts'

beforeAll(async () => {
  await Promise.all([startSpeech(), loadTakeHomeTexts()])
})

function said(value: number | 'unknown' | null, targetDate: string | null, target: number | null = 4): readonly string[] {
  const source: Pick<ReportSource, 'today' | 'speech'> = { today: '2026-11-26', speech: speechIn('da') }
  return targetCell({ value, target, targetDate }, source).map(({ text, late }) => (late === undefined ? text : `${text} ${late}`))
}

it('a target whose day has passed is said to be over it, in words', () => {
  expect(said(2, '2026-11-25')).toEqual(['4 · 25. november 2026 overskredet'])
  expect(said('unknown', '2026-11-25')[0]).toMatch(/ overskredet$/)
  expect(said(null, '2026-11-25')[0]).toMatch(/ overskredet$/)
})

it('not on the day itself, nor where it is reached or has no day', () => {
  expect(said(2, '2026-11-26')).toEqual(['4 · 26. november 2026'])
  expect(said(4, '2026-11-25')).toEqual(['4 · 25. november 2026'])
  expect(said(2, null)).toEqual(['4'])
  expect(said(2, null, null)).toEqual([])
})
