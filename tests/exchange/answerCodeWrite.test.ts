import { expect, it } from 'vitest'
import { writeAnswerCode, type Answers } from '../../src/exchange/answerCodeWrite.ts'
import { room } from '../codeRoom.ts'

const answers: Answers = { level: 1, field: 3, nonce: 0, values: Array<number>(16).fill(3) }

it('refuses a set without an answer', () => {
  const none = { ...answers, values: Array<number>(16).fill(0) }
  expect(writeAnswerCode(none, room)).toEqual({ ok: false, error: { kind: 'empty' } })
})

it.each([
  { ...answers, level: 5 },
  { ...answers, field: 16 },
  { ...answers, nonce: -1 },
  { ...answers, nonce: 0.5 },
  { ...answers, values: [3] },
  { ...answers, values: Array<number>(16).fill(6) },
])('throws for answers that no framework has: %j', (wrong) => {
  expect(() => writeAnswerCode(wrong, room)).toThrow(RangeError)
})

it.each([
  { ...room, components: 3 },
  { ...room, components: 41 },
  { ...room, levels: 6 },
  { ...room, tag: 'U7' },
])('throws for a room that cannot be: %j', (wrong) => {
  expect(() => writeAnswerCode({ ...answers, values: Array<number>(wrong.components).fill(1) }, wrong)).toThrow(RangeError)
})
