import { standingIn } from '../../analysis/standing.ts'
import { printPalette } from '../../diagrams/palette.ts'
import { SmallCircle } from '../../diagrams/SmallCircle.tsx'
import type { Assessment } from '../../model/assessment.ts'
import type { Snapshot, SnapshotComponent } from '../../model/snapshot.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { labelsOf } from '../compare/componentWords.ts'
import { useNaming } from '../compare/useNaming.ts'
import { PrintHead, PrintSheet } from '../printing/PrintSheet.tsx'
import { DistributionDrawing } from './DistributionPart.tsx'
import { mostOf } from './distributionProps.ts'
import { OtherFrameworks } from './OtherFrameworks.tsx'
import { groupTitle, scoredText, standingText, whenText } from './othersWords.ts'
import { printedPages, type PrintedCell } from './printedPages.ts'
import { smallRings } from './smallRings.ts'
import type { OthersShown } from './useOthers.ts'
import './printedOthers.css'

export interface PrintedOthersProps extends OthersShown {
  readonly assessment: Assessment
  /** The finding, and how the circles are ordered, in words. */
  readonly heading: string
  readonly note: string
}

/** The circles on paper, page by page, then each component's distribution. */
export function PrintedOthers({ assessment, heading, note, own, others, groups, picked, distributions }: PrintedOthersProps) {
  const naming = useNaming()
  const { t } = naming
  const title = t('others:print.title')
  const [first = [], ...later] = printedPages(own, groups)
  const headOf = (number: number) => <PrintHead assessment={assessment} title={t('others:print.page', { title, number })} />
  return (
    <PrintSheet assessment={assessment} title={t('others:print.page', { title, number: 1 })}>
      <h2 className="print-finding">{heading}</h2>
      <p className="print-note">
        {t('others:lead')} {note} {t('others:print.marks')}
      </p>
      <PrintedRows rows={first} own={own} picked={picked} />
      {later.map((rows, index) => (
        <section key={rows[0]?.[0]?.snapshot.id} className="print-page">
          {headOf(index + 2)}
          <PrintedRows rows={rows} own={own} picked={picked} />
        </section>
      ))}
      <section className="print-page">
        {headOf(later.length + 2)}
        <h3>{t('others:distribution.title')}</h3>
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
      </section>
    </PrintSheet>
  )
}

interface PrintedRowsProps {
  readonly rows: readonly (readonly PrintedCell[])[]
  readonly own: Snapshot
  readonly picked: SnapshotComponent | null
}

function PrintedRows({ rows, ...card }: PrintedRowsProps) {
  const naming = useNaming()
  return rows.map((cells) => (
    <ul key={cells[0]?.snapshot.id} className="print-circles">
      {cells.map(({ snapshot, begins }) => (
        <li key={snapshot.id}>
          {card.picked && <span className="print-group">{begins && groupTitle(begins.standing, begins.count, naming)}</span>}
          <PrintedCard snapshot={snapshot} {...card} />
        </li>
      ))}
    </ul>
  ))
}

interface PrintedCardProps extends Omit<PrintedRowsProps, 'rows'> {
  readonly snapshot: Snapshot
}

/** In CSS px. */
const SIZE = 92

function PrintedCard({ snapshot, own, picked }: PrintedCardProps) {
  const naming = useNaming()
  const { t } = naming
  const { scale } = own.framework
  return (
    <div className={snapshot.id === own.id ? 'print-card is-own' : 'print-card'}>
      <SmallCircle label={null} size={SIZE} scale={snapshot.framework.scale} rings={smallRings(snapshot)} picked={picked?.id ?? null} palette={printPalette} />
      {snapshot.id === own.id && <span>{t('others:own')}</span>}
      <strong>{nameOfMunicipality(snapshot, t)}</strong>
      <span>{snapshot.team}</span>
      <span>{whenText(snapshot, naming)}</span>
      <span>{scoredText(snapshot, naming)}</span>
      {picked && <strong>{standingText(standingIn(snapshot, picked.id, scale), naming)}</strong>}
    </div>
  )
}
