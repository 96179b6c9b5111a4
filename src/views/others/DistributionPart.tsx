import { memo } from 'react'
import type { Distribution } from '../../analysis/distribution.ts'
import { DistributionDiagram } from '../../diagrams/DistributionDiagram.tsx'
import type { Palette } from '../../diagrams/palette.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { hueOf } from '../compare/circleState.ts'
import { labelsOf } from '../compare/componentWords.ts'
import { useNaming } from '../compare/useNaming.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import { usePalette } from '../settings.ts'
import { DistributionTable } from './DistributionTable.tsx'
import { distributionProps, mostOf, type DistributionGiven } from './distributionProps.ts'
import { mostShort } from './othersWords.ts'
import './distributions.css'
import '../../ui/fold.css'

export interface DistributionPartProps {
  readonly title: string
  readonly own: Snapshot
  readonly others: readonly Snapshot[]
  readonly distributions: readonly Distribution[]
  /** The component that is looked at; null for none. */
  readonly picked: string | null
  /** null: none is looked at any more. */
  readonly onPick: (component: string | null) => void
}

/** Of its title, for a link that leads there. */
export const DISTRIBUTION_TITLE = 'others-distribution'

/** Of each component, how many of the others stand at each level: drawn, and as a table. */
export const DistributionPart = memo(function DistributionPart({ title, own, others, distributions, picked, onPick }: DistributionPartProps) {
  const naming = useNaming()
  const { t } = naming
  return (
    <section className="distributions" aria-labelledby={DISTRIBUTION_TITLE}>
      <h3 id={DISTRIBUTION_TITLE} tabIndex={-1}>
        {title}
      </h3>
      <p className="help">{t('others:distribution.lead')}</p>
      <ul className="distribution-list">
        {distributions.map((each) => (
          <li key={each.component.id} className={`ring-${hueOf(each.component, own)}`}>
            <Item own={own} distribution={each} most={mostOf(distributions)} isPicked={each.component.id === picked} onPick={onPick} />
          </li>
        ))}
      </ul>
      <ChartTools
        of={t('others:distribution.title')}
        chart={async () => (await import('./distributionChart.tsx')).distributionChart({ own, others, distributions }, naming)}
      />
      <details className="fold">
        <summary>{t('others:distribution.table')}</summary>
        <DistributionTable own={own} distributions={distributions} />
      </details>
    </section>
  )
})

interface ItemProps extends DistributionGiven, Pick<DistributionPartProps, 'onPick'> {
  readonly isPicked: boolean
}

function Item({ own, distribution, most, isPicked, onPick }: ItemProps) {
  const naming = useNaming()
  const palette = usePalette()
  const { component } = distribution
  const { code, label } = labelsOf(component, naming.names)
  return (
    <>
      <button type="button" className="distribution-name" aria-pressed={isPicked} onClick={() => onPick(isPicked ? null : component.id)}>
        <span className="pill ring-pill">{code}</span> <span>{label}</span>
      </button>
      <DistributionDrawing own={own} distribution={distribution} most={most} palette={palette} />
      <p className="help">{mostShort(distribution, own.framework.scale, naming)}</p>
    </>
  )
}

export interface DistributionDrawingProps extends DistributionGiven {
  readonly palette: Palette
}

/** One distribution alone, for the screen and for paper. */
export function DistributionDrawing({ palette, ...given }: DistributionDrawingProps) {
  return <DistributionDiagram {...distributionProps(given, useNaming())} palette={palette} />
}
