import { describe, expect, it, test } from 'vitest'
import { readAnswerCode } from '../../../src/exchange/answerCode.ts'
import { writeAnswerCode } from '../../../src/exchange/answerCodeWrite.ts'
import { codeOf, countsOf, hasContent, newAnswerSet, withChoice, withShownCode } from '../../../src/views/phone/answerSet.ts'
import { room } from '../../answerCodes.ts'
import { roundOf } from '../../phoneRounds.ts'

const empty = newAnswerSet(16, 3)
/** The second component is at level 4, of the eleventh they know nothing, the last is not answered. */
const answered = withChoice(withChoice({ ...empty, level: 2, field: 12 }, 1, 4), 10, 0)

describe('the code of a set of answers', () => {
  it('is that of its levels; who does not know has not voted', () => {
    const values = [0, 4, ...Array<number>(14).fill(0)]
    const code = codeOf(answered, room)
    expect({ ok: true, value: code }).toEqual(writeAnswerCode({ level: 2, field: 12, nonce: 3, values }, room))
    expect(readAnswerCode(code ?? '', room)).toMatchObject({ ok: true, value: { answers: { level: 2, field: 12, values } } })
  })

  it('is another one after a change, and the same again after going back', () => {
    const changed = withChoice(answered, 1, 5)
    expect(codeOf(changed, room)).not.toBe(codeOf(answered, room))
    expect(codeOf(withChoice(changed, 1, 4), room)).toBe(codeOf(answered, room))
  })

  it.each([
    { name: 'nothing', set: empty },
    { name: 'a level of the steering chain alone', set: { ...empty, level: 1 } },
    { name: 'nothing but "does not know"', set: withChoice(empty, 1, 0) },
  ])('is none for $name', ({ set }) => {
    expect(codeOf(set, room)).toBeNull()
  })
})

test('what was answered is counted among the picked components only', () => {
  const { picked } = roundOf()
  expect(countsOf(empty, picked)).toEqual({ rated: 0, unknown: 0, missing: 3 })
  expect(countsOf(withChoice(answered, 5, 3), picked)).toEqual({ rated: 1, unknown: 1, missing: 1 })
})

test('a set has content from the first answer on', () => {
  expect([empty, { ...empty, field: 1 }, withChoice(empty, 10, 0)].map(hasContent)).toEqual([false, true, true])
})

test('that another code was shown before is remembered', () => {
  const first = withShownCode(answered, 'A')
  expect(first.hasOldCode).toBe(false)
  expect(withShownCode(first, 'A')).toBe(first)
  expect(withShownCode(first, 'B')).toMatchObject({ shownCode: 'B', hasOldCode: true })
})
