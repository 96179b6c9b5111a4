import { useMemo } from 'react'
import { formatList } from '../../../../wording/format.ts'
import { useFramework } from '../../../settings.ts'
import { PaperPage } from '../../../printing/PaperPage.tsx'
import { roomBelow } from '../../../printing/paperRoom.ts'
import { competencesHeadline } from '../../overview/competenceWords.ts'
import { matrixHeadline } from '../../overview/matrixWords.ts'
import { useMatrix } from '../../overview/useMatrix.ts'
import type { CataloguePlace } from '../../place.ts'
import { competencesInOrder, rowsThatFit } from './competencesOnPaper.ts'
import { CompetenceRows } from './CompetenceRows.tsx'
import { HoleMatrix } from './HoleMatrix.tsx'
import { heightOfMatrix, narrowMatrix } from './narrowMatrix.ts'
import { More } from './OverlapsPage.tsx'
import type { ReportProps } from './report.ts'

/** The notes, and what stands above the rows of the last table, in px. */
const AROUND = 17 + 23

/** The second page: where nothing is, and who can what. */
export function HolesPage(props: ReportProps) {
  const { assessment, found, words } = props
  const { t } = words
  const matrices = useMatrices(props)
  const [byAge] = matrices
  const all = useMemo(() => competencesInOrder({ assessment, found, words }), [assessment, found, words])
  const headings = { holes: byAge ? matrixHeadline(byAge.narrow.view, words) : '', competences: competencesHeadline(all, words, found.length < assessment.interventions.length) }
  const taken = matrices.reduce((sum, { narrow }) => sum + heightOfMatrix(narrow, words), AROUND)
  const shown = rowsThatFit(all, { assessment, words }, roomBelow([headings.holes, headings.competences]) - taken)
  const paused = byAge?.narrow.view.paused ?? 0
  return (
    <PaperPage assessment={assessment} title={t('overlaps:report.title')} page={t('overlaps:report.page', { number: 2, pages: 2 })}>
      <h3>
        <span className="paper-topic">{t('overlaps:report.topic.holes')}</span>{' '}
        <span className="paper-2">{headings.holes}</span>
      </h3>
      {paused > 0 && <p className="paper-note">{t('overlaps:report.paused', { count: paused })}</p>}
      {matrices.map(({ title, narrow }) => (
        <HoleMatrix key={title} title={title} narrow={narrow} words={words} />
      ))}
      <h3>
        <span className="paper-topic">{t('overlaps:report.topic.competences')}</span>{' '}
        <span className="paper-2">{headings.competences}</span>
      </h3>
      {shown.length > 0 && <CompetenceRows competences={shown} words={words} />}
      <More count={all.length - shown.length} words={words} />
    </PaperPage>
  )
}

/** Step by age, type by age and step by area; the last two of the early steps. */
function useMatrices({ found, place, words }: ReportProps) {
  const { t } = words
  const { ladder } = useFramework()
  const early = useMemo(() => ladder.filter(({ isEarly }) => isEarly), [ladder])
  const some = useMemo(() => found.filter(({ step }) => early.some(({ id }) => id === step)), [found, early])
  const inEarly = useMemo(() => ({ ...place.filter, step: early.map(({ id }) => id) }), [place.filter, early])
  const at = (rows: CataloguePlace['rows'], columns: CataloguePlace['columns']) => ({ ...place, rows, columns, paused: false })
  const byAge = useMatrix({ found, words, place: at('step', 'ages') })
  const typeByAge = useMatrix({ found: some, words, place: at('types', 'ages') })
  const byArea = useMatrix({ found: some, words, place: { ...at('step', 'areas'), filter: inEarly } })
  const steps = formatList(early.map(({ order }) => String(order)), words.language)
  return [
    { title: t('overlaps:report.stepByAge'), narrow: narrowMatrix(byAge) },
    { title: t('overlaps:report.typeByAge', { steps }), narrow: narrowMatrix(typeByAge) },
    { title: t('overlaps:report.stepByArea', { steps }), narrow: narrowMatrix(byArea) },
  ]
}
