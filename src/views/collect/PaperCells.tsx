import type { Round } from '../../model/round.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import type { Row } from './paperRow.ts'

export interface PaperCellsProps {
  readonly round: Round
  readonly row: Row
  /** The component that the cursor stands at, from 0; null behind the last. */
  readonly at: number | null
}

/** The row as it is typed, a box for each component, and the name of the one that is next. */
export function PaperCells({ round: { components }, row, at }: PaperCellsProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const next = at === null ? undefined : components[at]
  const wrong = row.problem?.kind === 'digit' ? row.problem.place : null
  return (
    <div className="paper-cells">
      <ol aria-hidden="true">
        {components.map((component, index) => (
          <li key={component} className={cellClass(index, at, wrong)}>
            <span>{words.components[component]?.code}</span>
            <strong>{row.cells[index] ?? ''}</strong>
          </li>
        ))}
      </ol>
      <p aria-live="polite">
        {next === undefined
          ? t('collect:paper.full', { count: components.length })
          : t('collect:paper.next', {
              code: words.components[next]?.code ?? '',
              name: words.components[next]?.name ?? next,
              at: (at ?? 0) + 1,
              count: components.length,
            })}
      </p>
    </div>
  )
}

function cellClass(index: number, at: number | null, wrong: number | null): string | undefined {
  if (index === wrong) return 'is-wrong'
  return index === at ? 'is-next' : undefined
}
