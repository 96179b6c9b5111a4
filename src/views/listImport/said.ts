import type { ListId } from '../../framework/catalogue.ts'
import type { ListField } from '../../exchange/lists/fields.ts'
import type { DecimalMark } from '../../exchange/lists/numbers.ts'

/** A term that the user makes of a text in the list. */
export interface NewTerm {
  readonly list: ListId
  readonly id: string
  readonly name: string
}

/** The ids that texts of a field stand for; null for nothing. */
export type Answers = Partial<Readonly<Record<ListField, ReadonlyMap<string, string | null>>>>

/** What the user has said of how a table is to be read; what is not said is guessed. */
export interface Said {
  /** null: there are none. undefined: not said. */
  readonly headingRow: number | null | undefined
  /** By column; null: not said. */
  readonly fields: readonly (ListField | null)[] | null
  readonly answers: Answers
  readonly marks: Partial<Readonly<Record<ListField, DecimalMark>>>
  readonly filledDown: readonly number[]
  readonly isVisibleOnly: boolean
  readonly newTerms: readonly NewTerm[]
}

export const NOTHING_SAID: Said = {
  headingRow: undefined,
  fields: null,
  answers: {},
  marks: {},
  filledDown: [],
  isVisibleOnly: false,
  newTerms: [],
}
