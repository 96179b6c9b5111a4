import { readAnswerCode, type ReadCode } from '../../exchange/answerCode.ts'
import { codeRoomOf } from '../../exchange/answerCodeRoom.ts'
import type { Framework } from '../../framework/framework.ts'
import { openRound, takeCode, takeReads, type Taken } from './collecting.ts'
import { MAX_PASTE, restOf, surveyOf } from './paste.ts'
import { placeOf, type NotTaken, type Place } from './typedCode.ts'

/** What stands in the field for codes, and what is said of it. */
export interface Entry {
  readonly text: string
  /** Why a single code was not taken. */
  readonly error: NotTaken | null
  /** A code that is counted already: it is asked about, and not shown. */
  readonly repeat: ReadCode | null
  /** Where the repeated codes of a paste begin that are counted again. */
  readonly again: ReadonlySet<number>
  /** The text is what was left of a paste: which line each of its lines was; null when it is not. */
  readonly rest: readonly number[] | null
  /** Nothing has been typed since codes were taken: a second Enter belongs to the one that took them. */
  readonly isFresh: boolean
}

export const EMPTY: Entry = { text: '', error: null, repeat: null, again: new Set(), rest: null, isFresh: false }

/** What came of taking in what stands in the field. */
export interface Entered {
  readonly entry: Entry
  readonly taken: Taken | null
  /** How many codes of a paste stay in the field. */
  readonly left: number
  /** What to select; null for all of the text. */
  readonly place: Place | null
}

/** @param entry - with one code */
export function enterOne(entry: Entry, round: string, framework: Framework): Entered {
  const taken = takeCode(round, entry.text, framework)
  if (taken.ok) return done(taken.value)
  const { error } = taken
  if (error.kind === 'duplicate') {
    const now = openRound(round)
    const read = now && readAnswerCode(error.code, codeRoomOf(framework, now.tag))
    return { ...done(null), entry: { ...EMPTY, repeat: read?.ok ? read.value : null } }
  }
  if (error.kind === 'blank' && entry.isFresh) return { ...done(null), entry }
  return { entry: { ...entry, error, repeat: null }, taken: null, left: 0, place: placeOf(error) }
}

/** @param entry - with a paste: its right codes are taken, in one step of undo, and the others stay */
export function enterMany(entry: Entry, round: string, framework: Framework): Entered {
  const now = openRound(round)
  if (now === null || entry.text.length > MAX_PASTE) return { ...done(null), entry }
  // Looked through anew: the round may have changed since it was shown.
  const survey = surveyOf(entry.text, now, framework)
  const repeated = survey.repeated.filter(({ start }) => entry.again.has(start))
  const reads = [...survey.ready, ...repeated].map(({ read }) => read)
  if (reads.length === 0) return { ...done(null), entry }
  const taken = takeReads(round, reads, framework)
  if (!taken.ok) return { ...done(null), entry: { ...entry, error: taken.error } }
  const { text, numbers } = restOf(entry.text, survey)
  const rest = text === '' ? null : numbers.map((line) => entry.rest?.[line - 1] ?? line)
  return { ...done(taken.value), entry: { ...EMPTY, text, rest, isFresh: true }, left: survey.refused.length }
}

/** Counts the code again that was asked about: another person has the same one. */
export function enterAgain({ repeat }: Entry, round: string, framework: Framework): Entered {
  const taken = repeat && takeReads(round, [repeat], framework)
  if (taken === null || taken.ok) return done(taken?.value ?? null)
  return { ...done(null), entry: { ...EMPTY, error: taken.error } }
}

function done(taken: Taken | null): Entered {
  return { entry: { ...EMPTY, isFresh: taken !== null }, taken, left: 0, place: null }
}
