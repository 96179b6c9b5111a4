import { useMemo, type ReactNode } from 'react'
import type { Overlap } from '../../../analysis/overlaps.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { usePicking } from '../overview/picking.ts'
import type { PartProps } from '../partProps.ts'
import { AnsweredList } from './AnsweredList.tsx'
import { useAnswered } from './answered.ts'
import { OpenList } from './OpenList.tsx'
import { useOverlapsAtOnce } from './openOverlaps.ts'
import { OverlapsHead } from './OverlapsHead.tsx'
import { PrintedReport } from './report/PrintedReport.tsx'
import { REPORT, ReportPreview } from './report/ReportPreview.tsx'
import { useAnswering } from './useAnswering.ts'
import './overlaps.css'

/** Interventions that are probably the same in several places: each is asked about once, and the answer is kept. */
export function OverlapsPart(props: PartProps) {
  const overlaps = useOverlapsAtOnce(props.assessment)
  return overlaps === null ? <Looking {...props} /> : <Overlaps {...props} overlaps={overlaps} />
}

function Overlaps(props: PartProps & { readonly overlaps: readonly Overlap[] }) {
  const { assessment, overlaps, found, place, isReadOnly, words } = props
  const open = useMemo(() => overlaps.filter(({ isOpen }) => isOpen), [overlaps])
  const shown = useMemo(() => thoseWith(open, found), [open, found])
  const answered = useAnswered(assessment, found)
  const { said, ...answering } = useAnswering(shown, words)
  const { pick, close } = usePicking(place.pick)
  const report = { ...props, open: shown, answered }
  if (place.pick === REPORT) return <ReportPreview {...report} onClose={close} />
  return (
    <section className="overlaps">
      <OverlapsHead {...props} shown={shown} open={open.length} answered={answered.length}>
        <ReportButton words={words} onPress={() => pick(REPORT)} />
      </OverlapsHead>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <OpenList overlaps={shown} isReadOnly={isReadOnly} words={words} {...answering} />
      <AnsweredList answered={answered} isReadOnly={isReadOnly} words={words} onAskAgain={answering.onAskAgain} />
      <PrintedReport {...report} />
    </section>
  )
}

function ReportButton({ words: { t }, onPress }: Pick<PartProps, 'words'> & { readonly onPress: () => void }): ReactNode {
  return (
    <button type="button" className="button" onClick={onPress}>
      <Icon name="print" />
      {t('overlaps:report.open')}
    </button>
  )
}

/** While a worker is at it. */
function Looking({ assessment: { interventions }, words: { t } }: PartProps) {
  return (
    <section className="overlaps" aria-labelledby="overlaps-looking">
      <h2 id="overlaps-looking">{t('catalogue:part.overlaps')}</h2>
      <p role="status">{t('overlaps:looking', { count: interventions.length })}</p>
      <progress className="overlaps-progress" aria-labelledby="overlaps-looking" />
    </section>
  )
}

/** What a filter lets through of an overlap is enough for all of it: it has to be seen whole. */
function thoseWith(overlaps: readonly Overlap[], found: readonly Intervention[]): readonly Overlap[] {
  const ids = new Set(found.map(({ id }) => id))
  return overlaps.filter(({ interventions }) => interventions.some(({ id }) => ids.has(id)))
}
