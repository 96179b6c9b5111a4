import { standingIn } from '../../analysis/standing.ts'
import { printPalette } from '../../diagrams/palette.ts'
import { SmallCircle } from '../../diagrams/SmallCircle.tsx'
import type { Assessment } from '../../model/assessment.ts'
import type { Snapshot, SnapshotComponent } from '../../model/snapshot.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { labelsOf } from '../compare/componentWords.ts'
import { useNaming } from '../compare/useNaming.ts'
import { PrintSheet } from '../printing/PrintSheet.tsx'
import { DistributionDrawing } from './DistributionPart.tsx'
import { mostOf } from './distributionProps.ts'
import { OtherFrameworks } from './OtherFrameworks.tsx'
import { groupTitle, scoredText, standingText, whenText } from './othersWords.ts'
import { groupsBelow, rowOf } from './arrangement.ts'
import { smallRings } from './smallRings.ts'
import type { OthersShown } from './useOthers.ts'
import './printedOthers.css'

export interface PrintedOthersProps extends OthersShown {
  readonly assessment: Assessment
  /** The finding, and how the circles are ordered, in words. */
  readonly heading: string
  readonly note: string
}

/** The circles on paper, row by row, then each component's distribution. */
export function PrintedOthers({ assessment, heading, note, own, others, groups, picked, distributions }: PrintedOthersProps) {
  const naming = useNaming()
  const { t } = naming
  return (
    <PrintSheet assessment={assessment} title={t('others:print.title')}>
      <h2 className="print-finding">{heading}</h2>
      <p className="print-note">
        {t('others:lead')} {note} {t('others:print.marks')}
      </p>
      <PrintedCircles snapshots={[own, ...rowOf(groups)]} own={own} picked={picked} />
      {groupsBelow(groups).map(({ standing, snapshots }) => (
        <div key={String(standing)}>
          <h3>{groupTitle(standing, snapshots.length, naming)}</h3>
          <PrintedCircles snapshots={snapshots} own={own} picked={picked} />
        </div>
      ))}
      <h3 className="print-distributions-title">{t('others:distribution.title')}</h3>
      <ul className="print-distributions">
        {distributions.map((each) => {
          const { code, name } = labelsOf(each.component, naming.names)
          return (
            <li key={each.component.id}>
              <strong>
                {code} {name}
              </strong>
              <DistributionDrawing own={own} distribution={each} most={mostOf(distributions)} palette={printPalette} />
            </li>
          )
        })}
      </ul>
      <OtherFrameworks own={own} others={others} />
    </PrintSheet>
  )
}

interface PrintedCirclesProps {
  readonly snapshots: readonly Snapshot[]
  readonly own: Snapshot
  readonly picked: SnapshotComponent | null
}

function PrintedCircles({ snapshots, ...card }: PrintedCirclesProps) {
  return (
    <ul className="print-circles">
      {snapshots.map((each) => (
        <PrintedCard key={each.id} snapshot={each} {...card} />
      ))}
    </ul>
  )
}

interface PrintedCardProps extends Omit<PrintedCirclesProps, 'snapshots'> {
  readonly snapshot: Snapshot
}

/** In CSS px: five stand in a row on A4. */
const SIZE = 104

function PrintedCard({ snapshot, own, picked }: PrintedCardProps) {
  const naming = useNaming()
  const { t } = naming
  const { scale } = own.framework
  return (
    <li className={snapshot.id === own.id ? 'is-own' : undefined}>
      <SmallCircle label={null} size={SIZE} scale={snapshot.framework.scale} rings={smallRings(snapshot)} picked={picked?.id ?? null} palette={printPalette} />
      {snapshot.id === own.id && <span>{t('others:own')}</span>}
      <strong>{nameOfMunicipality(snapshot, t)}</strong>
      <span>{snapshot.team}</span>
      <span>{whenText(snapshot, naming)}</span>
      <span>{scoredText(snapshot, naming)}</span>
      {picked && <strong>{standingText(standingIn(snapshot, picked.id, scale), naming)}</strong>}
    </li>
  )
}
