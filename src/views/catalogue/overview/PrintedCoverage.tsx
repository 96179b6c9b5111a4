import type { RingCoverage } from '../../../analysis/coverage.ts'
import { formatNumber } from '../../../wording/format.ts'
import { PrintSheet } from '../../printing/PrintSheet.tsx'
import type { PartProps } from '../partProps.ts'
import { coverageHeadline } from './coverageWords.ts'
import { ScopeNote } from './ScopeNote.tsx'

export interface PrintedCoverageProps extends Pick<PartProps, 'assessment' | 'found' | 'place' | 'words'> {
  readonly coverage: readonly RingCoverage[]
}

/** Every component on paper, with the names of all that serve it. */
export function PrintedCoverage({ coverage, assessment, found, place, words }: PrintedCoverageProps) {
  const { t } = words
  const isNarrowed = found.length < assessment.interventions.length
  const nothing = t(isNarrowed ? 'overview:coverage.nothingHere' : 'overview:coverage.nothing')
  return (
    <PrintSheet assessment={assessment} title={t('overview:coverage.caption')}>
      <h2 className="print-overview-title">{coverageHeadline(coverage, words, isNarrowed)}</h2>
      <ScopeNote assessment={assessment} found={found} place={place} words={words} isPrinted />
      <table className="print-table print-overview">
        <thead>
          <tr>
            <th scope="col">{t('overview:coverage.component')}</th>
            <th scope="col">{t('overview:coverage.number')}</th>
            <th scope="col">{t('overview:coverage.interventions')}</th>
            <th scope="col">{t('overview:coverage.pair')}</th>
          </tr>
        </thead>
        {coverage.map(({ ring, components }) => (
          <tbody key={ring}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {words.framework.rings[ring]?.label}
              </th>
            </tr>
            {components.map(({ component, servers, mirror, mirrorServers }) => (
              <tr key={component}>
                <th scope="row">{words.nameOf('components', component)}</th>
                <td>{formatNumber(servers.length, words.language)}</td>
                <td>{servers.length === 0 ? nothing : servers.map(({ name }) => name).join(' · ')}</td>
                <td>{mirror === null ? '' : `${words.nameOf('components', mirror)} (${formatNumber(mirrorServers.length, words.language)})`}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </PrintSheet>
  )
}
