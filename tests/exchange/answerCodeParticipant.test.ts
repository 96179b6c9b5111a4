import { describe, expect, it, test } from 'vitest'
import { readAnswerCode } from '../../src/exchange/answerCode.ts'
import { idsOf, isSaid, participantFrom, participantOf, type Said } from '../../src/exchange/answerCodeParticipant.ts'
import { codeRoomOf } from '../../src/exchange/answerCodeRoom.ts'
import { writeAnswerCode } from '../../src/exchange/answerCodeWrite.ts'
import { builtInFramework as framework, walkOf } from '../../src/framework/framework.ts'
import { firstSetup, newRound, withAnswers } from '../../src/model/round.ts'

const room = codeRoomOf(framework, '7K')
const components = ['clear-leadership', 'everyday-life']
const setup = firstSetup({ components, chain: ['political', 'staff'], fields: ['school', 'ppr'], minimumGroupSize: 5 })
const round = newRound(setup, { id: 'r1', number: 1, tag: '7K' })
const walk = walkOf(framework).map(({ id }) => id)

describe('the person that a code stands for', () => {
  it('has the code for an id, and votes on the components of the round, in their order', () => {
    const { read, code } = codeOf({ level: 4, field: 2, nonce: 0, values: valuesOf({ 'clear-leadership': 4, 'everyday-life': 2, 'network-meetings': 5 }) })
    expect(participantOf(read, round, framework)).toEqual({
      participant: { id: code, chain: 'staff', field: 'school', values: [4, 2] },
      leftOut: [],
    })
  })

  it('has stated nothing where the code has not', () => {
    const { read } = codeOf({ level: 0, field: 0, nonce: 0, values: valuesOf({ 'everyday-life': 1 }) })
    expect(participantOf(read, round, framework)).toMatchObject({ participant: { chain: null, field: null, values: [0, 1] }, leftOut: [] })
  })

  it('counts without a level or a field that does not take part in the round, and that is told', () => {
    const { read } = codeOf({ level: 2, field: 1, nonce: 0, values: valuesOf({ 'everyday-life': 1 }) })
    expect(participantOf(read, round, framework)).toMatchObject({ participant: { chain: null, field: null }, leftOut: ['chain', 'field'] })
  })

  it('counts without a field that the framework does not have, and that is told', () => {
    const other = { ...room, fields: 15 }
    const written = writeAnswerCode({ level: 4, field: 14, nonce: 0, values: valuesOf({ 'everyday-life': 1 }) }, other)
    const read = readAnswerCode(written.ok ? written.value : '', room)
    expect(read.ok && participantOf(read.value, round, framework)).toMatchObject({ participant: { chain: 'staff', field: null }, leftOut: ['field'] })
  })

  it('H57 whose code is here already, or waits, is another one', () => {
    const { read, code } = codeOf({ level: 4, field: 2, nonce: 0, values: valuesOf({ 'everyday-life': 2 }) })
    const first = participantOf(read, round, framework).participant
    const taken = withAnswers(round, [first])
    expect(participantOf(read, taken, framework).participant.id).toBe(`${code}+2`)
    const waiting = { ...taken, waiting: [{ ...first, id: `${code}+2` }] }
    expect(participantOf(read, waiting, framework).participant.id).toBe(`${code}+3`)
    expect(idsOf(waiting)).toEqual([code, `${code}+2`])
  })
})

describe('answers that were given here', () => {
  const said: Said = { chain: 'staff', field: 'ppr', values: [3, 0] }

  it('have the very code that a phone would have made, and read back as they were', () => {
    const made = participantFrom(said, round, { framework, nonce: 2 })
    const id = made.ok ? made.value.id : ''
    const { code } = codeOf({ level: 4, field: 6, nonce: 2, values: valuesOf({ 'clear-leadership': 3 }) })
    expect(made).toEqual({ ok: true, value: { id: code, ...said } })
    const read = readAnswerCode(id, room)
    expect(read.ok && participantOf(read.value, round, framework).participant).toEqual({ id, ...said })
  })

  it('tell people with the same answers apart', () => {
    const made = participantFrom(said, round, { framework, nonce: 0 })
    const taken = withAnswers(round, made.ok ? [made.value] : [])
    const again = participantFrom(said, taken, { framework, nonce: 0 })
    expect(again.ok && again.value.id).toBe(`${made.ok && made.value.id}+2`)
  })

  it('without a vote are none', () => {
    expect(participantFrom({ ...said, values: [0, 0] }, round, { framework, nonce: 0 })).toEqual({ ok: false, error: { kind: 'empty' } })
  })
})

it.each([
  [[0, 5], true],
  [[1, 6], false],
  [[-1, 1], false],
  [[1.5, 1], false],
  [[1], false],
  [[1, 2, 3], false],
])('%j are answers to two components: %s', (values, expected) => {
  expect(isSaid(values, components, framework)).toBe(expected)
})

test('the walk is as long as a code has answers', () => {
  expect(walk).toHaveLength(room.components)
})

function valuesOf(votes: Readonly<Record<string, number>>): readonly number[] {
  return walk.map((component) => votes[component] ?? 0)
}

function codeOf(answers: Parameters<typeof writeAnswerCode>[0]) {
  const written = writeAnswerCode(answers, room)
  const read = readAnswerCode(written.ok ? written.value : '', room)
  if (!read.ok) throw new Error('A code that was written can be read')
  return { read: read.value, code: read.value.code }
}
