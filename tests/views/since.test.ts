import { beforeAll, expect, test } from 'vitest'
import { ownText } from '../../src/views/since.ts'
import { planSpeech, startPlanSpeech } from '../planSpeech.ts'

beforeAll(startPlanSpeech)

test.each([
  ['2026-04-14', 'Egen vurdering i Komponentcirklen, begyndt 14. april 2026.'],
  ['2026-11-26', 'Egen vurdering i Komponentcirklen, begyndt 26. november 2026.'],
  ['2026-11-27', 'Egen vurdering i Komponentcirklen.'],
  ['', 'Egen vurdering i Komponentcirklen.'],
])('an assessment of %s, shown on 26 November, says since when, and never from a day to come', (date, said) => {
  expect(ownText({ date }, { ...planSpeech('da'), today: '2026-11-26' })).toBe(said)
})
