import { expect, test } from 'vitest'
import { readAnswerCode } from '../../../src/exchange/answerCode.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { ROUND_LIMITS, withAnswers, type Round } from '../../../src/model/round.ts'
import { isShut, peopleOf, personOf, roomLeft } from '../../../src/views/collect/people.ts'
import { BARE, CODE, personOfCode, room, withCodes } from '../../answerCodes.ts'
import { blankRound } from '../../rounds.ts'

const SAID = { chain: 'staff', field: 'school', values: Array<number>(16).fill(3) }

function addSame(round: Round, times: number): readonly string[] {
  const ids: string[] = []
  let now = round
  for (let time = 0; time < times; time += 1) {
    const person = personOf(SAID, now, { framework, nonce: 2 })
    if (!person.ok) throw new Error('No answers')
    ids.push(person.value.id)
    now = withAnswers(now, [person.value])
  }
  return ids
}

test('the same code twice in one go is two people', () => {
  const read = readAnswerCode(CODE, room)
  const reads = read.ok ? [read.value, read.value] : []
  expect(peopleOf(reads, blankRound(), framework).map(({ participant }) => participant.id)).toEqual([BARE, `${BARE}+2`])
  expect(peopleOf(reads, withCodes(blankRound(), [CODE]), framework)[0]?.participant.id).toBe(`${BARE}+2`)
})

test('four people with the same answers have codes of their own, and only then a number', () => {
  const ids = addSame(blankRound(), 6)
  expect(new Set(ids).size).toBe(6)
  expect(ids.map((id) => id.includes('+'))).toEqual([false, false, false, false, true, true])
})

test('a sheet without a single level is nobody’s', () => {
  const person = personOf({ ...SAID, values: Array<number>(16).fill(0) }, blankRound(), { framework, nonce: 0 })
  expect(person).toEqual({ ok: false, error: { kind: 'empty' } })
})

test('a round that is closed, or without its answers, takes no more', () => {
  expect(isShut(blankRound())).toBe(false)
  expect(isShut(blankRound({ closedAt: '2026-11-25T12:00:00Z' }))).toBe(true)
  expect(isShut(blankRound({ people: 9 }))).toBe(true)
})

test('those who wait take up room as well', () => {
  const person = personOfCode(CODE, blankRound())
  expect(roomLeft(blankRound({ participants: [person], waiting: [person, person] }))).toBe(ROUND_LIMITS.participants - 3)
})
