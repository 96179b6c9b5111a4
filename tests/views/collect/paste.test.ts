import { describe, expect, it, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { ROUND_LIMITS } from '../../../src/model/round.ts'
import { linesText, renumbered, restOf, surveyOf } from '../../../src/views/collect/paste.ts'
import { codeOf, damaged, personOfCode, withCodes } from '../../answerCodes.ts'
import { blankRound } from '../../rounds.ts'

const survey = (text: string, round = blankRound()) => surveyOf(text, round, framework)

describe('H60 many codes at once', () => {
  it('of 60 with 3 damaged, 57 are ready, and the 3 stay', () => {
    const codes = Array.from({ length: 60 }, (_, index) => (index % 20 === 7 ? damaged(codeOf(index)) : codeOf(index)))
    const found = survey(codes.join('\n'))
    expect(found.ready).toHaveLength(57)
    expect(found.refused.map(({ line, error }) => [line, error.kind])).toEqual([[8, 'check'], [28, 'check'], [48, 'check']])
    const rest = restOf(codes.join('\n'), found)
    expect(rest).toEqual({ text: [7, 27, 47].map((index) => damaged(codeOf(index))).join('\n'), numbers: [8, 28, 48] })
    expect(renumbered(survey(rest.text), rest.numbers).refused.map(({ line }) => line)).toEqual([8, 28, 48])
  })

  it('of 500 with 40 damaged, 460 are ready and 40 are named, soon', () => {
    const codes = Array.from({ length: 500 }, (_, index) => (index % 12 === 5 && index < 480 ? damaged(codeOf(index)) : codeOf(index)))
    const before = performance.now()
    const found = survey(codes.map((code) => `[10:12] Mette: min kode er ${code} 🙂`).join('\n'))
    expect(performance.now() - before).toBeLessThan(2000)
    expect([found.ready.length, found.refused.length]).toEqual([460, 40])
    expect(new Set(found.refused.map(({ line }) => line)).size).toBe(40)
  })
})

test('each refused code is found in the text at its place', () => {
  const text = `Hej\r\nmin: ${damaged(codeOf(1))} og ${damaged(codeOf(2))}\n\n${damaged(codeOf(1))}`
  const { refused } = survey(text)
  expect(refused.map(({ line }) => line)).toEqual([2, 2, 4])
  expect(refused.map(({ start, end }) => text.slice(start, end))).toEqual([1, 2, 1].map((index) => damaged(codeOf(index))))
})

test('what stays is the whole line, without the codes that were taken', () => {
  const text = `Hej\n10:12 Mette: ${damaged(codeOf(1))}\nBo: ${codeOf(2)} og ${damaged(codeOf(3))}\n${codeOf(4)}\n`
  const rest = restOf(text, survey(text))
  expect(rest.numbers).toEqual([2, 3])
  expect(rest.text).toBe(`10:12 Mette: ${damaged(codeOf(1))}\nBo:  og ${damaged(codeOf(3))}`)
})

test('H57 a code that is here already, or twice in the text, is for the facilitator to say', () => {
  const { ready, repeated } = survey([codeOf(1), codeOf(2), codeOf(2)].join('\n'), withCodes(blankRound(), [codeOf(1)]))
  expect(ready.map(({ line }) => line)).toEqual([2])
  expect(repeated.map(({ line, error }) => [line, error.firstLine])).toEqual([[1, null], [3, 2]])
  expect(repeated[0]?.read.code).toBe(codeOf(1).replaceAll('-', ''))
})

test('lines that are only the last groups of a code are codes, and talk is not', () => {
  const found = survey(`${codeOf(1).slice(5)}\nTak for kaffe\n2026 blev godt`)
  expect(found.ready.map(({ line }) => line)).toEqual([1])
  expect(found.passedOver).toEqual([2, 3])
})

test('H56 a level and a field that are not in the round are left out, and told', () => {
  const round = blankRound({ chain: ['staff'], fields: [] })
  expect(survey(codeOf(0), round).ready[0]?.leftOut).toEqual(['chain', 'field'])
})

test('a round that is full takes no more', () => {
  const person = personOfCode(codeOf(0), blankRound())
  const crowd = Array.from({ length: ROUND_LIMITS.participants - 1 }, (_, index) => ({ ...person, id: `X${index}` }))
  const found = survey([codeOf(1), codeOf(2)].join('\n'), blankRound({ participants: crowd }))
  expect(found.ready).toHaveLength(1)
  expect(found.refused.map(({ line, error }) => [line, error.kind])).toEqual([[2, 'full']])
})

test('line numbers are written as people write them', () => {
  expect(linesText([2, 5, 9, 10, 11, 14, 15])).toBe('2, 5, 9–11, 14, 15')
  expect(linesText([1, 3, 5, 7], 3)).toBe('1, 3, 5 …')
  expect(linesText([])).toBe('')
})
