import type { ComponentCoverage, RingCoverage } from '../../../analysis/coverage.ts'
import type { ComponentId } from '../../../framework/framework.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { BarCell } from './BarCell.tsx'
import { counted } from './counted.ts'
import { namesOf } from './coverageWords.ts'

export interface CoverageTableProps {
  readonly coverage: readonly RingCoverage[]
  /** Whether only some interventions are looked at. */
  readonly isNarrowed: boolean
  readonly picked: ComponentId | null
  readonly words: CatalogueWords
  readonly onPick: (component: ComponentId) => void
}

/** Each component with the interventions that serve it, ring by ring, and its pair in the other ring beside. */
export function CoverageTable({ coverage, words, ...given }: CoverageTableProps) {
  const { t } = words
  const most = Math.max(1, ...coverage.flatMap(({ components }) => components.map(({ servers }) => servers.length)))
  return (
    <table className="overview-table coverage-table">
      <caption className="visually-hidden">{t('overview:coverage.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview:coverage.component')}</th>
          <th scope="col">{t('overview:coverage.number')}</th>
          <th scope="col">{t('overview:coverage.interventions')}</th>
          <th scope="col">{t('overview:coverage.pair')}</th>
        </tr>
      </thead>
      {coverage.map(({ ring, components }, index) => (
        <tbody key={ring} className={`ring-${index % 2}`}>
          <tr className="overview-table-group">
            <th scope="rowgroup" colSpan={4}>
              {words.framework.rings[ring]?.label}
            </th>
          </tr>
          {components.map((each) => (
            <Row key={each.component} coverage={each} most={most} words={words} {...given} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface RowProps extends Omit<CoverageTableProps, 'coverage'> {
  readonly coverage: ComponentCoverage
  readonly most: number
}

function Row({ coverage, most, isNarrowed, picked, words, onPick }: RowProps) {
  const { t } = words
  const { component, servers, mirror, mirrorServers } = coverage
  return (
    <tr className={component === picked ? 'is-picked' : undefined}>
      <th scope="row">
        <Name component={component} isPicked={component === picked} words={words} onPick={onPick} />
      </th>
      <td data-label={t('overview:coverage.number')}>
        <BarCell count={servers.length} most={most} words={words} className="is-ring" />
      </td>
      <td data-label={t('overview:coverage.interventions')}>
        {servers.length === 0 ? (
          <span className="hole-mark">{t(isNarrowed ? 'overview:coverage.nothingHere' : 'overview:coverage.nothing')}</span>
        ) : (
          namesOf(servers, words)
        )}
      </td>
      <td data-label={t('overview:coverage.pair')}>
        {mirror !== null && (
          <>
            {words.nameOf('components', mirror)}
            <span className="help">{t('overview:count', counted(mirrorServers.length, words))}</span>
          </>
        )}
      </td>
    </tr>
  )
}

interface NameProps extends Pick<CoverageTableProps, 'words' | 'onPick'> {
  readonly component: ComponentId
  readonly isPicked: boolean
}

function Name({ component, isPicked, words, onPick }: NameProps) {
  const spoken = words.framework.components[component]
  return (
    <span className="overview-name">
      <span className="pill ring-pill">{spoken?.code}</span>
      <button
        type="button"
        id={componentId(component)}
        className="link-button"
        aria-expanded={isPicked}
        onClick={() => onPick(component)}
      >
        {spoken?.name}
      </button>
    </span>
  )
}

export function componentId(component: ComponentId): string {
  return `coverage-${component}`
}
