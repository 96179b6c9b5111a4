import { Icon } from '../../ui/Icon.tsx'
import type { Entry } from './entries.ts'
import { fieldWords } from './fieldWords.ts'
import type { ListContext } from './listContext.ts'
import { rowProblemWords } from './rowProblemWords.ts'

export interface EntryRowProps {
  readonly entry: Entry
  readonly context: ListContext
  readonly isSkipping: boolean
  readonly isGoneRemoved: boolean
}

/** One row of the list: what becomes of it, what changes, and what is the matter. */
export function EntryRow({ entry, context, isSkipping, isGoneRemoved }: EntryRowProps) {
  const { t, names, headings } = context
  const { kind, line, described, changes, problems } = entry
  const { name, step, administration } = described
  const under = [names.ladder[step]?.short ?? '', administration].filter((text) => text !== '')
  return (
    <tr>
      <td className="list-line">
        {line === null ? t('listImport:rows.noLine') : <span className="list-line-word">{t('listImport:rows.line')} </span>}
        {line}
      </td>
      <th scope="row">
        <bdi>{name === '' ? t('listImport:rows.unnamed') : name}</bdi>
        {under.length > 0 && (
          <span className="help">
            {under.map((text) => (
              <bdi key={text}>{text}</bdi>
            ))}
          </span>
        )}
      </th>
      <td>
        <span className={`list-kind list-kind-${kind}`}>{t(`listImport:kind.${stateOf(kind, { isSkipping, isGoneRemoved })}`)}</span>
        {changes.length > 0 && (
          <ul className="list-changes">
            {changes.map(({ field, before, after }) => (
              <li key={field}>
                {t('listImport:change', {
                  field: headings[field],
                  before: fieldWords(field, before, context),
                  after: fieldWords(field, after, context),
                })}
              </li>
            ))}
          </ul>
        )}
        {problems.length > 0 && (
          <ul className="list-problems">
            {problems.map((problem) => (
              <li key={`${problem.column} ${problem.kind} ${problem.found}`} className={problem.weight === 'error' ? 'error' : undefined}>
                <Icon name="warning" />
                <span>{rowProblemWords(problem, context)}</span>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

function stateOf(kind: Entry['kind'], { isSkipping, isGoneRemoved }: Pick<EntryRowProps, 'isSkipping' | 'isGoneRemoved'>) {
  if (kind === 'bad') return isSkipping ? 'skipped' : 'bad'
  if (kind === 'gone') return isGoneRemoved ? 'removed' : 'kept'
  return kind
}
