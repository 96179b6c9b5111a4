import type { ListField } from './fields.ts'
import { isMappable } from './readCell.ts'
import type { ReadList } from './readList.ts'
import type { CellProblem } from './cellProblem.ts'

/** A text in a field that the user may say the meaning of, once for all rows. */
export interface ValueQuestion {
  readonly field: ListField
  readonly problem: CellProblem
  /** Where it stands. */
  readonly lines: readonly number[]
}

/** Whether '1.200' is 1200 or 1,2, for all of a field. */
export interface MarkQuestion {
  readonly field: ListField
  readonly samples: readonly string[]
  readonly lines: readonly number[]
}

export interface Questions {
  /** In the order of the list. */
  readonly values: readonly ValueQuestion[]
  readonly marks: readonly MarkQuestion[]
}

const SAMPLES = 5

/** What the user is to say, each once. */
export function questionsOf({ rows }: Pick<ReadList, 'rows'>): Questions {
  const values = new Map<string, ValueQuestion>()
  const marks = new Map<ListField, MarkQuestion>()
  for (const { line, problems } of rows) {
    for (const { field, column: _, ...problem } of problems) {
      if (field === null) continue
      if (problem.kind === 'ambiguous') {
        const { samples = [], lines = [] } = marks.get(field) ?? {}
        const found = new Set([...samples, problem.found])
        marks.set(field, { field, samples: [...found].slice(0, SAMPLES), lines: [...lines, line] })
      } else if (isAsked(field, problem)) {
        const key = `${field} ${problem.found}`
        values.set(key, { field, problem, lines: [...(values.get(key)?.lines ?? []), line] })
      }
    }
  }
  return { values: [...values.values()], marks: [...marks.values()] }
}

/** A question of a value that is left to nothing needs no answer, but a number may be left out on purpose as well. */
function isAsked(field: ListField, { weight, kind }: CellProblem): boolean {
  return weight === 'question' || (weight === 'error' && isMappable(field) && kind !== 'missing' && kind !== 'too-many')
}
