import * as v from 'valibot'
import type { Assessment } from '../model/assessment.ts'
import { failure, success, type Result } from '../result.ts'
import { startOf } from './graphemes.ts'
import { placeAt, type Place } from './place.ts'
import { problemAt, type Problem, type Wanted } from './problem.ts'
import { assessmentSchema } from './schema.ts'

/** Whether a value has the form of an assessment: every field that should be there, of the right type and length. */
export function checkForm(value: unknown): Result<Assessment, readonly Problem[]> {
  return checked(assessmentSchema, value, (path) => placeAt(value, path))
}

type PlaceOf = (path: readonly (string | number)[]) => Place

/** @param placeOf - where a path within the value leads to */
export function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, placeOf: PlaceOf): Result<T, readonly Problem[]> {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? success(parsed.output) : failure(parsed.issues.map((issue) => problemOf(issue, placeOf)))
}

function problemOf(issue: v.BaseIssue<unknown>, placeOf: PlaceOf): Problem {
  // JSON has no other keys.
  const path = issue.path?.map(({ key }) => key as string | number)
  const place = placeOf(path ?? [])
  // Where valibot misses a field, it words it as a fault of the object around it.
  if (issue.path?.at(-1)?.origin === 'key') return problemAt(place, 'field', undefined)

  // The schema's messages are typed so.
  const problem = problemAt(place, issue.message as Wanted, issue.input)
  const { input, requirement } = issue
  if (typeof requirement !== 'number') return problem
  if (Array.isArray(input)) return { ...problem, size: { length: input.length, limit: requirement } }
  return typeof input === 'string' ? withLength(problem, input, requirement) : problem
}

/**
 * Limits are in UTF-16 units, like `maxlength` in a form. People count characters, so that is what they are told; but of
 * an emoji family or a letter with a stack of accents they would count fewer than the limit: then they are told units.
 */
function withLength(problem: Problem, text: string, limit: number): Problem {
  const length = countCharacters(text)
  if (length > limit) return { ...problem, size: { length, limit } }
  return { ...problem, wanted: 'less-room', size: { length: text.length, limit } }
}

const segmenter = new Intl.Segmenter('da', { granularity: 'grapheme' })

/** Nothing here joins with its neighbour, and a megabyte of it is counted at once. */
const EACH_ITS_OWN = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF]*$/

function countCharacters(text: string): number {
  if (EACH_ITS_OWN.test(text)) return text.length
  let count = 0
  let rest = text
  // In pieces: the segmenter's time grows with the square of the length.
  while (rest !== '') {
    const piece = startOf(rest, 500) || rest.slice(0, 500)
    count += [...segmenter.segment(piece)].length
    rest = rest.slice(piece.length)
  }
  return count
}
