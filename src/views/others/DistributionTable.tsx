import type { Distribution } from '../../analysis/distribution.ts'
import { levelsOf } from '../../framework/framework.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { cellText } from '../compare/compareWords.ts'
import { labelsOf } from '../compare/componentWords.ts'
import { useNaming } from '../compare/useNaming.ts'
import { columnText } from './othersWords.ts'
import '../compare/times.css'

export interface DistributionTableProps {
  readonly own: Snapshot
  readonly distributions: readonly Distribution[]
}

/** The same numbers as the diagrams, and who could not be counted. */
export function DistributionTable({ own, distributions }: DistributionTableProps) {
  const naming = useNaming()
  const { t, names } = naming
  const rest = restOf(distributions)
  const heads = { unknown: names.unknown.label, unscored: t('scoring:value.none'), absent: t('others:group.absent'), otherScale: t('others:group.otherScale') }
  return (
    // It may be wider than the page, and is scrolled by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="times-scroll" role="region" tabIndex={0} aria-label={t('others:distribution.caption')}>
      <table className="times-table">
        <caption className="visually-hidden">{t('others:distribution.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare:table.component')}</th>
            {levelsOf(own.framework.scale).map((level) => (
              <th key={level} scope="col">
                {columnText(level, naming)}
              </th>
            ))}
            {rest.map((key) => (
              <th key={key} scope="col">
                {heads[key]}
              </th>
            ))}
            <th scope="col">{t('others:own')}</th>
          </tr>
        </thead>
        <tbody>
          {distributions.map((each) => (
            <tr key={each.component.id}>
              <th scope="row">{labelsOf(each.component, names).name}</th>
              {levelsOf(own.framework.scale).map((level, place) => (
                <td key={level}>{each.counts[place]}</td>
              ))}
              {rest.map((key) => (
                <td key={key}>{each[key]}</td>
              ))}
              <td>{each.own === 'absent' || each.own === 'otherScale' ? '' : cellText(each.own, naming)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Those who differ in framework have columns only where there are such. */
function restOf(distributions: readonly Distribution[]): readonly ('unknown' | 'unscored' | 'absent' | 'otherScale')[] {
  const odd = (['absent', 'otherScale'] as const).filter((key) => distributions.some((each) => each[key] > 0))
  return ['unknown', 'unscored', ...odd]
}
