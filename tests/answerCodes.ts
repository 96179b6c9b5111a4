// Codes that people hand in, for rounds with the room code 7K.
import { readAnswerCode } from '../src/exchange/answerCode.ts'
import { participantOf } from '../src/exchange/answerCodeParticipant.ts'
import { codeRoomOf } from '../src/exchange/answerCodeRoom.ts'
import { groupedCode } from '../src/exchange/answerCodeText.ts'
import { writeAnswerCode } from '../src/exchange/answerCodeWrite.ts'
import { builtInFramework as framework } from '../src/framework/framework.ts'
import { withAnswers, type Participant, type Round } from '../src/model/round.ts'

export const room = codeRoomOf(framework, '7K')

/** Of the vectors: 'character 8 replaced' of it is the first of those to be refused. */
export const CODE = '1T7K-64H8-10S6-CSA5'
export const BARE = CODE.replaceAll('-', '')

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
