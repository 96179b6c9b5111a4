import { absenceOf, type Competence, type Whereabouts } from '../../../analysis/competences.ts'
import { PrintSheet } from '../../printing/PrintSheet.tsx'
import type { PartProps } from '../partProps.ts'
import { competencesHeadline, isPeopleTold, placeText } from './competenceWords.ts'
import { ScopeNote } from './ScopeNote.tsx'

export interface PrintedCompetencesProps extends Pick<PartProps, 'assessment' | 'found' | 'words'> {
  /** In the order of the page. */
  readonly competences: readonly Competence[]
  readonly whereabouts: Whereabouts
}

/** All competences on paper. */
export function PrintedCompetences({ competences, whereabouts, assessment, found, words }: PrintedCompetencesProps) {
  const { t } = words
  return (
    <PrintSheet assessment={assessment} title={t('overview:competences.caption')} isWide>
      <h2 className="print-overview-title">{competencesHeadline(competences, words)}</h2>
      <ScopeNote assessment={assessment} found={found} words={words} />
      <table className="print-table print-overview">
        <thead>
          <tr>
            <th scope="col">{t('overview:competences.name')}</th>
            <th scope="col">{t('overview:competences.people')}</th>
            <th scope="col">{t('overview:competences.where')}</th>
            <th scope="col">{t('overview:competences.used')}</th>
            <th scope="col">{t('overview:competences.notUsedIn')}</th>
          </tr>
        </thead>
        <tbody>
          {competences.map((competence) => (
            <tr key={competence.name}>
              <th scope="row">
                {competence.name}
                {competence.gap && <span className="print-aside">{t(`overview:competences.${competence.gap}`)}</span>}
              </th>
              <td>{isPeopleTold(competence) ? competence.people : '–'}</td>
              <td>{competence.places.map((place) => placeText(place, words)).join(' · ')}</td>
              <td>{competence.users.map(({ name }) => name).join(' · ')}</td>
              <td>{absenceOf(competence, whereabouts).administrations.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="print-aside">{t('overview:competences.rule')}</p>
    </PrintSheet>
  )
}
