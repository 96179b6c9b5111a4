import { formatNumber } from '../../../../wording/format.ts'
import type { CatalogueWords } from '../../catalogueWords.ts'
import type { CompetenceRow } from './competencesOnPaper.ts'

export interface CompetenceRowsProps {
  readonly competences: readonly CompetenceRow[]
  readonly words: CatalogueWords
}

/** Who can what, and where it is not used, on paper. */
export function CompetenceRows({ competences, words: { t, language } }: CompetenceRowsProps) {
  return (
    <table className="paper-table report-competences">
      <thead>
        <tr>
          <th scope="col">{t('overview:competences.name')}</th>
          <th scope="col">{t('overview:competences.where')}</th>
          <th scope="col">{t('overlaps:report.uses')}</th>
          <th scope="col">{t('overview:competences.notUsedIn')}</th>
        </tr>
      </thead>
      <tbody>
        {competences.map(({ name, gap, places, uses, notUsed }) => (
          <tr key={name}>
            <th scope="row">
              <span className="paper-2">{name}</span>
              {gap && <span className="report-gap">{t(`overview:competences.${gap}`)}</span>}
            </th>
            <td>
              <span className="paper-2">{places}</span>
            </td>
            <td>{formatNumber(uses, language)}</td>
            <td>
              <span className="paper-2">{notUsed}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
