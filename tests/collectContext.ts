import { readAnswerCode } from '../src/exchange/answerCode.ts'
import { participantOf } from '../src/exchange/answerCodeParticipant.ts'
import { codeRoomOf } from '../src/exchange/answerCodeRoom.ts'
import { groupedCode } from '../src/exchange/answerCodeText.ts'
import { writeAnswerCode } from '../src/exchange/answerCodeWrite.ts'
import { builtInFramework as framework, walkOf } from '../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../src/model/assessment.ts'
import { firstSetup, newRound, withAnswers, type Participant, type Round } from '../src/model/round.ts'

export const room = codeRoomOf(framework, '7K')

/** Of the vectors: 'character 8 replaced' of it is the first of those to be refused. */
export const CODE = '1T7K-64H8-10S6-CSA5'
export const BARE = CODE.replaceAll('-', '')

/** A round of all components and everybody, with the room code 7K. */
export function testRound(change: Partial<Round> = {}): Round {
  const components = walkOf(framework).map(({ id }) => id)
  const chain = framework.chain.map(({ id }) => id)
  const setup = firstSetup({ components, chain, fields: framework.fields, minimumGroupSize: 5 })
  return { ...newRound({ ...setup, expected: 14 }, { id: 'runde-1', number: 1, tag: '7K' }), ...change }
}

export function testAssessment(...rounds: readonly Round[]): Assessment {
  const details = { municipality: 'Ærø', team: 'Ledergruppen', date: '2026-11-25' }
  return { ...newAssessment(framework, details, 'aeroe'), rounds }
}

/** The code of one of many people, no two alike, in groups of four. @param index - from 0 */
export function codeOf(index: number): string {
  const values = Array.from({ length: room.components }, (_, place) => 1 + (Math.floor(index / 5 ** (place % 6)) % 5))
  const written = writeAnswerCode({ level: 1 + (index % 4), field: 1 + (index % 12), nonce: 0, values }, room)
  return written.ok ? groupedCode(written.value) : ''
}

/** The same code with its seventh character replaced: damaged. */
export function damaged(code: string): string {
  return `${code.slice(0, 7)}${code[7] === 'Q' ? 'R' : 'Q'}${code.slice(8)}`
}

export function personOfCode(code: string, round: Round): Participant {
  const read = readAnswerCode(code, room)
  if (!read.ok) throw new Error('No code')
  return participantOf(read.value, round, framework).participant
}

export function withCodes(round: Round, codes: readonly string[]): Round {
  return codes.reduce((before, code) => withAnswers(before, [personOfCode(code, before)]), round)
}
