import { readAnswerCode, type ReadCode } from '../../exchange/answerCode.ts'
import { idsOf, participantOf, type LeftOut } from '../../exchange/answerCodeParticipant.ts'
import { codeRoomOf, firstGroupOf, type CodeRoom } from '../../exchange/answerCodeRoom.ts'
import { findAnswerCodes, type FoundCode, type FoundError } from '../../exchange/answerCodeSearch.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Round } from '../../model/round.ts'
import { roomLeft } from './people.ts'
import type { Place } from './typedCode.ts'

/** More than a chat of a thousand people; what is longer would hold the page up. */
export const MAX_PASTE = 200_000

type DuplicateFound = Extract<FoundError, { readonly kind: 'duplicate' }>

/** A code in a pasted text. `line` is from 1; the place is that of the code in the text. */
interface InPaste extends Place {
  readonly line: number
}

export interface ReadyCode extends InPaste {
  readonly read: ReadCode
  readonly leftOut: readonly LeftOut[]
}

export interface RefusedCode extends InPaste {
  /** As it was written. */
  readonly text: string
  readonly error: Exclude<FoundError, DuplicateFound> | { readonly kind: 'full' }
}

export interface RepeatedCode extends InPaste {
  readonly error: DuplicateFound
  readonly read: ReadCode
}

/** What can be done with each code of a pasted text. */
export interface Survey {
  readonly ready: readonly ReadyCode[]
  /** Damaged, or of another room. */
  readonly refused: readonly RefusedCode[]
  /** Counted already, or twice in the text: for the facilitator to say. */
  readonly repeated: readonly RepeatedCode[]
  /** The lines without a code, from 1. */
  readonly passedOver: readonly number[]
}

/** Looks through a text of one or many codes. @param text - at most MAX_PASTE long */
export function surveyOf(text: string, round: Round, framework: Framework): Survey {
  const room = codeRoomOf(framework, round.tag)
  const { codes, passedOver } = findAnswerCodes(completed(text, room), room, idsOf(round))
  const placed = placedIn(text, codes)
  const right = placed.flatMap(({ line, start, end, result }) =>
    result.ok ? [{ line, start, end, read: result.value }] : [],
  )
  const reads = new Map(right.map(({ read }) => [read.code, read]))
  const left = roomLeft(round)
  const nobody = { ...round, participants: [], waiting: [] }
  const leftOutOf = (read: ReadCode) => participantOf(read, nobody, framework).leftOut
  const wrong = placed.flatMap(({ line, start, end, text: written, result }) =>
    result.ok ? [] : [{ line, start, end, text: written, error: result.error }],
  )
  return {
    ready: right.slice(0, left).map((each) => ({ ...each, leftOut: leftOutOf(each.read) })),
    refused: [
      ...wrong.flatMap((each) => (each.error.kind === 'duplicate' ? [] : [{ ...each, error: each.error }])),
      ...right.slice(left).map(({ read, ...each }) => ({ ...each, text: read.code, error: { kind: 'full' } as const })),
    ],
    repeated: wrong.flatMap(({ line, start, end, error }) => {
      if (error.kind !== 'duplicate') return []
      const read = reads.get(error.code) ?? readAgain(error.code, room)
      return read === null ? [] : [{ line, start, end, error, read }]
    }),
    passedOver,
  }
}

/** What stays in the field when the others were taken, and which line each of its lines was in the text before. */
export interface Rest {
  readonly text: string
  readonly numbers: readonly number[]
}

/** The whole lines of the refused codes, for what is written beside them tells whose they are; without the other codes. */
export function restOf(text: string, { ready, refused, repeated }: Survey): Rest {
  const starts = lineStarts(text)
  const others = [...ready, ...repeated]
  const numbers = [...new Set(refused.map(({ line }) => line))].toSorted((a, b) => a - b)
  const lines = numbers.map((number) => {
    const [from = 0, to = text.length] = starts.slice(number - 1)
    const gone = others.filter(({ line }) => line === number)
    return gone.reduce((line, { start, end }) => line.replace(text.slice(start, end), ''), text.slice(from, to)).trim()
  })
  return { text: lines.join('\n'), numbers }
}

/** With the line numbers that the lines had before; what was written in addition is numbered on. */
export function renumbered(survey: Survey, numbers: readonly number[]): Survey {
  const after = Math.max(0, ...numbers) - numbers.length
  const numberOf = (line: number) => numbers[line - 1] ?? line + after
  const moved = <T extends InPaste>(each: T): T => ({ ...each, line: numberOf(each.line) })
  return {
    ready: survey.ready.map(moved),
    refused: survey.refused.map(moved),
    repeated: survey.repeated.map((each) => {
      const { firstLine } = each.error
      return moved({ ...each, error: { ...each.error, firstLine: firstLine === null ? null : numberOf(firstLine) } })
    }),
    passedOver: survey.passedOver.map(numberOf),
  }
}

/** Rising line numbers as people write them: '2, 5, 9–14'. @param limit - how many parts are written at most */
export function linesText(lines: readonly number[], limit = 12): string {
  const runs: { from: number; to: number }[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && line <= last.to + 1) last.to = line
    else runs.push({ from: line, to: line })
  }
  const parts = runs.map(({ from, to }) => {
    if (from === to) return String(from)
    return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`
  })
  return parts.length > limit ? `${parts.slice(0, limit).join(', ')} …` : parts.join(', ')
}

/** With the first group put before each line that is the rest of a right code, in its groups. */
function completed(text: string, room: CodeRoom): string {
  const first = firstGroupOf(room)
  return text
    .split('\n')
    .map((line) => {
      const isRest = /\d/.test(line) && REST.test(line.trim()) && readAnswerCode(first + line, room).ok
      return isRest ? `${first}-${line.trim()}` : line
    })
    .join('\n')
}

const REST = /^(?:[\p{L}\p{N}]{4}[\s\p{Pd}]+)+[\p{L}\p{N}]{1,4}\.?$/u

/** A code that was read before, once more. */
function readAgain(code: string, room: CodeRoom): ReadCode | null {
  const read = readAnswerCode(code, room)
  return read.ok ? read.value : null
}

function placedIn(text: string, codes: readonly FoundCode[]): readonly (FoundCode & Place)[] {
  const starts = lineStarts(text)
  let [line, from] = [0, 0]
  return codes.map((code) => {
    const start = starts[code.line - 1] ?? 0
    from = code.line === line ? from : start
    line = code.line
    const found = text.indexOf(code.text, from)
    const at = found === -1 ? start : found
    from = at + code.text.length
    return { ...code, start: at, end: at + code.text.length }
  })
}

function lineStarts(text: string): readonly number[] {
  const breaks = text.matchAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g)
  return [0, ...Array.from(breaks, ({ 0: mark, index }) => index + mark.length)]
}
