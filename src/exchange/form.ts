import * as v from 'valibot'
import type { Assessment } from '../model/assessment.ts'
import { failure, success, type Result } from '../result.ts'
import { placeAt } from './place.ts'
import { problemAt, type Problem, type Wanted } from './problem.ts'
import { assessmentSchema } from './schema.ts'

/** Whether a value has the form of an assessment: every field that should be there, of the right type and length. */
export function checkForm(value: unknown): Result<Assessment, readonly Problem[]> {
  const parsed = v.safeParse(assessmentSchema, value)
  if (parsed.success) return success(parsed.output)
  return failure(parsed.issues.map((issue) => problemOf(value, issue)))
}

function problemOf(value: unknown, issue: v.BaseIssue<unknown>): Problem {
  // JSON has no other keys.
  const path = issue.path?.map(({ key }) => key as string | number)
  const place = placeAt(value, path ?? [])
  // Where valibot misses a field, it words it as a fault of the object around it.
  if (issue.path?.at(-1)?.origin === 'key') return problemAt(place, 'field', undefined)

  // The schema's messages are typed so.
  const problem = problemAt(place, issue.message as Wanted, issue.input)
  const length = lengthOf(issue.input)
  if (typeof issue.requirement !== 'number' || length === null) return problem
  return { ...problem, size: { length, limit: issue.requirement } }
}

function lengthOf(value: unknown): number | null {
  return typeof value === 'string' || Array.isArray(value) ? value.length : null
}
