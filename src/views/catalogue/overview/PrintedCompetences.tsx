import { absenceOf, type ListedCompetence, type Whereabouts } from '../../../analysis/competences.ts'
import { formatNumber } from '../../../wording/format.ts'
import { PrintSheet } from '../../printing/PrintSheet.tsx'
import type { PartProps } from '../partProps.ts'
import { competencesHeadline, isPeopleTold, placeText } from './competenceWords.ts'
import { ScopeNote } from './ScopeNote.tsx'

export interface PrintedCompetencesProps extends Pick<PartProps, 'assessment' | 'found' | 'place' | 'words'> {
  /** In the order of the page. */
  readonly competences: readonly ListedCompetence[]
  /** What their names are searched for; '' for nothing. */
  readonly search: string
  readonly whereabouts: Whereabouts
}

/** All competences on paper. */
export function PrintedCompetences({ competences, search, whereabouts, words, ...scope }: PrintedCompetencesProps) {
  const { t, language } = words
  const { assessment, found } = scope
  const isNarrowed = found.length < assessment.interventions.length
  return (
    <PrintSheet assessment={assessment} title={t('overview:competences.caption')} isWide>
      <h2 className="print-overview-title">{competencesHeadline(competences, words, isNarrowed || search !== '')}</h2>
      <ScopeNote {...scope} words={words} isPrinted />
      {isNarrowed && (
        <p>{t('overview:competences.whole', { number: formatNumber(assessment.interventions.length, language) })}</p>
      )}
      {search !== '' && <p className="print-scope">{t('overview:competences.narrowed', { text: search })}</p>}
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
              <td>{isPeopleTold(competence) ? formatNumber(competence.people, language) : '–'}</td>
              <td>{competence.places.map((place) => placeText(place, words)).join(' · ')}</td>
              <td>{competence.usersHere.map(({ name }) => name).join(' · ')}</td>
              <td>{absenceOf(competence, whereabouts).administrations.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="print-aside">{t('overview:competences.rule')}</p>
    </PrintSheet>
  )
}
