import { beforeAll, expect, it } from 'vitest'
import { settledMark } from '../../../src/views/understanding/settledMark.ts'
import type { Settled } from '../../../src/model/round.ts'
import { startPlanSpeech, planSpeech } from '../../planSpeech.ts'

beforeAll(startPlanSpeech)

it.each<readonly [Pick<Settled, 'value' | 'target'>, string, string]>([
  [{ value: 3, target: 4 }, '3, mål 4', '3, target 4'],
  [{ value: 'unknown', target: 4 }, '–, mål 4', '–, target 4'],
  [{ value: 3, target: null }, '3', '3'],
  [{ value: null, target: 4 }, 'mål 4', 'target 4'],
  [{ value: null, target: null }, '', ''],
])('says what was agreed on in a few signs: %o', (settled, da, en) => {
  expect([settledMark(settled, planSpeech('da').t), settledMark(settled, planSpeech('en').t)]).toEqual([da, en])
})
