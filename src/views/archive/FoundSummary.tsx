import { useMemo } from 'react'
import { ownerOf } from '../../analysis/latestSnapshots.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { useApp } from '../../state/store.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { municipalitiesOf } from './groups.ts'
import type { ReadFiles } from './readFiles.ts'
import type { Sorted } from './sortOut.ts'

export interface FoundSummaryProps {
  readonly sorted: Sorted
  readonly read: ReadFiles
}

/** How many snapshots are new, known, doubtful or refused, and which municipalities the new ones are of. */
export function FoundSummary({ sorted: { fresh, same, clashes }, read: { found, refused, assessments } }: FoundSummaryProps) {
  const t = useTranslate()
  const language = useLanguage()
  const groups = useMemo(() => municipalitiesOf(fresh, t, language), [fresh, t, language])
  const assessment = useApp((state) => state.history?.present ?? null)
  const own = assessment === null ? 0 : fresh.filter((each) => isOwn(each, assessment)).length
  const isAllKnown = found.length > 0 && fresh.length === 0 && clashes.length === 0
  const municipalities = t('archive:municipalities', { count: groups.length })
  return (
    <>
      {isAllKnown && <p className="archive-known">{t('archive:preview.same')}</p>}
      {found.length === 0 && <p>{t('archive:preview.nothing')}</p>}
      <ul className="archive-summary">
        {fresh.length > 0 && <li>{t('archive:preview.fresh', { count: fresh.length, municipalities })}</li>}
        {own > 0 && <li>{t('archive:preview.own', { count: own })}</li>}
        {same > 0 && <li>{t('archive:preview.known', { count: same })}</li>}
        {clashes.length > 0 && <li>{t('archive:preview.clash', { count: clashes.length })}</li>}
        {refused.length > 0 && <li>{t('archive:preview.refused', { count: refused.length })}</li>}
      </ul>
      {assessments > 0 && <p className="help">{t('archive:preview.assessments', { count: assessments })}</p>}
      {groups.length > 0 && (
        <details className="archive-details">
          <summary>{t('archive:preview.byMunicipality', { count: groups.length })}</summary>
          <ul className="archive-municipalities">
            {groups.map(({ key, name, snapshots }) => (
              <li key={key}>
                <bdi>{name}</bdi> <span>{snapshots.length}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Whether it is one's own, as the page of others judges it: it is not shown among them. */
function isOwn(snapshot: Snapshot, assessment: Assessment): boolean {
  return ownerOf(snapshot) === ownerOf(assessment) || assessment.snapshots.some(({ id }) => id === snapshot.id)
}
