import { shortened } from './graphemes.ts'
import { isObject } from './json.ts'
import type { Place } from './place.ts'

/** What should have stood in a place; each has its words in the views. */
export type Wanted =
  // The form
  | 'field' // something: the field is missing, and absent is written null or []
  | 'object'
  | 'list'
  | 'text'
  | 'true-or-false'
  | 'whole-number'
  | 'number'
  | 'address' // nothing, or an address that begins with http: or https:
  | 'id' // up to 100 letters a–z, digits and _ . : -, the first a letter or digit
  | 'not-blank' // a text with something to see in it
  | 'shorter' // a text within `size.limit` characters
  | 'less-room' // the same, where people count fewer: some of its characters take the room of several
  | 'fewer' // a list within `size.limit`
  | 'date' // a day of the calendar, 1900 to 2199, as 2026-04-14
  | 'moment' // a date and time in UTC, as 2026-04-14T09:30:00.000Z
  | 'priority'
  | 'prevention' // a kind of prevention, of the framework
  | 'list-name' // one of the lists of terms
  | 'two' // a list of two
  | 'verdict' // what may be said of two interventions that look alike
  | 'room-code' // two characters of answer codes
  | 'known' // one of a few words, or an id that the round and its framework have
  // The sense
  | 'score' // a level of the framework's scale, 'unknown' or null
  | 'target' // a level of the framework's scale, or null
  | 'no-date' // null, for there is no target
  | 'only-score' // no other score of the same component; `other` is the first
  | 'own-id' // no other intervention with the same id; `other` is the first
  | 'step' // a step of the framework's ladder
  | 'term' // a term of its list; in the list itself, one that is built in, for it has no name
  | 'component' // a component of the framework
  | 'once' // what is there once in its list, or among the rounds; `other` is the first
  | 'as-many' // a list of exactly `size.limit`
  | 'between' // a number from `size.length` to `size.limit`
  | 'null' // null: nothing may be told of what is not shown
  | 'votes' // no more votes than people took part: `size.limit`
  | 'enough' // nothing is shown of fewer votes than `size.limit`

/** One fault in a file. A view has the words; the framework has the scale and the names. */
export interface Problem {
  readonly place: Place
  readonly wanted: Wanted
  /** What stood there, as in the file ("3" in its quotation marks) but shortened; null when the field is missing. */
  readonly found: string | null
  /** How long it is and may be, in characters as `form.ts` counts them or in items; null when it is no matter of length. */
  readonly size: { readonly length: number; readonly limit: number } | null
  /** The place that it clashes with. */
  readonly other: Place | null
}

export function problemAt(place: Place, wanted: Wanted, found: unknown): Problem {
  return { place, wanted, found: shortForm(found), size: null, other: null }
}

/** A JSON value in at most some sixty characters; null when it is undefined: there was nothing. */
export function shortForm(value: unknown): string | null {
  if (value === undefined) return null
  if (typeof value === 'string') return JSON.stringify(shortened(value, 60))
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (isObject(value)) return Object.keys(value).length === 0 ? '{}' : '{…}'
  // What is too large a number is infinite to us, and that is no JSON: JSON.stringify would make null of it.
  return typeof value === 'number' ? String(value).replace('Infinity', '1e999') : JSON.stringify(value)
}
