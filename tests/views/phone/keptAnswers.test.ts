import { describe, expect, it, test } from 'vitest'
import { openTextArea, type TextArea } from '../../../src/browser/storage.ts'
import { roundFragment } from '../../../src/exchange/answerCodeLink.ts'
import { newAnswerSet, withChoice } from '../../../src/views/phone/answerSet.ts'
import { answersKept, answersKey, dropAnswers, dropExpired, keepAnswers } from '../../../src/views/phone/keptAnswers.ts'
import { room } from '../../answerCodes.ts'
import { roundOf } from '../../phoneRounds.ts'

const [TODAY, TOMORROW] = ['2026-10-25', '2026-10-26']
const set = { ...withChoice(newAnswerSet(16, 2), 10, 0), level: 4, field: 12, shownCode: 'A', hasOldCode: true }

describe('answers that are kept', () => {
  it('come back the same day', () => {
    const [area, round] = [memory(), roundOf()]
    expect(keepAnswers(area, round, { set, day: TODAY })).toBe(true)
    expect(answersKept(area, round, TODAY)).toEqual(set)
  })

  it('are gone the next day, and also when the clock is set back', () => {
    const [area, round] = [memory(), roundOf()]
    keepAnswers(area, round, { set, day: TODAY })
    expect([TOMORROW, '2026-10-24'].map((day) => answersKept(area, round, day))).toEqual([null, null])
    dropExpired(area, TOMORROW)
    expect(area.keys()).toEqual([])
  })

  it('belong to one room, one round and one framework', () => {
    const keys = [
      roundOf(),
      roundOf(roundFragment(room, 3, [1, 10, 15])),
      roundOf(roundFragment({ ...room, tag: '7J' }, 2, [1, 10, 15])),
      { ...roundOf(), fingerprint: '0000000' },
    ].map(answersKey)
    expect(new Set(keys).size).toBe(4)
  })

  it('are gone when they are erased, or when nothing is left of them', () => {
    const [area, round] = [memory(), roundOf()]
    keepAnswers(area, round, { set, day: TODAY })
    dropAnswers(area, round)
    expect(area.keys()).toEqual([])
    keepAnswers(area, round, { set, day: TODAY })
    keepAnswers(area, round, { set: newAnswerSet(16, 2), day: TODAY })
    expect(area.keys()).toEqual([])
  })

  it.each([
    'x',
    '[]',
    'null',
    text({ nonce: 4 }),
    text({ level: 5 }),
    text({ field: 13 }),
    text({ choices: [1, 2] }),
    text({ choices: Array(16).fill(6) }),
    text({ choices: Array(16).fill('3') }),
    text({ choices: Array(16).fill(-1) }),
    text({ hasOldCode: 1 }),
    text({ shownCode: 7 }),
  ])('are not taken up from %s', (stored) => {
    const [area, round] = [memory(), roundOf()]
    area.set(answersKey(round), stored)
    expect(answersKept(area, round, TODAY)).toBeNull()
  })
})

test('H49 only own keys are cleared away', () => {
  const area = memory()
  const others = ['komponentcirklen.list', 'komponentcirklen.phone.language', 'komponentcirklen.phone.answers.x', 'other']
  for (const key of others) area.set(key, 'x')
  area.set('komponentcirklen.phone.answers.ZZ.1.0000000', 'unreadable')
  dropExpired(area, TODAY)
  expect(area.keys()).toEqual(others)
})

test('H46 it is told when there is no room, or the browser keeps nothing', () => {
  const full: TextArea = { ...memory(), set: () => false }
  const blocked = openTextArea(() => {
    throw new Error('SecurityError')
  })
  expect([full, blocked].map((area) => keepAnswers(area, roundOf(), { set, day: TODAY }))).toEqual([false, false])
  expect(answersKept(blocked, roundOf(), TODAY)).toEqual(set)
})

function text(change: object): string {
  return JSON.stringify({ day: TODAY, ...set, ...change })
}

function memory(): TextArea {
  const texts = new Map<string, string>()
  return {
    isBlocked: false,
    get: (key) => texts.get(key) ?? null,
    set: (key, value) => texts.set(key, value).has(key),
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  }
}
