import type { LayoutProblem } from '../../exchange/lists/layout.ts'
import { formatList } from '../../wording/format.ts'
import { isolated } from '../importing/fileText.ts'
import type { Reading } from './engine.ts'
import type { ListContext } from './listContext.ts'

export interface LayoutProblemsProps {
  readonly reading: Reading
  readonly context: ListContext
}

/** What keeps the list as a whole from being read; each thing once, and not for each row. */
export function LayoutProblems({ reading, context }: LayoutProblemsProps) {
  if (reading.problems.length === 0) return null
  return (
    <div role="alert" className="list-error">
      <ul>
        {reading.problems.map((problem) => (
          <li key={'field' in problem ? `${problem.kind} ${problem.field}` : problem.kind}>{layoutWords(problem, reading, context)}</li>
        ))}
      </ul>
    </div>
  )
}

function layoutWords(problem: LayoutProblem, { layout }: Reading, { t, language, headings }: ListContext): string {
  switch (problem.kind) {
    case 'no-headings':
      return t('listImport:layout.no-headings')
    case 'no-rows':
      return t('listImport:layout.no-rows')
    case 'missing-field': {
      const found = problem.found.map(isolated).join(', ')
      const field = headings[problem.field]
      return found === '' ? t('listImport:layout.unfound', { field }) : t('listImport:layout.missing-field', { field, found })
    }
    case 'double-field': {
      const columns = problem.columns.map((column) => t('listImport:columns.quoted', { name: columnName(layout.columns[column]?.heading, column, t) }))
      return t('listImport:layout.double-field', { field: headings[problem.field], columns: formatList(columns, language) })
    }
  }
}

/** What a column is called: its heading, or which it is. */
export function columnName(heading: string | undefined, column: number, t: ListContext['t']): string {
  return heading ? isolated(heading) : t('listImport:columns.number', { number: column + 1 })
}
