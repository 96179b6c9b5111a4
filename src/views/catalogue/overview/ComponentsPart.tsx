import { useMemo } from 'react'
import { coverageOf } from '../../../analysis/coverage.ts'
import { useFramework } from '../../settings.ts'
import type { PartProps } from '../partProps.ts'
import { CoverageTable } from './CoverageTable.tsx'
import { coverageHeadline } from './coverageWords.ts'
import { usePicking } from './picking.ts'
import { PrintedCoverage } from './PrintedCoverage.tsx'
import { ScopeNote } from './ScopeNote.tsx'
import { ServersPanel } from './ServersPanel.tsx'
import '../../../ui/rings.css'
import './overview.css'
import './overviewTable.css'

/** Which interventions serve each component of the circle, and which components none does. */
export function ComponentsPart({ assessment, found, place, isReadOnly, words }: PartProps) {
  const { t } = words
  const framework = useFramework()
  const coverage = useMemo(() => coverageOf(framework, found), [framework, found])
  const isNarrowed = found.length < assessment.interventions.length
  const { pick, close } = usePicking(place.pick)
  const picked = coverage.flatMap(({ components }) => components).find(({ component }) => component === place.pick)
  return (
    <section className={picked ? 'overview has-panel' : 'overview'} aria-labelledby="overview-title">
      <div className="overview-head">
        <h2 id="overview-title">{coverageHeadline(coverage, words, isNarrowed)}</h2>
        <div className="overview-notes">
          <p>{t('overview:coverage.lead')}</p>
          <ScopeNote assessment={assessment} found={found} place={place} words={words} />
        </div>
      </div>
      <div className="overview-main">
        <CoverageTable
          coverage={coverage}
          isNarrowed={isNarrowed}
          picked={picked?.component ?? null}
          words={words}
          onPick={pick}
        />
      </div>
      {picked && (
        <ServersPanel
          key={picked.component}
          coverage={picked}
          assessment={assessment}
          isReadOnly={isReadOnly}
          words={words}
          onPick={pick}
          onClose={close}
        />
      )}
      <PrintedCoverage coverage={coverage} assessment={assessment} found={found} place={place} words={words} />
    </section>
  )
}
