import type { RowProblem } from '../../exchange/lists/readList.ts'
import { formatNumber } from '../../wording/format.ts'
import { isolated } from '../importing/fileText.ts'
import type { Entry } from './entries.ts'
import type { ListContext } from './listContext.ts'

/** What is the matter with a cell, or with a row as a whole; the line stands beside it. */
export function rowProblemWords({ field, kind, found, size, weight }: RowProblem, context: ListContext): string {
  const { t, language, headings } = context
  const [length, limit] = [formatNumber(size?.length ?? 0, language), formatNumber(size?.limit ?? 0, language)]
  if (field === null) {
    return kind === 'too-many' ? t('listImport:row.too-many', { length, limit }) : t('listImport:row.too-few', { length, limit })
  }
  const name = headings[field]
  const text = isolated(found)
  switch (kind) {
    case 'missing':
      return t('listImport:problem.missing', { field: name })
    case 'too-long':
      return t('listImport:problem.too-long', { field: name, length, limit })
    case 'too-many':
      return t('listImport:problem.too-many', { field: name, length, limit })
    case 'out-of-range':
      // Years are not grouped.
      return t('listImport:problem.out-of-range', { field: name, found: text, from: size?.length ?? 0, to: size?.limit ?? 0 })
    case 'invisible':
      return t('listImport:problem.invisible', { field: name })
    case 'line-break':
      return t('listImport:problem.line-break', { field: name })
    case 'unknown':
    case 'several':
    case 'damage':
      return problemByWeight(kind, weight, { t, field: name, found: text })
    case 'not-number':
    case 'not-whole':
    case 'ambiguous':
    case 'not-yes-no':
    case 'partly-read':
    case 'widened':
    case 'other-model':
    case 'no-address':
    case 'completed':
    case 'too-few':
      return t(`listImport:problem.${kind}`, { field: name, found: text })
  }
}

/** All problems as the text of a file, a line for each: the file, the place, and the reason. */
export function reportOf(entries: readonly Entry[], fileName: string, context: ListContext): string {
  const lines = entries.flatMap(({ line, described, problems }) =>
    problems.map((problem) =>
      context.t('listImport:rows.reported', {
        file: fileName,
        line: line ?? '',
        name: isolated(described.name),
        problem: rowProblemWords(problem, context),
      }),
    ),
  )
  return `${lines.join('\n')}\n`
}

interface Told {
  readonly t: ListContext['t']
  readonly field: string
  readonly found: string
}

/** An error keeps the row out; to a question nothing stands in the field; a warning comes in as it is. */
function problemByWeight(kind: 'unknown' | 'several' | 'damage', weight: RowProblem['weight'], { t, field, found }: Told): string {
  if (kind === 'damage' && weight === 'warning') return t('listImport:problem.damaged', { field, found })
  const what = t(`listImport:problem.${kind}`, { field, found })
  return weight === 'error' ? `${what} ${t('listImport:problem.choose')}` : `${what} ${t('listImport:problem.empty')}`
}
