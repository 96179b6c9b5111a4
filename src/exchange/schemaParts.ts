import * as v from 'valibot'
import { LIMITS } from '../model/assessment.ts'
import { isIsoDate } from '../model/date.ts'
import { isBlank } from './invisible.ts'
import { isObject } from './json.ts'
import type { Wanted } from './problem.ts'

// What the fields of all parts of a file are made of. Every message is a `Wanted`; `metadata` says in the published
// schema what a check of our own says here.

/** Far more than a framework has components; what is above it is not looked at one by one. */
export const MAX_SCORES = 1000

export const key = v.pipe(v.string(wants('text')), v.maxLength(LIMITS.name, wants('shorter')))

/** Ends up in addresses and in the names of storage keys. */
export const id = v.pipe(v.string(wants('id')), v.regex(/^[A-Za-z0-9][\w.:+-]{0,99}$/, wants('id')))

export const name = v.pipe(
  key,
  v.check((text) => !isBlank(text), wants('not-blank')),
  v.metadata({ pattern: '\\S' }),
)

export const note = v.pipe(v.string(wants('text')), v.maxLength(LIMITS.note, wants('shorter')))

export const date = v.pipe(v.string(wants('date')), v.check(isIsoDate, wants('date')), v.metadata({ format: 'date' }))

/** The scale is the framework's, so it is checked in sense.ts. */
export const level = (wanted: Wanted) => v.pipe(v.number(wanted), v.integer(wanted))

export const wholeNumber = level(wants('whole-number'))

export const flag = v.boolean(wants('true-or-false'))

/** A day of the calendar, and a time of it in UTC. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/

export const moment = v.pipe(
  v.string(wants('moment')),
  v.check((text) => isIsoDate(MOMENT.exec(text)?.[1] ?? ''), wants('moment')),
  v.metadata({ format: 'date-time', pattern: 'Z$' }),
)

export const scoreFields = {
  component: key,
  value: v.union([level(wants('score')), v.literal('unknown'), v.null()], wants('score')),
  target: v.nullable(level(wants('target'))),
  targetDate: v.nullable(date),
  priority: v.nullable(v.picklist(['low', 'middle', 'high'], wants('priority'))),
  note,
}

/** All fields must be there. Unknown ones are left out here, and named in warnings.ts. */
export function record<T extends v.ObjectEntries>(fields: T) {
  // To valibot a list is an object too, one whose fields are all missing.
  return v.pipe(v.unknown(), v.check(isObject, wants('object')), v.object(fields, wants('object')))
}

/** Its length is checked before its items are: a million wrong items are one problem. */
export function listOf<T extends v.GenericSchema>(item: T, limit: number) {
  return v.pipe(
    v.array(v.unknown(), wants('list')),
    v.maxLength(limit, wants('fewer')),
    v.array(item, wants('list')),
    v.metadata({ maxItems: limit }),
  )
}

export function wants(wanted: Wanted): Wanted {
  return wanted
}
