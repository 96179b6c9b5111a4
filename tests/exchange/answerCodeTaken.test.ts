import { expect, test } from 'vitest'
import { checkUntaken, participantIdOf, takenCodes } from '../../src/exchange/answerCodeTaken.ts'

const read = { code: '1T7K64H810S6CSA5' }

test('H57 the same code twice is a duplicate; after undo it is new; after reload it is known from the participants', () => {
  const participants = [participantIdOf(read.code, [])]
  const duplicate = { ok: false, error: { kind: 'duplicate', code: read.code } }
  expect(checkUntaken(read, takenCodes(participants))).toEqual(duplicate)
  expect(checkUntaken(read, takenCodes([]))).toEqual({ ok: true, value: read })
  expect(checkUntaken(read, takenCodes(JSON.parse(JSON.stringify(participants)) as string[]))).toEqual(duplicate)
})

test('H57 a code that is counted again gets an id of its own, and stays taken when the first is removed', () => {
  expect(participantIdOf(read.code, [read.code])).toBe(`${read.code}+2`)
  expect(participantIdOf(read.code, [read.code, `${read.code}+2`])).toBe(`${read.code}+3`)
  expect(checkUntaken(read, takenCodes([`${read.code}+2`]))).toMatchObject({ ok: false })
  expect(checkUntaken(read, takenCodes(['1T7K-64H8-10S6-CSA5']))).toMatchObject({ ok: false })
})
